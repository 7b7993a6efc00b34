/** Learns what cues weigh: a logistic regression over the cues of a sentence. The same lessons give the same weights. Pure. */

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
/** A weight that little speaks for is not believed. */
const DAMPING = 0.1;
/** What is thought of a sentence before anything is known: few are hot. */
const BIAS = -2;

/** A word by itself is a pair with this. */
export const NOBODY = 0xffff;
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

/** Goes by `kept` cues alone. */
export const train = (lessons: readonly Lesson[], kept: readonly number[]): Learnt => {
  const places = new Map(kept.map((cue, place) => [cue, place]));
  const known = lessons.map(({ ids }) => Int32Array.from(cuesOf(ids).flatMap((cue) => places.get(cue) ?? [])));
  const weights = new Float64Array(kept.length);
  const seen = new Float64Array(kept.length);
  let bias = BIAS;
  const next = random(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of shuffled(lessons.length, next)) {
      const lesson = lessons[at];
      const cues = known[at];
      if (!lesson || !cues || cues.length === 0) continue;
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
  return { bias, weights: new Map(kept.map((cue, place) => [cue, weights[place] ?? 0])) };
};
