/**
 * Whether a reply answers an ask. Good answers seldom repeat the words of the question, and words of the question often
 * stand in a reply that leaves it open. So evidence for and against is added up, and what is certain decides alone.
 */
import type { Ask } from '../model.ts';
import { nearness, type Topic, topicOf } from './kin.ts';
import { type Telling, tellingsOf } from './telling.ts';
import { canAnswer, fitsOf, wantsName, wantsThing } from './wants.ts';

/** What is left of a sentence for an ask when it speaks rather of another. */
const TAKEN = 0.5;

/** Above it, a sentence tells something. */
const TELLS = 0.3;

/** What each piece of evidence weighs. Found on pairs of messages and replies and checked on sealed ones, 2026-11. */
const WEIGHS = {
  /** How much the reply tells at all, and less by sentences that speak of another ask. */
  mean: 1.9,
  /** How much the sentence nearest to the ask tells. */
  nearest: 1.1,
  /** Each word of the ask that is taken up: whoever answers says new words, an echo only repeats. */
  echo: -1.1,
  /** The sentence that would answer best by what it tells, its words and its place: answers come in the order of asks. */
  best: 0.7,
  /** How much a sentence tells that gives the kind of answer which is wanted. */
  fits: 0.4,
  /** A thing is asked for, and no sentence that tells anything speaks of it. */
  unspoken: -0.9,
  /** Whoever is asked for a name and writes back names one. */
  name: 0.7,
} as const;
/** More than as much for as against: a tick that is wrong loses a question, one that is missing only asks twice. */
const NEEDED = 1.1;

const ECHO_AT_MOST = 3;
const PLACE = 3;
const WORDS = 0.8;

const between = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

/** How much a sentence tells, so that one alone cannot decide for all. */
const capped = ({ tells }: Telling): number => between(-1, 1.2, tells);

const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);

/** A sentence of the reply, and what it is about. */
interface Sentence extends Telling {
  readonly about: Topic;
}

/** A sentence of the reply as one ask meets it. */
interface Line extends Sentence {
  readonly near: number;
  /** How far its place in the reply is from the place of the ask in the message. */
  readonly away: number;
  /** Whether it speaks rather of another ask. */
  readonly isTaken: boolean;
}

const linesFor = (
  topic: Topic,
  others: readonly Topic[],
  place: number,
  sentences: readonly Sentence[],
): readonly Line[] =>
  sentences.map((sentence, index) => {
    const near = nearness(topic, sentence.about);
    const away = Math.abs((index + 0.5) / sentences.length - place);
    return { ...sentence, near, away, isTaken: others.some((other) => nearness(other, sentence.about) > near) };
  });

const nearestOf = (lines: readonly Line[]): Line =>
  lines.reduce((best, one) =>
    one.near > best.near || (one.near === best.near && one.tells > best.tells) ? one : best,
  );

/** The evidence, named as its weights. */
const evidenceOf = (ask: string, lines: readonly Line[]): Record<keyof typeof WEIGHS, number> => {
  const nearest = nearestOf(lines);
  const fits = fitsOf(ask);
  return {
    mean: lines.reduce((sum, one) => sum + (one.isTaken ? TAKEN : 1) * capped(one), 0) / lines.length,
    nearest: nearest.near > 0 ? capped(nearest) : 0,
    echo: Math.min(ECHO_AT_MOST, nearest.near),
    best: Math.max(...lines.map(({ tells, near, away }) => tells + WORDS * near - PLACE * away)),
    fits: most(lines.filter(fits).map(capped)),
    unspoken: Number(wantsThing(ask) && !lines.some(({ near, tells }) => near > 0 && tells > TELLS)),
    name: Number(wantsName(ask)),
  };
};

/** Which asks of a message a reply answers, as far as words can tell. Asks compete for what the reply tells. */
export const answeredBy = (message: string, asks: readonly Ask[], reply: string): ReadonlySet<Ask> => {
  const sentences = tellingsOf(reply, message).map((telling) => ({ ...telling, about: topicOf(telling.words) }));
  const asked = asks.map((ask) => {
    const words = message.slice(ask.start, ask.end);
    return { ask, words, topic: topicOf(words), place: (ask.start + ask.end) / 2 / message.length };
  });
  const isAnswered = ({ ask, words, topic, place }: (typeof asked)[number]): boolean => {
    if (sentences.length === 0 || !canAnswer(words, sentences)) return false;
    const others = asked.filter((other) => other.ask.start !== ask.start).map((other) => other.topic);
    const lines = linesFor(topic, others, place, sentences);
    if (!lines.some(({ isTaken, tells }) => !isTaken && tells > TELLS)) return false;
    const sum = Object.entries(evidenceOf(words, lines)).reduce(
      (all, [name, much]) => all + WEIGHS[name as keyof typeof WEIGHS] * much,
      0,
    );
    return sum > NEEDED;
  };
  return new Set(asked.filter(isAnswered).map(({ ask }) => ask));
};
