/** Learns what cues weigh: a logistic regression over the cues of a sentence. The same lessons give the same weights. Pure. */
import { NOBODY } from '../../src/engine/undertone.ts';

export interface Lesson {
  /** What the sentence is made of, in its order, as ids. */
  readonly ids: readonly number[];
  /** Whether a calm counsellor would ask to change it. */
  readonly isHot: boolean;
  /** How much it counts. */
  readonly counts: number;
}

export interface Learnt {
  readonly bias: number;
  /** By word, then by neighbour. */
  readonly weights: ReadonlyMap<number, number>;
}

/** How often all lessons are gone through, and how boldly. */
const ROUNDS = 10;
const PACE = 0.3;
const DECAY = 1e-3;
/** So many orders of the lessons: what is learnt from each is averaged, so that none has the last word. */
const ORDERS = 8;
/** A weight that little speaks for is not believed. */
const DAMPING = 0.1;
/** What is thought of a sentence before anything is known: few are hot. */
const BIAS = -2;

const WIDTH = 0x10000;

export const pairOf = (word: number, neighbour: number): number => word * WIDTH + neighbour;
export const wordsOf = (pair: number): readonly [word: number, neighbour: number] => [
  Math.floor(pair / WIDTH),
  pair % WIDTH,
];

/** The cues of a sentence: each word by itself, and each with the one behind it. The beginning is no word. */
export const cuesOf = (ids: readonly number[]): readonly number[] =>
  ids.slice(1).flatMap((id, at) => [pairOf(id, NOBODY), pairOf(ids[at] ?? 0, id)]);

/** Numbers from 0 to 1, always the same. */
const random = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
};

const shuffled = (count: number, next: () => number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};

interface Known {
  readonly lesson: Lesson;
  /** Which of the kept cues it holds, by place. */
  readonly cues: Int32Array;
}

/** Weights by place, and the bias behind them. */
const trainInOrder = (known: readonly Known[], size: number, seed: number): Float64Array => {
  const weights = new Float64Array(size + 1);
  const seen = new Float64Array(size);
  let bias = BIAS;
  const next = random(seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of shuffled(known.length, next)) {
      const one = known[at];
      if (!one) continue;
      const { lesson, cues } = one;
      const share = 1 / Math.sqrt(cues.length);
      let sum = 0;
      for (const cue of cues) sum += weights[cue] ?? 0;
      const error = lesson.counts * (Number(lesson.isHot) - 1 / (1 + Math.exp(-(bias + share * sum))));
      for (const cue of cues) {
        const weight = weights[cue] ?? 0;
        const slope = error * share - DECAY * weight;
        seen[cue] = (seen[cue] ?? 0) + slope * slope;
        weights[cue] = weight + (PACE * slope) / Math.sqrt((seen[cue] ?? 0) + DAMPING);
      }
      bias += 0.01 * error;
    }
  }
  weights[size] = bias;
  return weights;
};

/** Goes by `kept` cues alone. */
export const train = (lessons: readonly Lesson[], kept: readonly number[]): Learnt => {
  const places = new Map(kept.map((cue, place) => [cue, place]));
  const known = lessons
    .map((lesson) => ({ lesson, cues: Int32Array.from(cuesOf(lesson.ids).flatMap((cue) => places.get(cue) ?? [])) }))
    .filter(({ cues }) => cues.length > 0);
  const learnt = Array.from({ length: ORDERS }, (_, order) => trainInOrder(known, kept.length, order + 1));
  const averageAt = (place: number): number => learnt.reduce((sum, weights) => sum + (weights[place] ?? 0), 0) / ORDERS;
  return { bias: averageAt(kept.length), weights: new Map(kept.map((cue, place) => [cue, averageAt(place)])) };
};
