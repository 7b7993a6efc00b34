/** The message that a reply in Outlook answers: in the thread below the reply, or in the reading pane around it. */
import { ownWordsOf } from './incoming.ts';
import { NOT_OWN } from './not-own.ts';
import { recipients } from './outlook-recipients.ts';
import { any, firstOf, isVisible, type Quoted, type Selectors, type Shown } from './site.ts';
import { around, behind } from './tree.ts';

const panes: Selectors = [
  // Snapshots 2026-03, live 2026-07; the nearest one counts.
  '#ConversationReadingPaneContainer',
  '#ItemReadingPaneContainer',
  '#ReadingPaneContainerId',
  '[role="main"]',
  'main',
];

const bodies: Selectors = [
  // About twenty extensions, newest 2026; the number behind it grows with every drawing.
  '[id^="UniqueMessageBody"]',
  // Snapshots 2026-03. It stands on the body or on its parent.
  '[role="document"]',
];

const EDITOR = '[contenteditable="true"], [id^="editorParent_"]';

// One author with English and French mail, 2026.
const SENDER: Selectors = ['[id^="MSG_"][id$="_FROM"]'];
const DATE: Selectors = ['[id$="_DATETIME"]'];

/** The header above a quoted thread: samples 2023 to 2026. Labels are in the reader's language and bold; the sender's comes first, then the date's. */
const HEADER = '[id$="RplyFwdMsg"]';

/** Whole bodies that are read, not written. A body inside a body is the same one. */
const bodiesIn = (pane: Element): readonly Element[] => {
  const found = Array.from(pane.querySelectorAll(any(bodies))).filter(
    (body) => !body.closest('[contenteditable="true"]') && !body.querySelector(EDITOR) && isVisible(body),
  );
  return found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
};

/** The part of the pane that is one message: as far up as it holds no other body, and not the reply. */
const cardOf = (body: Element, pane: Element, others: readonly Element[]): Element => {
  let card = body;
  for (let next = around(body); next && next !== pane; next = around(next)) {
    if (others.some((other) => next?.contains(other))) break;
    card = next;
  }
  return card;
};

interface Message {
  readonly card: Element;
  readonly body: Element;
  readonly sender: string;
}

/** Colleagues show a name and no address; a label such as "From:" may stand before it, with the name once more in an element of its own. */
const senderIn = (card: Element): string => {
  const line = firstOf(card, SENDER);
  const words = line?.textContent.trim() ?? '';
  const rest = words.replace(/^[^:：]*[:：]\s*/, '');
  const repeats = Array.from(line?.querySelectorAll('*') ?? [], (each) => each.textContent.trim()).includes(rest);
  return repeats ? rest : words;
};

const messagesIn = (pane: Element, reply?: Element): readonly Message[] => {
  const all = bodiesIn(pane);
  const others = reply ? [...all, reply] : all;
  return (
    all
      .map((body) => ({
        body,
        card: cardOf(
          body,
          pane,
          others.filter((other) => other !== body),
        ),
      }))
      // A draft among the messages.
      .filter(({ card }) => !card.querySelector(EDITOR))
      .map((message) => ({ ...message, sender: senderIn(message.card) }))
  );
};

const paneOf = (element: Element): Element | undefined => element.closest(any(panes)) ?? undefined;

/** The message to which a button belongs. */
export const messageAt = (pressed: Element): Element | undefined => {
  const pane = paneOf(pressed);
  return pane && messagesIn(pane).find(({ card }) => card.contains(pressed))?.body;
};

/** The one message in the smallest part of the pane that holds any besides the reply. */
const nearest = (editable: Element, pane: Element, messages: readonly Message[]): Message | undefined => {
  for (let around = editable.parentElement; around; around = around.parentElement) {
    const near = messages.filter(({ body }) => around?.contains(body));
    if (near.length > 0 || around === pane) return near.length === 1 ? near[0] : undefined;
  }
  return undefined;
};

export const shown = (editable: HTMLElement, root: Element, pressed: Element | undefined): Shown | undefined => {
  const pane = paneOf(editable);
  if (!pane) return undefined;
  const { to } = recipients(root, editable);
  const messages = messagesIn(pane, editable);
  const isTo = ({ sender }: Message) => to.some((name) => name.toLowerCase() === sender.toLowerCase());
  const fitting = messages.filter(isTo);
  const answered = messages.find(({ body }) => body === pressed);
  // Newest on top or at the bottom is the reader's choice, so the order tells nothing.
  const message = answered ?? nearest(editable, pane, messages) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (!message || message.body.textContent.trim() === '') return undefined;
  return {
    body: message.body,
    sender: message.sender,
    date: firstOf(message.card, DATE)?.textContent.trim() ?? '',
    sure: isTo(message) && (message === answered || fitting.length === 1),
  };
};

/** What a label of the header tells: all behind it, up to the end of its line. */
const toldBy = (label: Element | undefined): string => {
  let words = '';
  for (const { nodeName, textContent } of label ? behind(label) : []) {
    if (nodeName === 'BR' || nodeName === 'B') break;
    words += textContent;
  }
  return words.trim();
};

/** Everything behind the header, up to the next one. It is read where it stands: pictures in a copy would be fetched again. */
const below = (header: Element, editable: Element): string => {
  const parts: string[] = [];
  // By a walker, see `tree.ts`.
  const tree = document.createTreeWalker(editable);
  tree.currentNode = header;
  while (tree.currentNode !== editable) {
    while (tree.nextSibling()) {
      const node = tree.currentNode;
      if (!(node instanceof Element)) parts.push(node.textContent ?? '');
      else if (node.matches(NOT_OWN.tail)) return parts.join('\n');
      else parts.push(ownWordsOf(node));
      if (node instanceof Element && node.querySelector(NOT_OWN.tail)) return parts.join('\n');
    }
    if (!tree.parentNode()) break;
  }
  return parts.join('\n');
};

/** What a reply quotes. */
export const quoted = (editable: HTMLElement): Quoted | undefined => {
  const header = editable.querySelector(HEADER);
  const text = header ? below(header, editable).trim() : '';
  if (!header || text === '') return undefined;
  const [from, sent] = Array.from(header.querySelectorAll('b'));
  // The name; the address is in pointed brackets behind it.
  return { text, sender: toldBy(from).replace(/(?<!\s)\s*<[^<>]*>\s*$/, ''), date: toldBy(sent) };
};
