/** The message that a compose answers: from the quote inside it, else from the page around it. A wrong one is worse than none. */
import type { Incoming } from '../compose.ts';
import { keepsLineBreaks, readBlocks } from './gather.ts';
import { type LeftOut, NOT_OWN } from './not-own.ts';
import type { Site } from './site.ts';

/** What stands in a message without being its sender's own words of this time. */
const NOT_SENDERS: LeftOut = {
  ...NOT_OWN,
  // Older quotes, and the buttons that fold them away: two other extensions, 2026.
  over: `${NOT_OWN.over}, .gmail_extra, .adL, .ajR`,
};
const NOTHING: LeftOut = { over: ':not(*)', tail: ':not(*)', signature: ':not(*)' };

const words = (body: Element, leftOut: LeftOut): string => {
  const way = { keepsBreaks: keepsLineBreaks(body), leftOut, signature: undefined };
  return readBlocks(body, way)
    .map(({ text }) => text)
    .join('')
    .trim();
};

/** What a message says without what it quotes; empty where it is all quote. */
export const ownWordsOf = (body: Element): string => words(body, NOT_SENDERS);

/** What a message says. One that is all quote has been passed on, or was answered inside the quote. */
export const wordsOf = (body: Element): string => ownWordsOf(body) || words(body, NOTHING);

/** From the quote, whose sender and date the page tells best; without a quote, from the page. */
export const incomingOf = (
  editable: HTMLElement,
  root: Element,
  site: Site,
  pressed: Element | undefined,
): Incoming | undefined => {
  const quoted = site.quoted(editable);
  const shown = site.shown(editable, root, pressed);
  if (quoted) {
    const { sender, date } = shown?.sure ? shown : quoted;
    return { text: quoted.text, sender: sender || quoted.sender, date: date || quoted.date, sure: true };
  }
  const text = shown ? wordsOf(shown.body) : '';
  return shown && text !== '' ? { text, sender: shown.sender, date: shown.date, sure: shown.sure } : undefined;
};
