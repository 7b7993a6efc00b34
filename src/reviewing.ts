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

let coming: Promise<unknown> | undefined;

/** A worker may be stopped while it brings it: by then another one has started. */
const AGAIN_MS = [500, 2000];

/** Has it brought by `ask`, once at a time and again where it fails to come; after that by whoever needs it next. */
export const fetchReviewer = async (ask: () => Promise<unknown>): Promise<void> => {
  for (const wait of [...AGAIN_MS, 0]) {
    if (brought()) return;
    coming ??= ask()
      .then(() => globalThis.kindRegardsReady)
      .finally(() => {
        coming = undefined;
      });
    await coming.catch(() => new Promise((resolve) => setTimeout(resolve, wait)));
  }
};

/** For a script that has just begun: what an older version of us left behind must not speak for it. */
export const forget = (): void => {
  globalThis.kindRegardsReview = undefined;
  globalThis.kindRegardsReady = undefined;
};
