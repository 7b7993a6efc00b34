/** Marks and badge in the page, and the coaching behind them. Knows a Compose, whichever webmail it belongs to. */
export { removeLeftovers } from './badge.ts';
export type { Choice } from './coach.ts';
export { Roster } from './roster.ts';
export { wordsFor } from './words.ts';
