/** The reviewer that the background brings into a page when the first compose opens: most mail tabs never need one. */
import type { Draft, Review as Reviewed } from './model.ts';
import type { Wishes } from './wishes/index.ts';

type Review = (draft: Draft, muted: ReadonlySet<string>, wishes: Wishes) => Reviewed;

/** In the script's own world, where the page cannot see it. */
declare global {
  var kindRegardsReview: Review | undefined;
  var kindRegardsReady: Promise<unknown> | undefined;
}

/** Called by the script that holds engine and rules: whoever has it brought waits until it is ready. */
export const bring = (review: Review, ready: Promise<unknown>): void => {
  globalThis.kindRegardsReady = ready.then(() => {
    globalThis.kindRegardsReview = review;
  });
};

/** What has been brought so far. */
export const brought = (): Review | undefined => globalThis.kindRegardsReview;

/** How long to rest before each time it is asked for: a browser that is busy with us may refuse at first. */
const RESTS_MS = [0, 500, 2000];

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)));
  });

let coming: Promise<void> | undefined;

const askUntilItComes = async (ask: () => Promise<unknown>, signal: AbortSignal): Promise<void> => {
  for (const ms of RESTS_MS) {
    if (ms > 0) await rest(ms, signal);
    if (signal.aborted) return;
    try {
      await ask();
      await globalThis.kindRegardsReady;
    } catch {
      // Asked for again.
    }
    if (brought()) return;
  }
};

/** Has it brought by `ask`, once at a time, and asks again where it fails to come; then it is up to whoever needs it next. */
export const fetchReviewer = async (ask: () => Promise<unknown>, signal: AbortSignal): Promise<void> => {
  if (brought()) return;
  coming ??= askUntilItComes(ask, signal).finally(() => {
    coming = undefined;
  });
  await coming;
};

/** For a script that has just begun: what an older version of us left behind must not speak for it. */
export const forget = (): void => {
  globalThis.kindRegardsReview = undefined;
  globalThis.kindRegardsReady = undefined;
};
