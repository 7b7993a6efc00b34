/** The test split. Nobody tunes on it: this file reads it, and hands out totals and nothing else. */
import { read } from './corpus.ts';
import { type Count, type Listener, type Splitter, type Tally, tally } from './judge.ts';

export interface Sealed {
  readonly all: Tally;
  readonly parent: Tally;
  readonly teacher: Tally;
  /** Alarms on messages that nobody would want to change. */
  readonly quiet: Count;
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
  return {
    all: tally(drafts, listen, split),
    parent: of('parent'),
    teacher: of('teacher'),
    quiet: tally(read('test', 'quiet.jsonl'), listen, split).clean,
  };
};
