/** Somebody who chooses Spanish: panel, popup, options and welcome follow, and nothing runs out of its room. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { dress, faultsOf } from './axe.ts';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel, openPopup } from './extension.ts';
import { control, waitForMarks, writeDraft } from './person.ts';
import { takePicture } from './pictures.ts';

const MARKED = ['Why did you make my son miss recess?', 'You never answer my emails.', 'THIS IS NOT OKAY.'];
const DRAFT = `Hi Ms. Lee,\nThank you for writing back so quickly.\n${MARKED.join(' ')}`;
const WIDTHS = [252, 360];

let chromium: Chromium;
let id: string;
let mail: Page;

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
  mail = await chromium.open('gmail-new');
  await writeDraft(mail, DRAFT);
  await waitForMarks(mail, MARKED);
});

afterAll(() => chromium.close());

const unfold = (page: Page): Promise<void> =>
  page.$$eval('details', (all) => {
    for (const each of all) each.open = true;
  });

/** The page, or a control in it, that has more to show than it has room for. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('button, label, summary, select')]
      .filter((each) => each.checkVisibility() && !each.closest('.unseen') && each.clientWidth > 0)
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'visible')
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent?.slice(0, 60)}`),
  );

const look = async (page: Page, name: string, widths: readonly number[]): Promise<void> => {
  await dress(page, 'light');
  for (const width of widths) {
    await page.setViewport({ width, height: 700 });
    await takePicture(page, `es-${name}-${width}`, {
      fullPage: true,
      isSketched: name === 'panel-open' && width === 252,
    });
    expect({ name, width, over: await overflowing(page) }).toEqual({ name, width, over: [] });
  }
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  expect(await faultsOf(page)).toEqual([]);
};

const openOwn = async (address: string): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${id}/${address}`);
  await page.waitForSelector('h1');
  return page;
};

const choose = async (language: string): Promise<void> => {
  const options = await openOwn('options.html');
  await (await options.waitForSelector('#language select'))?.select(language);
  await options.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
  await options.close();
};

test('a choice in the options changes every page that is open', async () => {
  const welcome = await openOwn('welcome.html');
  await choose('es');
  await welcome.waitForFunction(() => document.title === 'Te damos la bienvenida a Kind Regards');
  await choose('en');
  await welcome.waitForFunction(() => document.title === 'Welcome to Kind Regards');
  await choose('es');
  await welcome.waitForFunction(() => document.querySelector('h1')?.textContent === document.title);
  expect(await welcome.evaluate(() => document.documentElement.lang)).toBe('es');
  await welcome.close();
  await mail.bringToFront();
});

test('the panel', async () => {
  const side = await openPanel(mail);
  await control(side, 'Usar estas palabras');
  const tab = await side.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: Browser };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  const panel = await openOwn(`sidepanel.html?tab=${tab}`);
  await control(panel, 'Usar estas palabras');
  expect(await panel.title()).toBe('Kind Regards');
  await look(panel, 'panel', WIDTHS);
  await (await control(panel, 'Usar estas palabras')).click();
  await control(panel, 'Deshacer');
  await unfold(panel);
  for (const dots of await panel.$$('button.dots')) await dots.click();
  await look(panel, 'panel-open', WIDTHS);
  await panel.close();
});

test('the popup', async () => {
  await mail.bringToFront();
  const popup = await openPopup(mail, id);
  await control(popup, 'Abrir el panel');
  await popup.close();
  const page = await openOwn('popup.html');
  await page.waitForSelector('[role=switch]');
  await unfold(page);
  await look(page, 'popup', WIDTHS);
  await page.close();
});

test('options and welcome', async () => {
  for (const [name, title] of [
    ['options', 'Configuración de Kind Regards'],
    ['welcome', 'Te damos la bienvenida a Kind Regards'],
  ] as const) {
    const page = await openOwn(`${name}.html`);
    await page.waitForSelector(name === 'options' ? '.example' : 'article');
    expect(await page.title()).toBe(title);
    await unfold(page);
    await look(page, name, [...WIDTHS, 1000]);
    await page.close();
  }
});
