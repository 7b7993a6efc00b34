/** How the panel, the popup and a page look, by day and by night: pictures for people, and axe for what it can measure. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { dress, faultsOf } from './axe.ts';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel, openPopup, windowPanelOf } from './extension.ts';
import { badgeOf, badgesIn, clickBadge, clickControl, control, waitForMarks, writeDraft } from './person.ts';
import { imageOf, readmeShotOf, shotOf, takePicture, takeStorePicture } from './pictures.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LETTER = readFileSync(path.join(ROOT, 'src/terminal/demo/mail.html'), 'utf8');
const DRAFT = [
  'Hi Ms. Lee,',
  'Thank you for writing back so quickly.',
  'Why did you make my son miss recess? You should have called me right away.',
  'THIS IS NOT OKAY.',
].join('\n');
const MARKED = ['Why did you make my son miss recess?', 'You should have called me right away.', 'THIS IS NOT OKAY.'];

/** Long enough for notes: a hard first line, and nothing to answer. */
const LONG_DRAFT = [
  'Hi Ms. Lee,',
  'Why did you make my son miss recess? He came home upset on Tuesday and he is behind with the poster now.',
  'I noticed that he does not want to go back to that table. The same thing was a problem in September with the volcano.',
  'I am free on Thursday after three. He should have his own part of the poster and another seat for the rest of the unit.',
].join('\n');

/** The panel needs its own code, the cards, and every word it says, the questions to ask among them; the engine and the patterns come after it, for the longer look. */
const FIRST_PAINT_BYTES = 168_000;

let chromium: Chromium;
let id: string;

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

/** The letter of the demo, at Gmail's address. */
const openLetter = async (): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body: LETTER }));
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.bringToFront();
  return page;
};

/** The panel's page in a tab, for widths that no side panel of this window has. */
const openPanelInTab = async (panel: Page, width: number): Promise<Page> => {
  const tab = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: Browser };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  const page = await chromium.browser.newPage();
  await page.setViewport({ width, height: 700 });
  await page.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
  await control(page, 'Use this wording');
  return page;
};

/** What the panel's page names itself, in bytes: all there is before its first paint. */
const sizeOfScripts = (build: string): number => {
  const html = readFileSync(path.join(build, 'sidepanel.html'), 'utf8');
  const scripts = Array.from(html.matchAll(/(?:src|href)="([^"]+\.js)"/g), ([, file = '']) => file);
  return scripts.reduce((sum, each) => sum + statSync(path.join(build, each)).size, 0);
};

describe.each(['light', 'dark'])('%s', (theme) => {
  let mail: Page;

  test('panel and page', async () => {
    mail = await chromium.open('gmail-reply');
    await dress(mail, theme);
    await writeDraft(mail, DRAFT);
    await waitForMarks(mail, MARKED);
    const panel = await openPanel(mail);
    await dress(panel, theme);
    await control(panel, 'Use this wording');
    await mail.screenshot({ path: shotOf(`page-${theme}`) });
    await panel.waitForSelector('.working');
    await takePicture(panel, `panel-${theme}`, { isLooked: true });
    expect(await faultsOf(panel)).toEqual([]);
  });

  test('notes about the whole draft, under the cards', async () => {
    const letter = await chromium.open('gmail-new');
    await writeDraft(letter, LONG_DRAFT);
    await waitForMarks(letter, MARKED.slice(0, 1));
    const panel = await openPanel(letter);
    await dress(panel, theme);
    await control(panel, 'Use this wording');
    await panel.waitForSelector('.notes li');
    await panel.waitForSelector('.working');
    await takePicture(panel, `notes-${theme}`, { fullPage: true, isLooked: true });
    expect(await panel.$$eval('.notes li', (notes) => notes.map((note) => note.getAttribute('data-rule')))).toEqual([
      'notes/harsh-start',
      'notes/no-appreciation',
    ]);
    expect(await panel.$$eval('article', (cards) => cards.length)).toBe(1);
    expect(await faultsOf(panel)).toEqual([]);
    await letter.close();
    await mail.bringToFront();
  });

  test('popup', async () => {
    const popup = await openPopup(mail, id);
    await dress(popup, theme);
    await popup.waitForSelector('[role=switch]');
    await takePicture(popup, `popup-${theme}`);
    expect(await faultsOf(popup)).toEqual([]);
    await mail.close();
  });
});

test('the letter of the demo, as the README shows it', async () => {
  const mail = await openLetter();
  await badgeOf(mail);
  await mail.waitForFunction(() => (CSS.highlights.get('kind-regards-stop')?.size ?? 0) > 0);
  const letter = await mail.$('.aoI');
  await letter?.screenshot({ path: readmeShotOf('letter') });
  const panel = await openPanel(mail);
  await dress(panel, 'light');
  await control(panel, 'Use this wording');
  await panel.screenshot({ path: readmeShotOf('panel') });
  const popup = await openPopup(mail, id);
  await dress(popup, 'light');
  await popup.waitForSelector('[role=switch]');
  const body = await popup.$('body');
  await body?.screenshot({ path: readmeShotOf('popup'), clip: { x: 0, y: 0, width: 360, height: 600 } });
  expect(await panel.$$eval('article', (cards) => cards.length)).toBe(5);
  // The popup first: it closes once the mail comes to the front.
  const [popupImage, mailImage] = [await imageOf(popup), await imageOf(mail, 920)];
  await takeStorePicture(chromium.browser, '1-coaching', mailImage, await imageOf(panel, 360));
  await takeStorePicture(chromium.browser, '3-switches', mailImage, popupImage);
  await clickControl(panel, 'Use this wording');
  await (await panel.waitForSelector('.compare > summary'))?.click();
  await panel.waitForSelector('.compare del');
  await takeStorePicture(chromium.browser, '2-before-and-after', await imageOf(mail, 920), await imageOf(panel, 360));
  for (const [name, page] of [
    ['4-first-minute', 'welcome'],
    ['5-settings', 'options'],
  ] as const) {
    const own = await chromium.browser.newPage();
    await dress(own, 'light');
    await own.goto(`chrome-extension://${id}/${page}.html`);
    await own.waitForSelector(page === 'options' ? '.example' : 'article');
    await takeStorePicture(chromium.browser, name, await imageOf(own, 1280));
    await own.close();
  }
  await mail.close();
});

test('the panel in widths from a wide one beside a scroll bar down to 200 % zoom', async () => {
  const mail = await chromium.open('gmail-new');
  await writeDraft(mail, 'Why did you make my son miss recess? THIS IS NOT OKAY.');
  const panel = await openPanel(mail);
  await control(panel, 'Use this wording');
  const size = sizeOfScripts(builtFor('chrome'));
  expect(size).toBeGreaterThan(FIRST_PAINT_BYTES / 2);
  expect(size).toBeLessThan(FIRST_PAINT_BYTES);
  const page = await openPanelInTab(panel, 345);
  const rows = await page.$$eval('.do button', (buttons) =>
    buttons.filter((each) => each.checkVisibility()).map((each) => Math.round(each.getBoundingClientRect().top)),
  );
  expect(new Set(rows).size).toBe(1);
  for (const width of [345, 252, 180]) {
    await page.setViewport({ width, height: 700 });
    await takePicture(page, `panel-${width}`, { isSketched: width === 252 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
  }
  await page.close();
  await mail.close();
});

test('a compose in a window of its own gets the panel in a window of its own', async () => {
  const opener = await chromium.open('gmail-new');
  const [mail] = await Promise.all([
    new Promise<Page>((resolve) => opener.once('popup', (page) => resolve(page as Page))),
    opener.evaluate(() => void window.open('/mail/u/0/?page=gmail-new#inbox', '', 'popup,width=700,height=600')),
  ]);
  await mail.waitForFunction(() => 'compose' in window);
  await writeDraft(mail, 'Why did you make my son miss recess?');
  await waitForMarks(mail, ['Why did you make my son miss recess?']);
  expect(await badgesIn(mail)).toEqual(['ready']);
  await clickBadge(mail);
  const panel = await windowPanelOf(chromium.browser);
  await control(panel, 'Use this wording');
});
