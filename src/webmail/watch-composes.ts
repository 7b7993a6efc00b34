/** Finds compose boxes as they open, and tells when they close. */
import { composeBox } from './compose-box.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { reportOn } from './report.ts';
import { any, isVisible, rootOf, type Site } from './site.ts';
import { type OnOpen, watchLost } from './watch-lost.ts';
import { watchPage } from './watch-page.ts';

/** How soon after a press on Reply its compose opens at the latest. */
const ANSWERED_MS = 10_000;

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

/** Formatted and plain text have a box each: the one that is hidden while the other shows is no longer written in. */
const hasGivenWay = (editable: HTMLElement, site: Site): boolean => {
  if (isVisible(editable)) return false;
  const around = editable.closest(any(site.root));
  return around !== null && Array.from(around.querySelectorAll(any(site.editable))).some(isVisible);
};

interface Open {
  readonly editable: HTMLElement;
  readonly life: AbortController;
}

/** Remembers which message of the thread the person pressed something in: its Reply opens a compose. */
const watchPresses = (site: Site, signal: AbortSignal): (() => Element | undefined) => {
  let last: { readonly message: Element; readonly at: number } | undefined;
  const onPress = ({ target, isTrusted }: Event) => {
    const message = isTrusted && target instanceof Element ? site.messageAt(target) : undefined;
    last = message && { message, at: performance.now() };
  };
  window.addEventListener('click', onPress, { capture: true, signal });
  return () => (last && performance.now() - last.at < ANSWERED_MS ? last.message : undefined);
};

/** A report on the page as it is now, for a person to read and to send: tags, classes and attributes, none of anybody's words. */
export const report = (): string => reportOn(siteOf(location.hostname));

/** Calls back once for every compose box that opens; its signal aborts when it closes. */
export const watchComposes = (onOpen: OnOpen, signal: AbortSignal): void => {
  const site = siteOf(location.hostname);
  const known = new WeakMap<HTMLElement, Open>();
  const open = new Set<Open>();
  const pressed = watchPresses(site, signal);

  const close = (gone: Open) => {
    open.delete(gone);
    known.delete(gone.editable);
    gone.life.abort();
  };
  const rescan = () => {
    // A minimised compose is hidden but still in the page, and keeps what we remember of it.
    for (const one of open) if (!one.editable.isConnected) close(one);
    const found = findEditables(site, document, known);
    for (const editable of found) {
      for (const one of open) if (hasGivenWay(one.editable, site)) close(one);
      const one = { editable, life: new AbortController() };
      known.set(editable, one);
      open.add(one);
      onOpen(composeBox(editable, site, one.life.signal, pressed()), one.life.signal);
    }
    if (found.length > 0) lost.now();
    else lost.soon();
  };
  const lost = watchLost(site, () => [...open].map(({ editable }) => editable).filter(isVisible), onOpen, signal);
  watchPage(rescan, signal);
  signal.addEventListener('abort', () => {
    for (const one of open) close(one);
  });
};
