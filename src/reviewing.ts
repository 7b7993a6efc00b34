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

/** What an older version of us left behind must not speak for a script that has just begun. */
const forget = (): void => {
  globalThis.kindRegardsReview = undefined;
  globalThis.kindRegardsReady = undefined;
};

/** How long to rest before each time it is asked for: a browser that is busy with us may refuse at first. */
const RESTS_MS = [0, 500, 2000];
/** One that went on refusing is left alone for longer: whoever writes needs a review with every word. */
const LATER_MS = [10_000];

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)));
  });

/** Reviews, as soon as there is somebody to do it. */
export interface Reviewing {
  /** Has the reviewer brought, where it has not come yet: once at a time, and never in a storm. */
  readonly sendFor: () => void;
  /** Undefined while it has not come; then it is asked for again. */
  readonly review: (...asked: Parameters<Review>) => Reviewed | undefined;
}

/** Has the reviewer brought by `ask`, and says when it has come. */
export const createReviewing = (ask: () => Promise<unknown>, onCome: () => void, signal: AbortSignal): Reviewing => {
  forget();
  let rests = RESTS_MS;
  let isComing = false;
  const askUntilItComes = async (): Promise<void> => {
    for (const ms of rests) {
      if (ms > 0) await rest(ms, signal);
      if (signal.aborted) return;
      try {
        await ask();
        await globalThis.kindRegardsReady;
      } catch {
        // Asked for again.
      }
      if (globalThis.kindRegardsReview) return onCome();
    }
    rests = LATER_MS;
  };
  const sendFor = (): void => {
    if (isComing || globalThis.kindRegardsReview) return;
    isComing = true;
    void askUntilItComes().finally(() => {
      isComing = false;
    });
  };
  const review: Reviewing['review'] = (...asked) => {
    sendFor();
    return globalThis.kindRegardsReview?.(...asked);
  };
  return { sendFor, review };
};
