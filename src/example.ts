/** The one example of a rule that is shown. The build leaves out all others, see `.config/lean-rules.ts`. */
import type { Flags } from './rule.ts';

interface Example {
  /** Before the marked words, the marked words, and after them. */
  readonly before: readonly [string, string, string];
  /** The same after the plain wording; null where the rule asks a question instead. */
  readonly after: string | null;
}

const byLength = (one: string, other: string): number => one.length - other.length;

/** The draft of the shortest example, one with a wording if there is any. Undefined where none is marked just once. */
export const shownOf = (flags: Flags): string | undefined => {
  const once = Object.keys(flags).filter((draft) => draft.split('[[').length === 2);
  const worded = once.filter((draft) => flags[draft] !== null);
  return (worded.length ? worded : once).toSorted(byLength)[0];
};

/** Undefined where no example can be shown. */
export const exampleOf = (flags: Flags): Example | undefined => {
  const draft = shownOf(flags);
  if (draft === undefined) return undefined;
  const [before = '', marked = ''] = draft.split('[[');
  const end = marked.indexOf(']]');
  if (end < 0) return undefined;
  return { before: [before, marked.slice(0, end), marked.slice(end + 2)], after: flags[draft] ?? null };
};
