/** Whether somebody writes a message in a box of a page that we know nothing of. Better one too few than one too many. */
import { any, isVisible } from './site.ts';
import { around } from './tree.ts';

/** Inside these nobody writes to anybody: code, terminals, tables of figures, searches. Documentation of each, 2026-11. */
const AROUND = [
  '.cm-editor',
  '.CodeMirror',
  '.monaco-editor',
  '.ace_editor',
  '.xterm',
  '[role="code"]',
  '[role="grid"]',
  '[role="search"]',
  'search',
];

/** One line, a figure, a name to be found, a postal address. */
const ITSELF = [
  '[role="combobox"]',
  '[role="searchbox"]',
  '[role="spinbutton"]',
  '[aria-multiline="false"]',
  '[aria-readonly="true"]',
  '[aria-disabled="true"]',
  '[inputmode]:not([inputmode="text"])',
  '[enterkeyhint="search"]',
  '[autocomplete*="address"]',
  '[name="q"]',
];

const ENOUGH_LINES = 2;
/** Some boxes are one line high until a line is full. */
const ENOUGH_CHARACTERS = 40;

/** The whole editor, in whose middle a table or a caption may be an editor of its own; never the page itself. */
const editorAt = (element: HTMLElement): HTMLElement | undefined => {
  let editor: HTMLElement | undefined;
  for (let outer: HTMLElement | null = element; outer; outer = around(outer)) {
    if (outer.isContentEditable) editor = outer;
  }
  return editor?.matches('body, html') ? undefined : editor;
};

const isForSecrets = (box: HTMLElement): boolean =>
  box.closest('form')?.querySelector('input[type="password"]') != null;

/** Without `px`; what is no length counts as none. */
const pixels = (length: string): number => Number.parseFloat(length) || 0;

const linesOf = (box: HTMLElement): number => {
  const { lineHeight, fontSize, paddingTop, paddingBottom } = getComputedStyle(box);
  // `normal` is about so much.
  const line = pixels(lineHeight) || pixels(fontSize) * 1.2;
  return (box.clientHeight - pixels(paddingTop) - pixels(paddingBottom)) / line;
};

/** The box around the keyboard's focus, if what stands in it already is or may become a message. */
export const messageBoxAt = (focused: Element | null): HTMLElement | undefined => {
  if (!(focused instanceof HTMLElement)) return undefined;
  const isField = focused instanceof HTMLTextAreaElement;
  if (isField && (focused.readOnly || focused.disabled)) return undefined;
  const box = isField ? focused : editorAt(focused);
  if (!box || !isVisible(box) || box.matches(any(ITSELF)) || box.closest(any(AROUND)) || isForSecrets(box)) return;
  const { length } = (isField ? focused.value : box.textContent).trim();
  return length > ENOUGH_CHARACTERS || (length > 0 && linesOf(box) >= ENOUGH_LINES) ? box : undefined;
};
