/** Every shape of compose in real browsers: a hot line is marked, a wording used and taken back, and the box holds nothing of ours. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_NAMES, SHAPES } from '../webmail/pages/shapes.ts';
import { builtFor } from './build.ts';
import { startChromium } from './chromium.ts';
import { panelOf, windowPanelOf } from './extension.ts';
import { startFirefox } from './firefox.ts';
import {
  BADGE,
  BOX,
  badgeOf,
  badgesIn,
  chord,
  clickBadge,
  clickControl,
  htmlOf,
  marksIn,
  pause,
  waitForHtml,
  waitForMarks,
  writeDraft,
} from './person.ts';
import type { PageName } from './server.ts';

const HEATED = 'Why did you make my son miss recess?';
const KINDER = 'Can you help me understand what led to my son missing recess?';
const CARD = 'article[data-rule="blame/why-accusation"]';

/** A browser with the extension in it. */
interface Mail {
  open(name: PageName): Promise<Page>;
  /** The panel that the badge has opened, as it opens from this page. */
  panel(name: PageName): Promise<Page>;
  close(): Promise<unknown>;
}

const inChromium = async (): Promise<Mail> => {
  const chromium = await startChromium();
  await chromium.install(builtFor('chrome'));
  return {
    open: (name) => (SHAPES[name].isWindow ? chromium.openWindow(name) : chromium.open(name)),
    // Beside the page, but for pop-outs: no side panel opens in them.
    panel: (name) => (SHAPES[name].isWindow ? windowPanelOf(chromium.browser) : panelOf(chromium.browser)),
    close: chromium.close,
  };
};

const inFirefox = async (): Promise<Mail> => {
  const firefox = await startFirefox();
  await firefox.install(builtFor('firefox'));
  return { open: firefox.open, panel: firefox.panel, close: firefox.close };
};

/** What every other box of the page holds. */
const othersIn = (page: Page): Promise<readonly string[]> =>
  page.$$eval(BOX, (boxes) => {
    const seen = boxes.findIndex((box) => box.getClientRects().length > 0);
    return boxes.filter((_, at) => at !== seen).map((box) => box.innerHTML);
  });

const selectedIn = (page: Page): Promise<string> =>
  page.$eval('textarea.Ak', (box) => {
    const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

const sees = async (read: () => Promise<string>, wanted: string): Promise<void> => {
  const until = Date.now() + 4000;
  while ((await read()) !== wanted && Date.now() < until) await pause(25);
  expect(await read()).toBe(wanted);
};

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const)('%s', (_, start) => {
  let mail: Mail;

  beforeAll(async () => {
    mail = await start();
  });

  afterAll(() => mail.close());

  test.each(PAGE_NAMES)('%s', async (name) => {
    const { isPlain, opens } = SHAPES[name];
    const page = await mail.open(name);
    if (opens) {
      expect(await badgesIn(page)).toEqual([]);
      await page.click(opens);
    }
    const others = await othersIn(page);
    await writeDraft(page, HEATED, 0);
    const heated = await htmlOf(page);
    expect(heated).toContain(HEATED);

    await (isPlain ? badgeOf(page) : waitForMarks(page, [HEATED]));
    expect(await htmlOf(page)).toBe(heated);
    await clickBadge(page);
    const panel = await mail.panel(name);
    await panel.waitForSelector(CARD);
    if (isPlain) {
      expect(await marksIn(page)).toEqual({});
      // One card is open from the start: closing it and opening it again is what a person does.
      for (const _ of ['close', 'open']) await panel.click(`${CARD} button`);
      await sees(() => selectedIn(page), HEATED);
    }

    await clickControl(panel, 'Use this wording');
    await waitForHtml(page, heated.replace(HEATED, KINDER));
    await waitForMarks(page, []);
    await chord(panel, 'Control', 'z');
    await waitForHtml(page, heated);
    await waitForMarks(page, isPlain ? [] : [HEATED]);
    if (opens) {
      await page.click(opens);
      expect(await page.$$eval(BADGE, (badges) => badges.map((badge) => badge.getClientRects().length))).toEqual([0]);
      await page.click(opens);
      await badgeOf(page);
      await waitForMarks(page, [HEATED]);
    }
    expect(await othersIn(page)).toEqual(others);
    expect(await page.$$eval(BOX, (boxes) => boxes.map((box) => box.querySelector('[data-kind-regards]')))).toEqual(
      others.map(() => null).concat(null),
    );
    await panel.close();
    await page.close();
  });
});
