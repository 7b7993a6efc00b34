/**
 * Whether a reply answers an ask. Good answers seldom repeat the words of the question, and words of the question often
 * stand in a reply that leaves it open. So evidence for and against is added up, and what is certain decides alone.
 */
import { nearness, topicOf } from './kin.ts';
import { type Telling, tellingsOf } from './telling.ts';

const WHAT_TIME = /\b(?:what|which) time\b/iu;
const WHEN = /\b(?:when(?!ever)|what (?:day|date)|how (?:long|often|late|early)|which (?:day|date|week))\b/iu;
const HOW_MUCH = /\bhow (?:much|many)\b/iu;
const WHO = /\bwho(?:m|['’]s|s)?\b/iu;

/** A question for a time is not answered without one. */
const hasKind = (ask: string, tellings: readonly Telling[]): boolean => {
  if (WHAT_TIME.test(ask)) return tellings.some(({ clock }) => clock);
  if (HOW_MUCH.test(ask)) return tellings.some(({ howMuch }) => howMuch);
  return !WHEN.test(ask) || tellings.some(({ when, howMuch }) => when || howMuch);
};

/** Below it, a sentence tells nothing. */
const TELLS = 0.2;

/** What each piece of evidence weighs. Found on one half of the pairs, 2026-11, and checked on the other. */
const WEIGHS = {
  /** How much the reply tells at all, from -1 to 1. */
  substance: 2.5,
  /** The sentence nearest to the ask tells nothing: heard, and left at that. */
  echo: -0.9,
  /** No sentence takes its words up: answered in others, if the reply tells much. */
  otherWords: 0.9,
  /** Whoever is asked for a name and writes back names one. */
  asksWho: 1.2,
} as const;
const NEEDED = 1.3;

const between = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

/** The sentence nearest to an ask; of two as near, the one that tells more. */
const nearestTo = (ask: string, tellings: readonly Telling[]) => {
  const topic = topicOf(ask);
  return tellings
    .map(({ words, substance }) => ({ near: nearness(topic, topicOf(words)), substance }))
    .reduce((best, one) =>
      one.near > best.near || (one.near === best.near && one.substance > best.substance) ? one : best,
    );
};

/** Whether a reply to `message` answers one of its asks, as far as words can tell. */
export const isAnswered = (ask: string, message: string, reply: string): boolean => {
  const tellings = tellingsOf(reply, message);
  if (tellings.length === 0 || !hasKind(ask, tellings)) return false;
  const { near, substance } = nearestTo(ask, tellings);
  const mean = tellings.reduce((sum, one) => sum + one.substance, 0) / tellings.length;
  const evidence =
    WEIGHS.substance * between(-1, 1, mean) +
    (near > 0 && substance <= TELLS ? WEIGHS.echo : 0) +
    (near === 0 ? WEIGHS.otherWords : 0) +
    (WHO.test(ask) ? WEIGHS.asksWho : 0);
  return evidence > NEEDED;
};
