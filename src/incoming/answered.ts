/**
 * Whether a reply answers an ask. Good answers seldom repeat the words of the question, and words of the question often
 * stand in a reply that leaves it open. So evidence for and against is added up, and what is certain decides alone.
 */
import type { Ask } from '../model.ts';
import { nearness, topicOf } from './kin.ts';
import { type Telling, tellingsOf } from './telling.ts';
import { canAnswer, fitOf, wantsName, wantsThing } from './wants.ts';

/** Above it, a sentence tells something. */
const TELLS = 0.3;

/** What each piece of evidence weighs. Found on pairs of messages and replies and checked on sealed ones, 2026-11. */
const WEIGHS = {
  /** How much the reply tells at all. */
  mean: 1.4,
  /** How much the sentence nearest to the ask tells. */
  nearest: 1.1,
  /** Each word of the ask that is taken up: whoever answers says new words, an echo only repeats. */
  echo: -0.45,
  /** The sentence that would answer best by what it tells, its words and its place: answers come in the order of asks. */
  best: 0.6,
  /** How much a sentence tells that gives the kind of answer which is wanted. */
  fits: 0.7,
  fitsNowhere: -0.6,
  /** A thing is asked for, and no sentence that tells anything speaks of it. */
  unspoken: -1,
  thing: -0.5,
  name: 0.8,
} as const;
const NEEDED = 0.3;

const ECHO_AT_MOST = 3;
const PLACE = 3;
const WORDS = 0.8;

const between = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

/** How much a sentence tells, so that one alone cannot decide for all. */
const capped = ({ tells }: Telling): number => between(-1, 1.2, tells);

const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);

/** The evidence, named as its weights. */
export const evidenceOf = (ask: string, place: number, tellings: readonly Telling[]): Record<keyof typeof WEIGHS, number> => {
  const topic = topicOf(ask);
  const lines = tellings.map((telling, index) => ({
    telling,
    near: nearness(topic, topicOf(telling.words)),
    away: Math.abs((index + 0.5) / tellings.length - place),
  }));
  const nearest = lines.reduce((best, one) =>
    one.near > best.near || (one.near === best.near && one.telling.tells > best.telling.tells) ? one : best,
  );
  const { isKnown, fits } = fitOf(ask);
  const isThing = wantsThing(ask);
  const isSpoken = lines.some(({ near, telling }) => near > 0 && telling.tells > TELLS);
  return {
    mean: tellings.reduce((sum, one) => sum + capped(one), 0) / tellings.length,
    nearest: nearest.near > 0 ? capped(nearest.telling) : 0,
    echo: Math.min(ECHO_AT_MOST, nearest.near),
    best: Math.max(...lines.map(({ telling, near, away }) => telling.tells + WORDS * near - PLACE * away)),
    fits: most(tellings.filter(fits).map(capped)),
    fitsNowhere: Number(isKnown && !tellings.some(fits)),
    unspoken: Number(isThing && !isSpoken),
    thing: Number(isThing),
    name: Number(wantsName(ask)),
  };
};

/** Whether a reply to `message` answers one of its asks, as far as words can tell. */
export const isAnswered = ({ start, end }: Pick<Ask, 'start' | 'end'>, message: string, reply: string): boolean => {
  const ask = message.slice(start, end);
  const tellings = tellingsOf(reply, message);
  if (tellings.length === 0 || !canAnswer(ask, tellings)) return false;
  const evidence = evidenceOf(ask, (start + end) / 2 / message.length, tellings);
  const sum = Object.entries(WEIGHS).reduce((all, [name, weighs]) => all + weighs * evidence[name as keyof typeof WEIGHS], 0);
  return sum > NEEDED;
};
