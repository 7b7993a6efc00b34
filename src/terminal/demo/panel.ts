/** Reads the real panel as a person reads it, card by card. */
import type { ElementHandle, Page } from 'puppeteer-core';

/** One card, opened. */
export interface Read {
  readonly title: string;
  readonly phrase: string;
  readonly why: string;
  /** Other words for the phrase, or undefined where only the writer can find them. */
  readonly wording: string | undefined;
  /** The card's question to the writer, where it has no wording. */
  readonly ask: string | undefined;
}

const CARD = 'article[data-rule]';
const WORDING = '[data-wording]';
const ASK = '.slip .letter:not([data-wording])';
const WAIT_MS = 10_000;

const textOf = (card: ElementHandle, selector: string): Promise<string> =>
  card.$eval(selector, (element) => {
    // A blank is an input: what stands in it belongs to the sentence.
    const copy = element.cloneNode(true) as HTMLElement;
    for (const blank of copy.querySelectorAll('input')) blank.replaceWith(`[${blank.placeholder}]`);
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

const textIn = async (card: ElementHandle, selector: string): Promise<string | undefined> =>
  (await card.$(selector)) ? textOf(card, selector) : undefined;

const open = async (card: ElementHandle): Promise<void> => {
  const opener = await card.$('button[aria-expanded]');
  const isOpen = await opener?.evaluate((button) => button.getAttribute('aria-expanded') === 'true');
  if (!isOpen) await opener?.click();
};

/** Opens the card at a place in the list and reads it. */
const readCard = async (panel: Page, place: number): Promise<Read> => {
  const card = (await panel.$$(CARD))[place];
  if (!card) throw new Error('The panel lists fewer cards than before.');
  const phrase = await textOf(card, 'blockquote q');
  await open(card);
  await card.waitForSelector(`${WORDING}, ${ASK}`, { timeout: WAIT_MS });
  return {
    title: await textOf(card, 'h3 button'),
    phrase,
    why: await textOf(card, '.reason p'),
    wording: await textIn(card, WORDING),
    ask: await textIn(card, ASK),
  };
};

/** Every card the panel lists, in reading order. */
export const readCards = async (panel: Page): Promise<readonly Read[]> => {
  await panel.waitForSelector(CARD, { timeout: WAIT_MS });
  const more = await panel.$('button.rest');
  await more?.click();
  const count = (await panel.$$(CARD)).length;
  const read: Read[] = [];
  for (let place = 0; place < count; place += 1) read.push(await readCard(panel, place));
  return read;
};

/** Opens the first card again and uses its wording. */
export const useFirstWording = async (panel: Page): Promise<void> => {
  const first = await panel.$(CARD);
  if (!first) throw new Error('The panel lists no card.');
  await open(first);
  const use = await panel.waitForSelector(`${CARD} button[type=submit]`, { visible: true, timeout: WAIT_MS });
  await use?.click();
  await panel.waitForSelector('[data-edit]', { timeout: WAIT_MS });
};
