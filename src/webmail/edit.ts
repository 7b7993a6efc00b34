/** Writing into an editor that belongs to someone else. */
import type { Span } from '../model.ts';

const isBlank = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** Taking words out would leave two spaces, or one before a comma: the span takes one of them along. */
export const tidySpan = (text: string, { start, end }: Span, words: string): Span => {
  if (words !== '' || start === end) return { start, end };
  const before = text[start - 1];
  const after = text[end];
  if (after === ' ' && isBlank(before)) return { start, end: end + 1 };
  if (before === ' ' && (isBlank(after) || /[.,;:!?)\]]/.test(after ?? ''))) return { start: start - 1, end };
  return { start, end };
};

/** Where a caret stands after `span` has given way to `length` characters. */
export const shiftedCaret = (caret: number, span: Span, length: number): number => {
  if (caret <= span.start) return caret;
  return caret >= span.end ? caret + length - (span.end - span.start) : span.start + length;
};

/**
 * RoosterJS keeps an undo history of snapshots and overlooks edits from outside. The end of a composition makes it
 * take one, so that the edit is one step of its own (tried on 9.59, 2026-11).
 */
export const takeUndoSnapshot = (editable: HTMLElement): void => {
  editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
};

/** Selects a range and types over it, as one undo step of the browser's. */
export const typeOver = (editable: HTMLElement, range: Range, words: string): void => {
  editable.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // Nothing else gives the person an undo step: a synthetic input event and a changed text node do not (2026-11).
  if (words === '') document.execCommand('delete');
  else if (words === '\n') document.execCommand('insertLineBreak');
  else document.execCommand('insertText', false, words);
};

/** Remembers who has the keyboard; calling it gives the keyboard back to whoever outside `editable` had it. */
export const keepFocus = (editable: HTMLElement): (() => void) => {
  const { activeElement } = document;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (!(activeElement instanceof HTMLElement) || editable.contains(activeElement)) return;
    activeElement.focus({ preventScroll: true });
    // Nobody had it: the next key may well be a shortcut of the webmail's.
    if (activeElement === document.body) editable.blur();
    // A text field keeps its own, and loses the caret to a selection around it (Chromium 156).
    if (activeElement.isContentEditable && anchorNode && focusNode && activeElement.contains(anchorNode)) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
  };
};

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

const MARGIN = 24;

/** How far to scroll so that a stretch lies inside a frame. */
const offBy = (top: number, bottom: number, frameTop: number, frameBottom: number): number => {
  if (top < frameTop + MARGIN) return top - frameTop - MARGIN;
  return bottom > frameBottom - MARGIN ? Math.min(bottom - frameBottom + MARGIN, top - frameTop - MARGIN) : 0;
};

/** Brings a range into view through every scroller around it. The caret stays where it is. */
export const scrollTo = (range: Range, editable: HTMLElement): void => {
  for (let around: HTMLElement | null = editable; around; around = around.parentElement) {
    if (!scrolls(around)) continue;
    const { top, bottom } = range.getBoundingClientRect();
    const frame = around.getBoundingClientRect();
    around.scrollTop += offBy(top, bottom, frame.top, frame.bottom);
  }
  const { top, bottom } = range.getBoundingClientRect();
  window.scrollBy(0, offBy(top, bottom, 0, window.innerHeight));
};
