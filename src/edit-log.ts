/** Which wordings were used and where they stand now, so that each can be taken back. Memory only. */
import type { ShownEdit } from './messages.ts';
import type { Span } from './model.ts';

/** A wording used. `taken` gave way to `put` at `start`: with words that are empty, a space goes along. */
export interface Edit extends ShownEdit {
  readonly start: number;
  readonly taken: string;
  readonly put: string;
  /** What stood just before and after: the only trace of words that were taken out. */
  readonly before: string;
  readonly after: string;
}

/** One stretch of text that gave way to another. */
interface Change extends Span {
  readonly added: string;
}

const CONTEXT = 12;

/** The smallest change that turns one text into the other. */
export const changeBetween = (old: string, now: string): Change => {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < most - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { start, end: old.length - tail, added: now.slice(start, now.length - tail) };
};

/** Writes an edit down from the text before and after it. What the editor made of the words counts, not what was asked. */
export const editOf = (shown: ShownEdit, asked: Span, text: string, now: string): Edit => {
  // Between like spaces the place of a deletion is open; any of them reads the same. What it seems to add is only the
  // break that holds an emptied line open.
  const { newWords } = shown;
  const isAsAsked = newWords && text.slice(0, asked.start) + newWords + text.slice(asked.end) === now;
  const { start, end, added } = isAsAsked ? { ...asked, added: newWords } : changeBetween(text, now);
  const put = newWords && added;
  return {
    ...shown,
    start,
    taken: text.slice(start, end),
    put,
    before: now.slice(Math.max(0, start - CONTEXT), start),
    after: now.slice(start + put.length, start + put.length + CONTEXT),
  };
};

const standsAt = ({ put, before, after }: Edit, text: string, start: number): boolean =>
  put !== ''
    ? text.startsWith(put, start)
    : text.slice(Math.max(0, start - before.length), start) === before && text.startsWith(after, start);

/** Moves the log along with a change of the text, and forgets what the person has undone in the page. */
export const follow = (edits: readonly Edit[], old: string, now: string): readonly Edit[] => {
  if (old === now || edits.length === 0) return edits;
  const { start, end, added } = changeBetween(old, now);
  const shift = added.length - (end - start);
  return edits.flatMap((edit) => {
    // What comes in exactly where words were taken out may be those words again.
    const isAhead = end <= edit.start && (start < edit.start || edit.put !== '');
    const moved = { ...edit, start: isAhead ? edit.start + shift : edit.start };
    const isUndone = !standsAt(moved, now, moved.start) && now.startsWith(edit.taken, moved.start);
    return isUndone ? [] : [moved];
  });
};

/** Where the words of an edit stand, or undefined once they have been changed. */
export const spanOf = (edit: Edit, text: string): Span | undefined =>
  standsAt(edit, text, edit.start) ? { start: edit.start, end: edit.start + edit.put.length } : undefined;
