/** A word of the draft, on the sheet and in the page. */
import type { JSHandle } from 'puppeteer-core';
import { BOX } from '../e2e/person.ts';
import type { Desk } from './desk.ts';
import type { Dice } from './dice.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** How many of the same stand before it. */
  readonly nth: number;
}

/** Any word of the draft; none where there is none. */
export const pickWord = ({ sheet }: Desk, dice: Dice): Word | undefined => {
  const all = [...sheet.text.matchAll(/\w{3,}/g)];
  const one = all[dice.int(all.length)];
  if (!one) return undefined;
  const [words] = one;
  const nth = all.filter((other) => other[0] === words && other.index < one.index).length;
  return { start: one.index, end: one.index + words.length, words, nth };
};

/** Runs in the page. */
const find = (selector: string, words: string, nth: number): Range | undefined => {
  const box = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
  if (!box) return undefined;
  const found: Range[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    for (const { 0: word, index } of node.data.matchAll(/\w{3,}/g)) {
      if (word !== words) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + words.length);
      found.push(range);
    }
  // Words that tags cut in two, or that stand against another line, would be counted otherwise.
  const all = (box.textContent?.match(/\w{3,}/g) ?? []).filter((one) => one === words).length;
  return all === found.length ? found[nth] : undefined;
};

/** Where it stands in the page, in one node of text; none where it is cut in two by tags. */
export const rangeOf = async ({ page }: Desk, { words, nth }: Word): Promise<JSHandle<Range> | undefined> => {
  const handle: JSHandle<Range | undefined> = await page.evaluateHandle(find, BOX, words, nth);
  const isFound = await handle.evaluate((range: Range | undefined) => range !== undefined);
  return isFound ? (handle as JSHandle<Range>) : undefined;
};
