/** The same path in real Firefox: the badge opens the panel in a window of its own, since the sidebar may not be opened from there. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { builtFor } from './build.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import {
  asked,
  askedNoMore,
  BOX,
  badgesIn,
  chord,
  clickBadge,
  clickControl,
  clickIntoDraft,
  htmlOf,
  pause,
  SEND,
  sent,
  waitForHtml,
  waitForMarks,
  writeDraft,
} from './person.ts';
import { HOSTS, isThePagesOwn, PORTAL } from './server.ts';

const HEATED = 'Why did you make my son miss recess?';
const SHARP = 'How dare you speak to her like that.';
const KINDER = 'Can you help me understand what led to my son missing recess?';

let folder: string;
let firefox: Firefox;
let page: Page;
let panel: Page;
let heated: string;

beforeAll(async () => {
  folder = builtFor('firefox');
  firefox = await startFirefox();
}, 300_000);

test('marks in a tab that was there before the extension', async () => {
  page = await firefox.open('gmail-new');
  await writeDraft(page, HEATED);
  heated = await htmlOf(page);
  await firefox.install(folder);
  await waitForMarks(page, [HEATED]);
  expect(await badgesIn(page)).toEqual(['ready']);
  expect(await htmlOf(page)).toBe(heated);
});

test('opens the panel in its own window from the badge', async () => {
  await clickBadge(page);
  panel = await firefox.panel();
  await panel.waitForSelector('article[data-rule="blame/why-accusation"]');
});

test('uses a wording, and takes it back in the panel and in the draft', async () => {
  await clickControl(panel, 'Use this wording');
  await waitForHtml(page, heated.replace(HEATED, KINDER));
  await waitForMarks(page, []);
  await chord(panel, 'Control', 'z');
  await waitForHtml(page, heated);
  await clickControl(panel, 'Use this wording');
  await waitForHtml(page, heated.replace(HEATED, KINDER));
  await page.bringToFront();
  await clickIntoDraft(page);
  await chord(page, 'Control', 'z');
  await waitForHtml(page, heated);
  await waitForMarks(page, [HEATED]);
});

test('holds strong words, gives the keyboard back to the draft on Escape, and sends once when the person says so', async () => {
  await panel.evaluate(() => (globalThis as unknown as { browser: Browser }).browser.storage.local.set({ hold: true }));
  await page.bringToFront();
  await clickIntoDraft(page);
  await page.keyboard.press('End');
  await page.keyboard.type(` ${SHARP} `);
  await waitForMarks(page, [HEATED, SHARP]);
  await page.focus(SEND.gmail);
  await page.keyboard.press('Enter');
  await asked(page);
  await page.keyboard.press('Escape');
  await askedNoMore(page);
  expect([await page.evaluate((box) => document.activeElement?.matches(box), BOX), await sent(page)]).toEqual([
    true,
    0,
  ]);
  await page.focus(SEND.gmail);
  await page.keyboard.press('Enter');
  await asked(page);
  await page.keyboard.press('Enter');
  await askedNoMore(page);
  expect(await sent(page)).toBe(1);
});

test('coaches a text box of a site that was added while it stood open', async () => {
  const portal = await firefox.browser.newPage();
  await portal.goto(`https://${PORTAL}/`);
  await portal.click('#editor');
  await portal.keyboard.type(`${HEATED} `);
  await pause(1000);
  expect(await badgesIn(portal)).toEqual([]);
  await firefox.allow(`https://${PORTAL}/*`);
  await portal.bringToFront();
  await waitForMarks(portal, [HEATED]);
  expect(await badgesIn(portal)).toEqual(['ready']);
  await portal.close();
});

test('asks nobody for anything', async () => {
  const { asked, hosts } = await firefox.close();
  const own = ({ url, method }: { url: string; method: string }) => isThePagesOwn(method, url);
  expect(
    asked
      .map((each) => ({ method: each.split(' ')[0] ?? '', url: each.split(' ')[1] ?? '' }))
      .filter((each) => !own(each)),
  ).toEqual([]);
  expect(
    hosts.filter(
      (host) => ![...HOSTS, PORTAL].includes(host.replace(':443', '')) && !host.endsWith('.mozilla.com:443'),
    ),
  ).toEqual([]);
});
