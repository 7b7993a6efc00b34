/** From all cues to the few that ship. Pure. */
import { NOBODY } from '../../src/engine/undertone.ts';
import { stepsOf } from './table.ts';
import { cuesOf, type Learnt, type Lesson, train, wordsOf } from './train.ts';

/** A cue that stands in fewer sentences is chance. */
const SEEN = 4;
/** So often it is learnt anew without those that came to weigh nothing. Few are left then. */
const TIMES = 3;

const countsOf = (lessons: readonly Lesson[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { ids } of lessons) for (const cue of new Set(cuesOf(ids))) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return counts;
};

/** Sentences in which only these words are told from others. */
const within = (words: ReadonlySet<number>, lessons: readonly Lesson[]): readonly Lesson[] =>
  lessons.map((lesson) => ({ ...lesson, ids: lesson.ids.map((id) => (words.has(id) ? id : 0)) }));

const trainWithin = (kept: readonly number[], lessons: readonly Lesson[]): Learnt => {
  const words = new Set(kept.flatMap(wordsOf).filter((word) => word !== NOBODY));
  return train(within(words, lessons), kept);
};

/** The strongest cues, and what they weigh with all others gone: a cue that weighs nothing is none to the engine either. */
export const learn = (lessons: readonly Lesson[], most: number): Learnt => {
  const counts = countsOf(lessons);
  const all = [...counts.keys()].filter((cue) => (counts.get(cue) ?? 0) >= SEEN);
  const { weights } = train(lessons, all);
  const strength = (cue: number): number => Math.abs(weights.get(cue) ?? 0) * Math.sqrt(counts.get(cue) ?? 0);
  let kept = all.toSorted((one, other) => strength(other) - strength(one) || one - other).slice(0, most);
  let learnt = trainWithin(kept, lessons);
  for (let time = 0; time < TIMES; time += 1) {
    const { weights: written } = learnt;
    kept = kept.filter((cue) => stepsOf(written.get(cue) ?? 0) !== 0);
    learnt = trainWithin(kept, lessons);
  }
  return learnt;
};
