/** Tells when there is something new to read: never in the task of a key event, while an input method composes, or where nobody looks. */
import type { Compose } from '../compose.ts';

/** Long enough not to work on every key, short enough to feel at once, 140 ms at most with a tick and the wait for an idle moment. */
const PAUSE_MS = 75;
/** So often it is asked whether a pause has come: to set a timer costs ten times as much as to let one go on (2026-11-23). */
const TICK_MS = 50;
/** Somebody who types without a pause is read as well. */
const LONGEST_MS = 500;
/** A letter is drawn before anything is read, but no page may keep us waiting for long. */
const IN_TIME = { timeout: 15 };
/** Timers come a little early by the clock that we ask. */
const EARLY_MS = 1;
const NEVER = Number.POSITIVE_INFINITY;

/** What goes on in an editable. */
export interface Writing {
  /** When words or tree were last touched. */
  touchedAt(): number;
  /** Asks for a look at a given time as well, touched or not, in place of whatever was asked for before. */
  lookAt(time: number | undefined): void;
}

/** Watches a compose until `signal` aborts. After `onPause` everything counts as read. */
export const watchWriting = (compose: Compose, onPause: () => void, signal: AbortSignal): Writing => {
  const { editable } = compose;
  let timer: ReturnType<typeof setInterval> | undefined;
  let timerAt = 0;
  /** The timer comes every few moments, and not once at a given time. */
  let isTicking = false;
  let isWaiting = false;
  let since: number | undefined;
  let touchedAt = Number.NEGATIVE_INFINITY;
  let asked: number | undefined;
  let isComposing = false;

  const isHeld = () => isComposing || document.hidden || signal.aborted;
  const dueAt = (): number => {
    const paused =
      since === undefined ? undefined : Math.min(Math.max(since, touchedAt) + PAUSE_MS, since + LONGEST_MS);
    return Math.min(paused ?? NEVER, asked ?? NEVER);
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    isTicking = false;
  };
  const work = () => {
    isWaiting = false;
    // Whatever holds us asks again when it is over.
    if (isHeld()) return;
    since = undefined;
    asked = undefined;
    onPause();
  };
  const onTimer = () => {
    const isEarly = dueAt() - performance.now() > EARLY_MS;
    if (isEarly && isTicking) return;
    stop();
    if (isEarly) arm();
    else if (!isHeld()) {
      isWaiting = true;
      requestIdleCallback(work, IN_TIME);
    }
  };
  // Called with every letter, so a timer that comes soon enough is left to find out by itself that it has come too soon.
  const arm = () => {
    const at = dueAt();
    const comesSoonEnough = timer !== undefined && timerAt <= at && (isTicking || since === undefined);
    if (isWaiting || at === NEVER || comesSoonEnough || isHeld()) return;
    stop();
    timerAt = at;
    isTicking = since !== undefined;
    timer = setInterval(onTimer, isTicking ? TICK_MS : Math.max(0, at - performance.now()));
  };
  const soon = () => {
    since ??= performance.now();
    arm();
  };
  const touched = () => {
    touchedAt = performance.now();
    // What runs already comes no later than it should.
    if (since === undefined || !isTicking) soon();
  };
  // The caret moves with every letter as well: it asks for a look, and puts off none.
  const moved = () => {
    if (since === undefined && editable.contains(document.activeElement)) soon();
  };
  const onComposition = (event: Event) => {
    const begins = event.type === 'compositionstart';
    // Chromium trusts the beginning and not the end (156, 2026-11); the end that is a rite of ours comes while nobody composes.
    if (begins ? !event.isTrusted : !isComposing) return;
    isComposing = begins;
    touched();
  };
  compose.onTouch(touched);
  // Capture: RoosterJS lets hardly an event out of its editor (9.59, 2026-11).
  const options = { capture: true, signal } as const;
  editable.addEventListener('compositionstart', onComposition, options);
  editable.addEventListener('compositionend', onComposition, options);
  editable.addEventListener('focus', moved, options);
  editable.addEventListener('blur', moved, options);
  document.addEventListener('selectionchange', moved, { signal });
  document.addEventListener('visibilitychange', arm, { signal });

  // Full screen moves the whole compose to another place of the tree, and that empties every range in it (Chromium 156).
  const sizes = new ResizeObserver(() => since === undefined && soon());
  sizes.observe(editable);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    stop();
  });
  return {
    touchedAt: () => touchedAt,
    lookAt: (time) => {
      asked = time;
      arm();
    },
  };
};
