/** From all cues to the few that ship. Pure. */
import { cuesOf, type Learnt, type Lesson, NOBODY, train, wordsOf } from './train.ts';

/** A cue that stands in fewer sentences is chance. */
const SEEN = 4;

const countsOf = (lessons: readonly Lesson[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { ids } of lessons) for (const cue of new Set(cuesOf(ids))) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return counts;
};

/** Sentences in which only these words are told from others. */
const within = (words: ReadonlySet<number>, lessons: readonly Lesson[]): readonly Lesson[] =>
  lessons.map((lesson) => ({ ...lesson, ids: lesson.ids.map((id) => (words.has(id) ? id : 0)) }));

/** The strongest cues, and what they weigh with all others gone. */
export const learn = (lessons: readonly Lesson[], most: number): Learnt => {
  const counts = countsOf(lessons);
  const all = [...counts.keys()].filter((cue) => (counts.get(cue) ?? 0) >= SEEN);
  const { weights } = train(lessons, all);
  const strength = (cue: number): number => Math.abs(weights.get(cue) ?? 0) * Math.sqrt(counts.get(cue) ?? 0);
  const kept = all.toSorted((one, other) => strength(other) - strength(one) || one - other).slice(0, most);
  const words = new Set(kept.flatMap(wordsOf).filter((word) => word !== NOBODY));
  return train(within(words, lessons), kept);
};
