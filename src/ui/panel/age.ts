/** How old the message being answered is, where that matters to the answer: long waited for, or just come. Pure. */
import { cameAt } from '../../came-at.ts';
import { say } from '../words.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Whoever has waited so long may like a line about it. */
const LONG_DAYS = 5;
/** Whoever answers sooner has hardly read it twice. */
const JUST_MINUTES = 30;

/** A hint on the wait; for a heated message that has just come, on waiting. Undefined where the date is not sure. */
export const waitHint = (date: string, isHeated: boolean, now: number): string | undefined => {
  const came = cameAt(date);
  if (came === undefined || came > now) return undefined;
  const days = Math.floor((now - came) / DAY_MS);
  if (days >= LONG_DAYS) return say('reply.age.long', { count: days });
  const minutes = Math.floor((now - came) / MINUTE_MS);
  return isHeated && minutes < JUST_MINUTES ? say('reply.age.just', { count: minutes }) : undefined;
};
