/** The message that a reply in Gmail answers: in the reply's quote, or in the thread on the page. */
import { addressesIn } from './gmail-recipients.ts';
import { wordsOf } from './incoming.ts';
import { firstOf, firstValue, isVisible, type Quoted, type Selectors, type Shown } from './site.ts';

const ANSWERED: Selectors = [
  // Full capture 2020-11, InboxSDK 2026-07; holds the word "undefined" for none.
  'input[name="rm"]',
];
const DRAFT: Selectors = ['input[name="draft"]'];
const FROM: Selectors = ['input[name="from"]'];

/** One message of a thread: InboxSDK 2026-07, FlowCrypt 2026-08, gmail.js 2026-03. One that has just been sent lacks the second. */
const MESSAGE = '.adn, [data-legacy-message-id]';
const IDS = ['data-message-id', 'data-legacy-message-id'];

const bodies: Selectors = [
  // FlowCrypt 2026-08. The editor carries `aiL` too, and a body that is not loaded is `undefined`.
  '.ii.gt .a3s.aiL',
  '.a3s.aXjCH',
  '.a3s:not(.undefined)',
  '.ii.gt',
];

const senders: Selectors = [
  // gmail.js 2026-03, FlowCrypt 2026-08.
  'span.gD[email]',
  // FlowCrypt 2026-08.
  'td.gF span[email]',
  'h3.iw [email]',
];

const dates: Selectors = [
  // gmail.js 2026-03; in the reader's language.
  '.gK .g3[title]',
  '.g3[title]',
];

const quotes: Selectors = [
  // Samples 2014 to 2025. A forward is in such a box as well, without a blockquote.
  'blockquote.gmail_quote',
  '.gmail_quote_container > blockquote',
  '.gmail_quote > blockquote',
];

/** Ids are compared as words: theirs hold characters that mean something in a selector. */
const bare = (id: string | null | undefined): string => {
  const words = id?.replace(/^#/, '') ?? '';
  return words === 'undefined' ? '' : words;
};

/** Id of the message that a compose answers; empty for none. */
export const answeredId = (root: Element): string => bare(firstValue(root, ANSWERED));

/** The message to which a button belongs: the thread lists whole messages, each with its reply area. */
export const messageAt = (pressed: Element): Element | undefined =>
  pressed.closest(MESSAGE) ?? pressed.closest('.h7')?.querySelector(MESSAGE) ?? undefined;

const bodyOf = (message: Element): Element | undefined => {
  for (const selector of bodies) {
    const found = Array.from(message.querySelectorAll(selector)).find(
      (body) => !body.matches('.undefined') && body.textContent.trim() !== '',
    );
    if (found) return found;
  }
  return undefined;
};

/** Drafts stand among the messages, and now and then a message carries the id of a draft (InboxSDK 2026-07). */
const isMessage = (message: Element, draft: string): boolean =>
  !message.querySelector('[contenteditable="true"]') &&
  !(draft !== '' && IDS.some((name) => bare(message.getAttribute(name)) === draft));

/** Beside the reply area, or in the same part of the thread. */
const nearest = (editable: Element): Element | undefined => {
  let before = editable.closest('.gA.gt')?.previousElementSibling;
  while (before && !before.matches(MESSAGE)) before = before.previousElementSibling;
  return before ?? editable.closest('.h7')?.querySelector(MESSAGE) ?? undefined;
};

export const shown = (editable: HTMLElement, root: Element, pressed: Element | undefined): Shown | undefined => {
  const draft = bare(firstValue(root, DRAFT));
  const own = firstValue(root, FROM).toLowerCase();
  const to = addressesIn(root);
  const id = answeredId(root);
  const senderOf = (message: Element) => firstOf(message, senders);
  const addressOf = (message: Element) => senderOf(message)?.getAttribute('email')?.toLowerCase() ?? '';
  const isTo = (message: Element) => addressOf(message) !== own && to.includes(addressOf(message));
  const all = Array.from(editable.ownerDocument.querySelectorAll(MESSAGE)).filter((each) => isMessage(each, draft));
  const among = (message: Element | undefined) => all.find((each) => each === message);

  const byId = all.find((each) => id !== '' && IDS.some((name) => bare(each.getAttribute(name)) === id));
  const near = among(nearest(editable)) ?? among(pressed);
  const open = all.filter((each) => isVisible(each) && bodyOf(each) && isTo(each));
  const message = byId ?? near ?? (open.length === 1 ? open[0] : undefined);
  const body = message && bodyOf(message);
  if (!message || !body) return undefined;
  const sender = senderOf(message);
  return {
    body,
    sender: sender?.getAttribute('name')?.trim() || sender?.textContent.trim() || addressOf(message),
    date: firstOf(message, dates)?.title ?? '',
    // The only open message is a guess even where its sender fits.
    sure: byId ? addressOf(message) !== own : near !== undefined && isTo(message),
  };
};

/** What a reply quotes. Who wrote it is in the line above, in any language: only name and address are marked up. */
export const quoted = (editable: HTMLElement): Quoted | undefined => {
  const quote = firstOf(editable, quotes);
  const text = quote ? wordsOf(quote) : '';
  if (!quote || text === '') return undefined;
  const line = quote.parentElement?.querySelector('.gmail_attr');
  const name = line && firstOf(line, ['.gmail_sendername', 'a[href^="mailto:"]']);
  return { text, sender: name?.textContent.trim() ?? '', date: '' };
};
