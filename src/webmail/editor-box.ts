/** The words of a compose in an editor of formatted text. */
import type { Replaced } from '../compose.ts';
import type { Span } from '../model.ts';
import type { Box } from './box.ts';
import { keepFocus, scrollTo, shiftedCaret, takeUndoSnapshot, tidySpan, typeOver } from './edit.ts';
import { followText } from './follow-text.ts';
import { OBJECT } from './gather.ts';
import { NOT_OWN } from './not-own.ts';
import type { TextMap } from './text-map.ts';

const caretIn = (editable: HTMLElement, map: TextMap): number | undefined => {
  const { activeElement } = document;
  const selection = document.getSelection();
  // Firefox keeps a selection here while the person types in the subject.
  if (!activeElement || !editable.contains(activeElement) || !selection?.focusNode) return undefined;
  return map.offset(selection.focusNode, selection.focusOffset);
};

const putCaret = (map: TextMap, caret: number): void => {
  const at = map.range({ start: caret, end: caret });
  if (at) document.getSelection()?.collapse(at.startContainer, at.startOffset);
};

/** What an editor keeps beside the page's tree: nothing, a model of the words, or an undo history of its own as well. */
export type Keeps = 'nothing' | 'words' | 'history';

/** A last line that is emptied or filled gains or loses the break that held it open. */
const isSame = (one: string, other: string): boolean => one === other || `${one}\n` === other || one === `${other}\n`;

/** A space that no browser swallows. */
const FIRM_SPACE = '\u00A0';

/**
 * Browsers swallow a space or a line break next to the new words where it stands at the edge of a tag (seen in Firefox
 * 153 and Chromium 156, 2026-11). It comes back as one that cannot be swallowed.
 */
const mend = (editable: HTMLElement, map: TextMap, span: Span, words: string, want: string): void => {
  if (isSame(map.text, want)) return;
  for (const at of [span.start - 1, span.start + words.length]) {
    const place = map.range({ start: at, end: at });
    const lost = [' ', '\n'].find((char) => isSame(map.text.slice(0, at) + char + map.text.slice(at), want));
    if (!place || !lost) continue;
    typeOver(editable, place, lost === ' ' ? FIRM_SPACE : lost);
    return;
  }
};

/**
 * Where nothing but a space would be left of a stretch of text, browsers drop it and hand the new words to the tag
 * behind: they would come out bold with it (Chromium 156, 2026-11). Then the space is typed anew with them, in one step.
 */
const leavesOnlySpace = ({ startContainer, startOffset, endContainer, endOffset }: Range): boolean =>
  startContainer === endContainer &&
  startContainer instanceof Text &&
  startContainer.data.slice(0, startOffset).trim() === '' &&
  /^[ \u00A0]$/.test(startContainer.data.slice(endOffset));

const typeWords = (editable: HTMLElement, range: Range, words: string): void => {
  const takesSpace = words !== '' && leavesOnlySpace(range);
  if (takesSpace) range.setEnd(range.endContainer, range.endOffset + 1);
  typeOver(editable, range, takesSpace ? words + FIRM_SPACE : words);
};

interface Asked {
  readonly span: Span;
  readonly expected: string;
  readonly words: string;
}

const replaceIn = (editable: HTMLElement, keeps: Keeps, asked: Asked, mapNow: () => TextMap): Replaced => {
  const { expected, words } = asked;
  const before = mapNow();
  const { text } = before;
  if (text.slice(asked.span.start, asked.span.end) !== expected) return 'moved';
  const span = tidySpan(text, asked.span, words);
  const range = before.range(span);
  if (!range) return 'moved';
  // What stands between the words without being read would go with them, and nobody could bring it back.
  if (expected.includes(OBJECT) || !before.isWhole(range)) return 'refused';
  const giveBack = keepFocus(editable);
  const caret = caretIn(editable, before);
  const want = text.slice(0, span.start) + words + text.slice(span.end);

  if (keeps === 'history') takeUndoSnapshot(editable);
  // The rite may have made the editor put its nodes anew.
  typeWords(editable, before.range(span) ?? range, words);
  mend(editable, mapNow(), span, words, want);
  if (keeps === 'history') takeUndoSnapshot(editable);

  const goBack = () => {
    if (caret !== undefined) putCaret(mapNow(), shiftedCaret(caret, span, words.length));
    giveBack();
  };
  // RoosterJS learns of the new words from its own observer, and only where the caret then is: elsewhere it keeps the
  // old ones in mind, and the next Backspace would bring them back (9.59, 2026-11).
  if (keeps === 'nothing') goBack();
  else queueMicrotask(goBack);
  return isSame(mapNow().text, want) ? 'done' : 'refused';
};

const insertInto = (
  editable: HTMLElement,
  keeps: Keeps,
  paragraphs: readonly string[],
  mapNow: () => TextMap,
): Replaced => {
  if (mapNow().text.trim() !== '') return 'refused';
  const giveBack = keepFocus(editable);
  if (keeps === 'history') takeUndoSnapshot(editable);
  // Above signature and quote, where a person begins to write. The rite may have made the editor put its nodes anew.
  const place = mapNow().range({ start: 0, end: 0 });
  // In one go: typed one by one they would be a dozen steps back in Firefox 153.
  if (place) typeOver(editable, place, paragraphs.join('\n\n'));
  if (keeps === 'history') takeUndoSnapshot(editable);
  giveBack();
  return mapNow().text.trim() === '' ? 'refused' : 'done';
};

/** The words of an editor until `signal` aborts. */
export const editorBox = (editable: HTMLElement, keeps: Keeps, signal: AbortSignal): Box => {
  const followed = followText(editable, signal);
  let map: TextMap | undefined;
  let signature: string | undefined;
  const mapNow = () => {
    signature ??= editable.querySelector(NOT_OWN.signature)?.textContent;
    return followed.map(signature);
  };
  const range = (span: Span) => map?.mark(span);

  return {
    read: () => {
      map = mapNow();
      return { text: map.text, caret: caretIn(editable, map) };
    },
    range,
    onTouch: followed.onTouch,
    replace: (span, expected, words) =>
      editable.isContentEditable ? replaceIn(editable, keeps, { span, expected, words }, mapNow) : 'refused',
    insert: (paragraphs) => (editable.isContentEditable ? insertInto(editable, keeps, paragraphs, mapNow) : 'refused'),
    reveal: (span) => {
      const at = range(span);
      if (at) scrollTo(at, editable);
    },
  };
};
