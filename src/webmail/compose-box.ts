/** One open compose box, whichever webmail it belongs to. */
import type { Compose, ComposeText } from '../compose.ts';
import { editorBox } from './editor-box.ts';
import { holdSend, pressSend, type SendParts } from './hold-send.ts';
import { incomingOf } from './incoming.ts';
import { plainBox } from './plain-box.ts';
import { any, isVisible, rootOf, type Site } from './site.ts';

/** Knows whether an input method is in the middle of a word. Chromium trusts the beginning and not the end (156, 2026-11). */
const watchComposition = (editable: HTMLElement, signal: AbortSignal): (() => boolean) => {
  let composing = false;
  const set = (event: Event) => {
    composing = event.type === 'compositionstart' && event.isTrusted;
  };
  editable.addEventListener('compositionstart', set, { capture: true, signal });
  editable.addEventListener('compositionend', set, { capture: true, signal });
  return () => composing;
};

/** The compose around an editable, until `signal` aborts. `pressed` is the message whose button the person pressed just before. */
export const composeBox = (editable: HTMLElement, site: Site, signal: AbortSignal, pressed?: Element): Compose => {
  const isComposing = watchComposition(editable, signal);
  const box =
    editable instanceof HTMLTextAreaElement ? plainBox(editable, signal) : editorBox(editable, site.ownUndo, signal);
  let root: HTMLElement | undefined;
  /** Searched for once a look: it takes measuring, and a look asks several times. */
  const rootNow = (): HTMLElement | undefined => {
    if (!root?.isConnected || !root.contains(editable)) root = rootOf(editable, site);
    return root;
  };
  const parts: SendParts = { root: rootNow, buttons: any(site.presses), wantsMouse: site.webmail === 'gmail' };
  const isReply = () => site.isReply(rootNow() ?? editable, editable);

  return {
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
    range: box.range,
    onTouch: box.onTouch,
    replace: (span, expected, words) => (isComposing() ? 'refused' : box.replace(span, expected, words)),
    insert: (paragraphs) => (isComposing() ? 'refused' : box.insert(paragraphs)),
    reveal: box.reveal,
    badgeHost: rootNow,
    keepClear: () => Array.from(rootNow()?.querySelectorAll(any(site.send)) ?? []),
    isOpen: () => isVisible(editable),
    hold: (gate, life) => holdSend(parts, gate, life),
    send: () => pressSend(parts),
  };
};
