/** The front door of the options page. */
export { Options } from './options.tsx';
