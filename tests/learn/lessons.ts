/** Sentences of labelled drafts, as the engine reads them. */
import { maskOf } from '../../src/engine/mask.ts';
import { createReader } from '../../src/engine/read.ts';
import { createCueReader, cueId, LEAST, SIGNS } from '../../src/engine/undertone.ts';
import { Vocabulary } from '../../src/engine/vocabulary.ts';
import { plainWords } from '../../src/engine/words.ts';
import { overlap } from '../../src/span.ts';
import type { Labelled } from '../accuracy/corpus.ts';
import type { Lesson } from './train.ts';

export interface Source {
  readonly drafts: readonly Labelled[];
  /** How much each of its sentences counts. */
  readonly counts: number;
}

export interface Lessons {
  readonly lessons: readonly Lesson[];
  /** By id. */
  readonly names: ReadonlyMap<number, string>;
}

/** A word that stands in fewer drafts teaches nothing. */
const FREQUENT = 8;

/** Only as words are typed small: a name that were a cue would be known, and no name any more where it opens a sentence. */
const frequentIn = (sources: readonly Source[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { text } of sources.flatMap(({ drafts }) => drafts)) {
    const typed = text.match(/(?<![\p{L}\p{N}'’])[\p{Ll}\p{N}'’][\p{L}\p{N}'’]*/gu) ?? [];
    for (const word of new Set(typed.flatMap(plainWords))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FREQUENT).map(([word]) => word);
};

/** Of a single line it is said as a whole whether it is hot. */
const isHotWhole = ({ category = 'clean' }: Labelled): boolean => category !== 'clean';

export const lessonsOf = (sources: readonly Source[]): Lessons => {
  const vocabulary = new Vocabulary();
  const names = new Map<number, string>();
  for (const cue of [...SIGNS, ...frequentIn(sources)]) {
    names.set(cueId(vocabulary, cue), cue);
  }
  const read = createReader(vocabulary);
  const reader = createCueReader(vocabulary);
  const lessonsIn = (draft: Labelled, counts: number): readonly Lesson[] => {
    const { text, gold } = draft;
    const { words, sentences } = read(text, maskOf(text));
    return sentences
      .filter(({ first, last }) => last - first >= LEAST)
      .map((sentence) => ({
        ids: [...reader.ids.subarray(0, reader.read(text, words, sentence))],
        isHot: gold.length > 0 ? gold.some((one) => overlap(one, sentence)) : isHotWhole(draft),
        counts,
      }));
  };
  return {
    lessons: sources.flatMap(({ drafts, counts }) => drafts.flatMap((draft) => lessonsIn(draft, counts))),
    names,
  };
};
