/** What the badge shows and says. */
import type { CoachState } from '../messages.ts';
import type { Finding, Severity } from '../model.ts';
import type { BadgeFace, BadgeState } from './badge.ts';

/** A string of the interface, with a number in it where it has one. */
export type Say = (key: BadgeLabel, number?: string) => string;

const LABELS = [
  'badgeClear',
  'badgeOne',
  'badgeMany',
  'badgeReading',
  'badgeOff',
  'badgeLost',
  'badgeLong',
  'badgeStale',
] as const;

export type BadgeLabel = (typeof LABELS)[number];

const NUMBER = '#';

/** Fetches all labels at once: when the extension is gone its catalogue is too, and then one of them is still to be said. */
export const keepLabels = (look: Say): Say => {
  const labels = new Map(LABELS.map((key) => [key, look(key, NUMBER)]));
  return (key, number = '') => labels.get(key)?.replace(NUMBER, number) ?? '';
};

const RANK: readonly Severity[] = ['hint', 'caution', 'stop'];

const QUIET = {
  reading: 'badgeReading',
  off: 'badgeOff',
  lost: 'badgeLost',
  long: 'badgeLong',
  stale: 'badgeStale',
} as const satisfies Partial<Record<BadgeState, BadgeLabel>>;

/** The face for a state, or for what was found. */
export const faceOf = (state: CoachState | 'stale', shown: readonly Finding[], say: Say): BadgeFace => {
  if (state !== 'ready') return { state, sign: 'none', count: 0, label: say(QUIET[state]) };
  const count = shown.length;
  if (count === 0) return { state, sign: 'tick', count, label: say('badgeClear') };
  const sign = RANK.findLast((severity) => shown.some((finding) => finding.severity === severity)) ?? 'hint';
  return { state, sign, count, label: count === 1 ? say('badgeOne') : say('badgeMany', String(count)) };
};
