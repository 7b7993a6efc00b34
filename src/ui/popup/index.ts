/** The front door of the toolbar popup. */
export { Popup } from './popup.tsx';
