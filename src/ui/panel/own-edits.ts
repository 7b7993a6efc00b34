/** The edit log of the panel's own text box: where each used wording stands while the writer types on. Pure. */
import type { ShownEdit } from '../../messages.ts';
import type { Span } from '../../model.ts';

export interface OwnEdit extends ShownEdit {
  readonly start: number;
}

/** The stretch of `before` that is not in `after`. */
const changed = (before: string, after: string): Span => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < most - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { start, end: before.length - kept };
};

/** The log after the text has changed: what stands behind the change moves along with it. */
export const shifted = (edits: readonly OwnEdit[], before: string, after: string): readonly OwnEdit[] => {
  const { end } = changed(before, after);
  const by = after.length - before.length;
  return edits.map((edit) => (edit.start >= end ? { ...edit, start: edit.start + by } : edit));
};

/** Where an edit's words stand, or undefined when the text there has changed since. */
export const spanOf = ({ start, newWords }: OwnEdit, text: string): Span | undefined =>
  start <= text.length && text.startsWith(newWords, start) ? { start, end: start + newWords.length } : undefined;
