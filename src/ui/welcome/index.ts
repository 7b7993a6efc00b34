/** The front door of the welcome page. */
import '../page-words.ts';

export { Welcome } from './welcome.tsx';
