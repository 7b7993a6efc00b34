/** What the draft must read, kept by what was asked for. Nothing here looks at a page. */
import type { Span } from '../../src/model.ts';

/** A wording that was used, and that nothing has touched since. */
export interface Used {
  readonly start: number;
  readonly old: string;
  readonly words: string;
}

export interface Sheet {
  readonly text: string;
  readonly anchor: number;
  /** The end of the selection that moves; the caret. */
  readonly focus: number;
  readonly used: readonly Used[];
}

export type Move = 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'Top' | 'Bottom';

export const EMPTY: Sheet = { text: '', anchor: 0, focus: 0, used: [] };

export const selectionOf = ({ anchor, focus }: Sheet): Span => ({
  start: Math.min(anchor, focus),
  end: Math.max(anchor, focus),
});

const isBeside = ({ start, words }: Used, span: Span): boolean =>
  span.end <= start || span.start >= start + words.length;

/** The words of a stretch give way to others; the caret stays where it is put afterwards. */
export const replaced = (sheet: Sheet, span: Span, words: string): Sheet => {
  const by = words.length - (span.end - span.start);
  return {
    ...sheet,
    text: sheet.text.slice(0, span.start) + words + sheet.text.slice(span.end),
    used: sheet.used
      .filter((one) => isBeside(one, span))
      .map((one) => (span.end <= one.start ? { ...one, start: one.start + by } : one)),
  };
};

const at = (sheet: Sheet, caret: number): Sheet => ({ ...sheet, anchor: caret, focus: caret });

/** Words come in over the selection, and the caret stands behind them. */
export const typed = (sheet: Sheet, words: string): Sheet => {
  const span = selectionOf(sheet);
  return at(replaced(sheet, span, words), span.start + words.length);
};

/** A step to either side goes over a whole character, also over one that takes two units. */
const beside = (text: string, caret: number, way: -1 | 1): number => {
  const pair = way === 1 ? text.slice(caret, caret + 2) : text.slice(Math.max(0, caret - 2), caret);
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
  return Math.max(0, Math.min(text.length, caret + way * (isPair ? 2 : 1)));
};

export const erased = (sheet: Sheet, key: 'Backspace' | 'Delete'): Sheet => {
  const { text, anchor, focus } = sheet;
  if (anchor !== focus) return typed(sheet, '');
  return typed({ ...sheet, anchor: beside(text, focus, key === 'Delete' ? 1 : -1) }, '');
};

/** The line that an offset stands in, without its breaks. */
export const lineAt = (text: string, caret: number): Span => {
  const end = text.indexOf('\n', caret);
  // Looked for from before the first character, a break that is the first character would be found.
  const start = caret === 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
  return { start, end: end < 0 ? text.length : end };
};

const goal = (sheet: Sheet, key: Move): number => {
  const { text, focus } = sheet;
  if (key === 'Top') return 0;
  if (key === 'Bottom') return text.length;
  if (key === 'Home') return lineAt(text, focus).start;
  if (key === 'End') return lineAt(text, focus).end;
  return beside(text, focus, key === 'ArrowLeft' ? -1 : 1);
};

export const moved = (sheet: Sheet, key: Move): Sheet => {
  const { start, end } = selectionOf(sheet);
  // A selection is only let go of.
  if (start !== end && key === 'ArrowLeft') return at(sheet, start);
  if (start !== end && key === 'ArrowRight') return at(sheet, end);
  return at(sheet, goal(sheet, key));
};

export const selecting = (sheet: Sheet, key: Move): Sheet => ({ ...sheet, focus: goal(sheet, key) });

/** A wording is used: the selection is let go of, and the caret stays with its words. */
export const used = (sheet: Sheet, span: Span, words: string): Sheet => {
  const { text, focus } = sheet;
  const by = words.length - (span.end - span.start);
  const caret = focus <= span.start ? focus : focus >= span.end ? focus + by : span.start + words.length;
  const after = at(replaced(sheet, span, words), caret);
  const old = text.slice(span.start, span.end);
  return { ...after, used: [...after.used, { start: span.start, old, words }] };
};

/** Its old words come back. */
export const tookBack = (sheet: Sheet, one: Used): Sheet => {
  const back = used({ ...sheet, used: sheet.used.filter((other) => other !== one) }, endOf(one), one.old);
  return { ...back, used: back.used.slice(0, -1) };
};

const endOf = ({ start, words }: Used): Span => ({ start, end: start + words.length });
