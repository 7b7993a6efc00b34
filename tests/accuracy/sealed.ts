/** The test split. Nobody tunes on it: this file reads it, and hands out totals and nothing else. */
import { isEmail, isLogistics, read } from './corpus.ts';
import { type Count, heardLines, type Listener, type Splitter, type Tally, tally } from './judge.ts';
import { type NoteCount, type NotesOf, notesAgainstLabels } from './notes.ts';
import { pairsIn, type ReplyScore, scoreReplies } from './replies.ts';

export interface Sealed {
  readonly all: Tally;
  readonly parent: Tally;
  readonly teacher: Tally;
  /** Alarms on messages that nobody would want to change. */
  readonly quiet: Count;
  readonly logistics: Count;
}

/** What a listener reaches on the test split. */
export const sealed = (listen: Listener, split: Splitter): Sealed => {
  const drafts = read('test', 'drafts.jsonl');
  const of = (role: string) =>
    tally(
      drafts.filter((draft) => draft.role === role),
      listen,
      split,
    );
  const everyday = read('test', 'quiet.jsonl');
  return {
    all: tally(drafts, listen, split),
    parent: of('parent'),
    teacher: of('teacher'),
    quiet: tally(everyday, listen, split).clean,
    logistics: tally(everyday.filter(isLogistics), listen, split).clean,
  };
};

/** How many of its single lines are heard, and how many of their harmless twins. */
export const sealedLines = (listen: Listener) => heardLines(read('test', 'lines.jsonl'), listen);

/** What is read in the messages of the test split. */
export const sealedReplies = (): ReplyScore => scoreReplies(pairsIn('test', 'replies.jsonl'));

/** How the notes stand to what the emails of the test split lack. */
export const sealedNotes = (notesOf: NotesOf): ReadonlyMap<string, NoteCount> =>
  notesAgainstLabels(read('test', 'drafts.jsonl').filter(isEmail), notesOf);
