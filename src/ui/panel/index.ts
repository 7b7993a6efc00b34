/** The front door of the panel. */
export { connectTo } from './connection.ts';
export { Panel } from './panel.tsx';
export { createReword } from './wordings.ts';
