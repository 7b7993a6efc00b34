/** A webmail that shows a compose and no box in it for a while has changed: then a lost one opens in its place. */
import type { Compose } from '../compose.ts';
import { findLost, lostBox } from './lost-box.ts';
import type { Site } from './site.ts';

export type OnOpen = (compose: Compose, signal: AbortSignal) => void;

/** How often to look at most, and how long a box may be missing: a webmail builds a compose bit by bit. */
const LOOK_MS = 1250;
const LOST_MS = 2 * LOOK_MS;

/** Both are for whoever watches the page: `soon` when it has changed, `now` when a box has been found. */
interface LostWatch {
  readonly soon: () => void;
  readonly now: () => void;
}

/** `boxes` are those that are known and can be seen. */
export const watchLost = (
  site: Site,
  boxes: () => readonly HTMLElement[],
  onOpen: OnOpen,
  signal: AbortSignal,
): LostWatch => {
  const since = new Map<HTMLElement, number>();
  const open = new Map<HTMLElement, AbortController>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (root: HTMLElement) => {
    since.delete(root);
    open.get(root)?.abort();
    open.delete(root);
  };
  const lose = (root: HTMLElement) => {
    const life = new AbortController();
    open.set(root, life);
    onOpen(lostBox(root, site), life.signal);
  };
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    // Nobody sees it; coming back looks again.
    if (document.hidden) return;
    const now = performance.now();
    const lost = findLost(site, document, boxes());
    for (const root of since.keys()) if (!lost.includes(root)) end(root);
    for (const root of lost) {
      const seen = since.get(root) ?? now;
      since.set(root, seen);
      if (!open.has(root) && now - seen >= LOST_MS) lose(root);
    }
    if (since.size > open.size) soon();
  };
  const soon = () => {
    if (!signal.aborted) timer ??= setTimeout(look, LOOK_MS);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const root of since.keys()) end(root);
  });
  return { soon, now: look };
};
