/** What the badge shows and says. */
import type { CoachState } from '../messages.ts';
import type { Finding, Severity } from '../model.ts';
import type { BadgeFace } from './badge.ts';
import type { Words } from './words.ts';

const RANK: readonly Severity[] = ['hint', 'caution', 'stop'];

/** The face for a state, or for what was found. */
export const faceOf = (state: CoachState | 'stale', shown: readonly Finding[], { lang, say }: Words): BadgeFace => {
  if (state !== 'ready') return { state, sign: 'none', count: 0, label: say(state), lang };
  const count = shown.length;
  if (count === 0) return { state, sign: 'tick', count, label: say('clear'), lang };
  const sign = RANK.findLast((severity) => shown.some((finding) => finding.severity === severity)) ?? 'hint';
  return { state, sign, count, label: say(count === 1 ? 'one' : 'many', count), lang };
};
