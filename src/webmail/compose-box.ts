/** One open compose box, whichever webmail it belongs to. */
import type { Compose, ComposeText } from '../compose.ts';
import { boxOf } from './box-of.ts';
import { createSending } from './hold-send.ts';
import { incomingOf } from './incoming.ts';
import { any, isVisible, rootOf, type Site } from './site.ts';

/** The compose around an editable, until `signal` aborts. `pressed` is the message whose button the person pressed just before. */
export const composeBox = (editable: HTMLElement, site: Site, signal: AbortSignal, pressed?: Element): Compose => {
  const box = boxOf(editable, site.keeps, signal);
  let root: HTMLElement | undefined;
  /** Searched for once a look: it takes measuring, and a look asks several times. */
  const rootNow = (): HTMLElement | undefined => {
    if (!root?.isConnected || !root.contains(editable)) root = rootOf(editable, site);
    return root;
  };
  const { hold, press } = createSending({
    root: rootNow,
    buttons: any(site.presses),
    wantsMouse: site.webmail === 'gmail',
  });
  const isReply = () => site.isReply(rootNow() ?? editable, editable);

  return {
    ...box,
    webmail: site.webmail,
    editable,
    read: (): ComposeText => {
      root = undefined;
      const around = rootNow() ?? editable;
      return {
        ...box.read(),
        ...site.recipients(around, editable),
        subject: site.subject(around),
        isReply: isReply(),
      };
    },
    incoming: () =>
      isVisible(editable) && isReply() ? incomingOf(editable, rootNow() ?? editable, site, pressed) : undefined,
    badgeHost: rootNow,
    keepClear: () => Array.from(rootNow()?.querySelectorAll(any(site.send)) ?? []),
    isOpen: () => isVisible(editable),
    hold,
    send: press,
  };
};
