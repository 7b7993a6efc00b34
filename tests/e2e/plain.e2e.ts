/** Plain-text mode in real browsers: what a textarea can do in place of marks, and that a wording is one step of its own undo. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { startChromium } from './chromium.ts';
import { panelOf } from './extension.ts';
import { startFirefox } from './firefox.ts';
import { chord, clickBadge, clickControl, htmlOf, waitForHtml, writeDraft } from './person.ts';

const HEATED = 'Why did you make my son miss recess?';
const KINDER = 'Can you help me understand what led to my son missing recess?';
const CARD = 'article[data-rule="blame/why-accusation"]';
const FIELD = 'textarea.Ak';
const CALM = 'He can bring his own lunch and a raincoat on Friday, and the blue folder.\nThank you. '.repeat(20);

const inChromium = async () => {
  const { browser, install, open, close } = await startChromium();
  await install(builtFor('chrome'));
  return { open, panel: () => panelOf(browser), close };
};

const inFirefox = async () => {
  const { install, open, panel, close } = await startFirefox();
  await install(builtFor('firefox'));
  return { open, panel, close };
};

/** Where a phrase stands in the field, measured on a copy of it that is no field. */
const topOf = (page: Page, phrase: string): Promise<number> =>
  page.$eval(
    FIELD,
    (field, words) => {
      const { value, clientWidth } = field as HTMLTextAreaElement;
      const copy = document.body.appendChild(document.createElement('div'));
      const { font, padding, lineHeight } = getComputedStyle(field);
      Object.assign(copy.style, { font, padding, lineHeight, position: 'absolute', top: '0', boxSizing: 'border-box' });
      Object.assign(copy.style, { whiteSpace: 'pre-wrap', overflowWrap: 'break-word', width: `${clientWidth}px` });
      copy.textContent = value.slice(0, value.indexOf(words));
      const mark = copy.appendChild(document.createElement('span'));
      mark.textContent = words;
      const top = mark.offsetTop;
      copy.remove();
      return top;
    },
    phrase,
  );

const fieldOf = (page: Page) =>
  page.$eval(FIELD, (field) => {
    const { value, scrollTop, clientHeight, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return {
      scrollTop,
      bottom: scrollTop + clientHeight,
      selected: value.slice(selectionStart, selectionEnd),
      caret: selectionEnd,
    };
  });

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const)('%s', (_, start) => {
  let mail: Awaited<ReturnType<typeof inChromium>> | Awaited<ReturnType<typeof inFirefox>>;
  let page: Page;
  let panel: Page;
  let heated: string;

  beforeAll(async () => {
    mail = await start();
    page = await mail.open('gmail-plain');
    await writeDraft(page, 'Hi.', 0);
    const rest = ` ${CALM}\n${HEATED} ${CALM}`;
    await page.$eval(FIELD, (field, more) => ((field as HTMLTextAreaElement).value += more), rest);
    await page.keyboard.type(' ');
    heated = await htmlOf(page);
    await clickBadge(page);
    panel = await mail.panel();
    await panel.waitForSelector(CARD);
  });

  afterAll(() => mail.close());

  test('a card selects its phrase and scrolls to it', async () => {
    await page.$eval(FIELD, (field) => field.scrollTo(0, 0));
    expect(await topOf(page, HEATED)).toBeGreaterThan((await fieldOf(page)).bottom);
    for (const _ of ['close', 'open']) await panel.click(`${CARD} button`);
    await page.waitForFunction(
      (selector) => {
        const field = document.querySelector(selector) as HTMLTextAreaElement;
        return field.selectionEnd > field.selectionStart;
      },
      { timeout: 4000 },
      FIELD,
    );
    const now = await fieldOf(page);
    expect(now.selected).toBe(HEATED);
    const top = await topOf(page, HEATED);
    expect(top).toBeGreaterThan(now.scrollTop);
    expect(top).toBeLessThan(now.bottom);
  });

  test('a wording is one step of the field’s own undo, and the caret stays behind its words', async () => {
    await clickControl(panel, 'Use this wording');
    await waitForHtml(page, heated.replace(HEATED, KINDER));
    expect((await fieldOf(page)).caret).toBe(heated.indexOf(HEATED) + KINDER.length);
    await page.bringToFront();
    await chord(page, 'Control', 'z');
    await waitForHtml(page, heated);
  });
});
