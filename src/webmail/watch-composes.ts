/** Finds compose boxes as they open, and tells when they close. */
import type { Compose } from '../compose.ts';
import { composeBox } from './compose-box.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { any, isVisible, rootOf, type Site } from './site.ts';

/** Long enough for a webmail to finish building a compose, short enough not to be noticed. */
const SETTLE_MS = 100;

const siteOf = (host: string): Site => (host === 'mail.google.com' ? gmail : outlook);

/** New editables of whole, visible composes. Keyed by the editable: containers are what webmails change most. */
export const findEditables = (
  site: Site,
  page: ParentNode,
  known: Pick<WeakSet<HTMLElement>, 'has'>,
): readonly HTMLElement[] =>
  Array.from(page.querySelectorAll<HTMLElement>(any(site.editable))).filter(
    (editable) => !known.has(editable) && isVisible(editable) && rootOf(editable, site) !== undefined,
  );

interface Open {
  readonly editable: HTMLElement;
  readonly life: AbortController;
}

/** Calls `rescan` soon after the page changed, at most once per settling time however busy the page is. */
const watchPage = (rescan: () => void, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    // Nobody sees it; coming back asks again.
    if (document.hidden) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      rescan();
    }, SETTLE_MS);
  };
  const observer = new MutationObserver(soon);
  const begin = () => {
    if (signal.aborted || !document.body) return;
    // Only children: attributes and text double the cost on a page as busy as Gmail (measured 2026-11).
    observer.observe(document.body, { childList: true, subtree: true });
    rescan();
  };
  if (document.body) begin();
  else document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  document.addEventListener('focusin', soon, { capture: true, signal });
  document.addEventListener('visibilitychange', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
};

/** Calls back once for every compose box that opens; its signal aborts when it closes. */
export const watchComposes = (onOpen: (compose: Compose, signal: AbortSignal) => void, signal: AbortSignal): void => {
  const site = siteOf(location.hostname);
  const known = new WeakMap<HTMLElement, Open>();
  const open = new Set<Open>();

  const close = (gone: Open) => {
    open.delete(gone);
    known.delete(gone.editable);
    gone.life.abort();
  };
  const rescan = () => {
    // A minimised compose is hidden but still in the page, and keeps what we remember of it.
    for (const one of open) if (!one.editable.isConnected) close(one);
    for (const editable of findEditables(site, document, known)) {
      const one = { editable, life: new AbortController() };
      known.set(editable, one);
      open.add(one);
      onOpen(composeBox(editable, site, one.life.signal), one.life.signal);
    }
  };
  watchPage(rescan, signal);
  signal.addEventListener('abort', () => {
    for (const one of open) close(one);
  });
};
