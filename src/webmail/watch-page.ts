/** Tells when a page may hold another box than before, or one less. */

/** Long enough for a webmail to finish building a compose, short enough not to be noticed. */
const SETTLE_MS = 100;

/**
 * Calls `rescan` soon after the page changed, at most once per settling time however busy the page is. What it gives back
 * asks for that as well.
 */
export const watchPage = (rescan: () => void, signal: AbortSignal): (() => void) => {
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
  return soon;
};
