/** The box of an editable, of whichever kind it is. */
import type { Box } from './box.ts';
import { editorBox, type Keeps } from './editor-box.ts';
import { plainBox } from './plain-box.ts';

/** Knows whether an input method is in the middle of a word. Chromium trusts the beginning and not the end (156, 2026-11). */
const watchComposition = (editable: HTMLElement, signal: AbortSignal): (() => boolean) => {
  let composing = false;
  const set = (event: Event) => {
    composing = event.type === 'compositionstart' && event.isTrusted;
  };
  editable.addEventListener('compositionstart', set, { capture: true, signal });
  editable.addEventListener('compositionend', set, { capture: true, signal });
  return () => composing;
};

/** Until `signal` aborts. Nothing is written while an input method is in the middle of a word. */
export const boxOf = (editable: HTMLElement, keeps: Keeps, signal: AbortSignal): Box => {
  const isComposing = watchComposition(editable, signal);
  const box = editable instanceof HTMLTextAreaElement ? plainBox(editable, signal) : editorBox(editable, keeps, signal);
  return {
    ...box,
    replace: (span, expected, words) => (isComposing() ? 'refused' : box.replace(span, expected, words)),
    insert: (paragraphs) => (isComposing() ? 'refused' : box.insert(paragraphs)),
  };
};
