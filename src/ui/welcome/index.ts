/** The front door of the welcome page. */
export { Welcome } from './welcome.tsx';
