/** The front door of the toolbar popup. */
import '../page-words.ts';

export { Popup } from './popup.tsx';
