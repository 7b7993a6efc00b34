/** The front door of the options page. */
import '../page-words.ts';

export { Options } from './options.tsx';
