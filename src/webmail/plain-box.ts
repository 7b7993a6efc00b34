/** The words of a compose in plain-text mode: a textarea, in which nothing can be marked. */
import type { Span } from '../model.ts';
import type { Box } from './box.ts';
import { keepFocus, shiftedCaret, tidySpan } from './edit.ts';

const ZERO_WIDTH = /[\u200B\uFEFF]/g;

const textOf = (value: string): string => value.replace(ZERO_WIDTH, '').replace(/[\u00A0\t\r\f]/g, ' ');

/** Where an offset of the text stands in the value, which may hold characters that nobody sees. */
const placeIn = (value: string, offset: number): number => {
  let place = offset;
  for (const { index } of value.matchAll(ZERO_WIDTH)) if (index < place) place += 1;
  return place;
};

const offsetOf = (value: string, place: number): number => textOf(value.slice(0, place)).length;

/** How many lines a stretch takes up when so many characters fit into one. */
const rowsOf = (words: string, columns: number): number =>
  words.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / columns)), 0);

/** A letter is about half as wide as it is high. */
const LETTER = 0.5;

/** About there: a text field tells nobody where a character stands, and Chromium 156 scrolls to no selection that a script makes. */
const scrollToPlace = (field: HTMLTextAreaElement, place: number): void => {
  const columns = Math.max(1, field.clientWidth / (Number.parseFloat(getComputedStyle(field).fontSize) * LETTER));
  const above = (rowsOf(field.value.slice(0, place), columns) - 1) / rowsOf(field.value, columns);
  field.scrollTop = above * field.scrollHeight - field.clientHeight / 2;
};

/** The words of a textarea, and the way to change them, until `signal` aborts. */
export const plainBox = (field: HTMLTextAreaElement, signal: AbortSignal): Box => {
  const select = ({ start, end }: Span): void =>
    field.setSelectionRange(placeIn(field.value, start), placeIn(field.value, end));

  return {
    read: () => ({
      text: textOf(field.value),
      caret: document.activeElement === field ? offsetOf(field.value, field.selectionEnd) : undefined,
    }),
    range: () => undefined,
    onTouch: (touched) => field.addEventListener('input', touched, { capture: true, signal }),
    replace: (asked, expected, words) => {
      const text = textOf(field.value);
      if (text.slice(asked.start, asked.end) !== expected) return 'moved';
      if (field.readOnly || field.disabled) return 'refused';
      const span = tidySpan(text, asked, words);
      const caret = offsetOf(field.value, field.selectionEnd);
      const { scrollTop } = field;
      const giveBack = keepFocus(field);
      field.focus({ preventScroll: true });
      select(span);
      // The one way that gives the person an undo step (2026-11).
      document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
      const after = shiftedCaret(caret, span, words.length);
      select({ start: after, end: after });
      field.scrollTop = scrollTop;
      giveBack();
      return textOf(field.value) === text.slice(0, span.start) + words + text.slice(span.end) ? 'done' : 'refused';
    },
    insert: (paragraphs) => {
      if (textOf(field.value).trim() !== '' || field.readOnly || field.disabled) return 'refused';
      const giveBack = keepFocus(field);
      field.focus({ preventScroll: true });
      field.setSelectionRange(0, 0);
      document.execCommand('insertText', false, paragraphs.join('\n\n'));
      giveBack();
      return textOf(field.value).trim() === '' ? 'refused' : 'done';
    },
    reveal: (span) => {
      field.focus();
      select(span);
      scrollToPlace(field, field.selectionStart);
    },
  };
};
