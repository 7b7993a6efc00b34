/** Tells when there is something new to read, never in the task of a key event and never while an input method composes. */

/** Long enough not to work on every key, short enough to feel at once. */
const PAUSE_MS = 120;
/** Somebody who types without a pause is read as well. */
const LONGEST_MS = 500;

interface Ears {
  /** Text, tree or caret may have changed. */
  readonly onPause: () => void;
  /** The editable has been touched; nothing is read yet. */
  readonly onTouch: () => void;
}

/** Listens to an editable until `signal` aborts. */
export const watchWriting = (editable: HTMLElement, { onPause, onTouch }: Ears, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let composing = false;

  const work = () => {
    since = undefined;
    if (!signal.aborted && !composing) onPause();
  };
  const soon = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(work, Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - now)));
  };
  const touched = () => {
    onTouch();
    soon();
  };
  // The caret moves with every letter as well: it asks for a look, and puts off none.
  const moved = () => {
    if (since === undefined && editable.contains(document.activeElement)) soon();
  };
  const onComposition = (event: Event) => {
    if (!event.isTrusted) return;
    composing = event.type === 'compositionstart';
    touched();
  };
  // Capture: RoosterJS lets no input event out of its editor (9.59, 2026-11).
  const options = { capture: true, signal } as const;
  editable.addEventListener('input', touched, options);
  editable.addEventListener('compositionstart', onComposition, options);
  editable.addEventListener('compositionend', onComposition, options);
  editable.addEventListener('focus', moved, options);
  editable.addEventListener('blur', moved, options);
  document.addEventListener('selectionchange', moved, { signal });

  // Undo, a formatting button and the webmail itself change the tree without an input event.
  const observer = new MutationObserver(touched);
  observer.observe(editable, { childList: true, characterData: true, subtree: true });
  // Full screen moves the whole compose to another place of the tree, and that empties every range in it (Chromium 156).
  const sizes = new ResizeObserver(() => since === undefined && soon());
  sizes.observe(editable);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
    clearTimeout(timer);
  });
};
