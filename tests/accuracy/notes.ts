/** Notes about whole drafts against what people said a draft lacks. Pure. */
import type { Draft, Note } from '../../src/model.ts';
import type { Count } from './judge.ts';

/** A draft, and what people said it lacks: `no-question`, `no-warmth`, … */
export interface Gapped extends Draft {
  readonly id: string;
  readonly gaps?: readonly string[];
}

/** How often a note spoke and was right, and how many of the gaps it found. */
export interface NoteCount {
  readonly precision: Count;
  readonly recall: Count;
}

/** Whoever says what a whole draft lacks. */
export type NotesOf = (draft: Draft) => readonly Note[];

/** Which note says what people call by another name. */
const NOTE_OF: Readonly<Record<string, string>> = {
  'no-question': 'notes/no-question',
  'no-warmth': 'notes/no-appreciation',
  'no-next-step': 'notes/no-next-step',
  'no-example': 'notes/no-example',
};

/** By gap: the notes on labelled drafts against their labels. */
export const notesAgainstLabels = (drafts: readonly Gapped[], notesOf: NotesOf): ReadonlyMap<string, NoteCount> => {
  const labelled = drafts.flatMap(({ gaps, ...draft }) =>
    gaps ? [{ gaps: new Set(gaps), notes: new Set(notesOf(draft).map(({ rule }) => rule)) }] : [],
  );
  return new Map(
    Object.entries(NOTE_OF).map(([gap, note]) => {
      const spoken = labelled.filter(({ notes }) => notes.has(note));
      const missing = labelled.filter(({ gaps }) => gaps.has(gap));
      const hit = spoken.filter(({ gaps }) => gaps.has(gap)).length;
      return [gap, { precision: { of: spoken.length, hit }, recall: { of: missing.length, hit } }];
    }),
  );
};
