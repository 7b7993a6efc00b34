/** Marks and badge in the page, and the coaching behind them. Knows a Compose, whichever webmail it belongs to. */
export { removeLeftovers } from './badge.ts';
export type { Choice } from './coach.ts';
export type { BadgeLabel } from './face.ts';
export type { HoldLabel } from './hold-dialog.ts';
export { Roster } from './roster.ts';
