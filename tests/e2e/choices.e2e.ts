/** What a person chooses in popup, options and welcome, and what the mail page makes of it at once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dress, faultsOf } from './axe.ts';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel, openPopup } from './extension.ts';
import { foreignRequests } from './net-log.ts';
import { badgesIn, clickControl, control, htmlOf, waitForMarks, writeDraft } from './person.ts';
import { shotOf, takePicture } from './pictures.ts';

const BLAME = 'Why did you make my son miss recess?';
const SHOUTED = 'THIS IS NOT OKAY.';

let chromium: Chromium;
let id: string;
let mail: Page;

const openOwn = async (name: 'options' | 'welcome', width = 1100): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`chrome-extension://${id}/${name}.html`);
  await page.waitForSelector('h1');
  return page;
};

const turn = async (page: Page, name: string): Promise<void> => clickControl(page, name, 'switch');

const inPopup = async (name: string): Promise<void> => {
  await mail.bringToFront();
  const popup = await openPopup(mail, id);
  await turn(popup, name);
  await popup.close();
};

/** A mail page that nobody sees waits until somebody does. */
const showMail = async (): Promise<void> => mail.bringToFront();

const badgeBecomes = (state: string) =>
  vi.waitFor(async () => expect(await badgesIn(mail)).toEqual([state]), { timeout: 6000 });

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
  mail = await chromium.open('gmail-new');
  await writeDraft(mail, `${BLAME} ${SHOUTED} `);
  await waitForMarks(mail, [BLAME, SHOUTED]);
});

afterAll(() => chromium.close());

describe('the popup', () => {
  test('turns this site off and on', async () => {
    await inPopup('On mail.google.com');
    await waitForMarks(mail, []);
    await badgeBecomes('off');
    await inPopup('On mail.google.com');
    await waitForMarks(mail, [BLAME, SHOUTED]);
  });

  test('turns this one email off; the panel can turn it on again', async () => {
    await inPopup('For this email');
    await waitForMarks(mail, []);
    await badgeBecomes('off');
    const panel = await openPanel(mail);
    await clickControl(panel, 'Turn coaching on');
    await waitForMarks(mail, [BLAME, SHOUTED]);
  });

  test('has its three switches on mail, and no fault that axe knows', async () => {
    const popup = await openPopup(mail, id);
    for (const name of ['Coach my messages', 'On mail.google.com', 'For this email'])
      await control(popup, name, 'switch');
    await popup.screenshot({ path: shotOf('popup-mail') });
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
  });
});

describe('the options page', () => {
  test('“I prefer direct” leaves hints out of the page', async () => {
    const options = await openOwn('options');
    await turn(options, 'I prefer direct');
    await showMail();
    await waitForMarks(mail, [BLAME]);
    await options.bringToFront();
    await turn(options, 'I prefer direct');
    await showMail();
    await waitForMarks(mail, [BLAME, SHOUTED]);
    await options.close();
  });

  test('without lines the badge speaks alone', async () => {
    const options = await openOwn('options');
    await turn(options, 'Lines under phrases');
    await showMail();
    await waitForMarks(mail, []);
    await badgeBecomes('ready');
    await options.bringToFront();
    await turn(options, 'Lines under phrases');
    await showMail();
    await waitForMarks(mail, [BLAME, SHOUTED]);
    await options.close();
  });

  test('a phrase of one’s own is marked, and its wording is put in', async () => {
    const options = await openOwn('options');
    await (await options.waitForSelector('form input'))?.type('low kids');
    await options.keyboard.press('Tab');
    await options.keyboard.type('students who need time');
    await options.keyboard.press('Enter');
    await control(options, 'Remove “low kids”');
    await options.close();
    await mail.bringToFront();
    await writeDraft(mail, 'He sits with the low kids. ');
    await waitForMarks(mail, ['low kids', BLAME, SHOUTED]);
    const panel = await openPanel(mail);
    const opener = await panel.waitForSelector('article[data-rule="own/phrase"] .opener');
    if ((await panel.$('article[data-rule="own/phrase"][data-open="true"]')) === null) await opener?.click();
    await vi.waitFor(async () => {
      const use = await panel.$('article[data-rule="own/phrase"] button.main');
      await (use as ElementHandle<Element> | null)?.click();
      expect(await htmlOf(mail)).toContain('He sits with the students who need time.');
    });
  });

  test('saves a file that another profile takes', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kind-regards-file-'));
    const options = await openOwn('options');
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await clickControl(options, 'Save to a file');
    await vi.waitFor(() => expect(readdirSync(folder).filter((file) => file.endsWith('.json'))).toHaveLength(1));
    const file = path.join(folder, readdirSync(folder)[0] ?? '');
    expect(JSON.parse(readFileSync(file, 'utf8')).settings).toMatchObject({
      'phrase:low kids': 'students who need time',
    });
    await turn(options, 'I prefer direct');
    const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
    await options.waitForFunction(() =>
      document.body.textContent?.includes('Everything here is now as the file has it.'),
    );
    const direct = await control(options, 'I prefer direct', 'switch');
    expect(await direct.evaluate((each) => each.getAttribute('aria-checked'))).toBe('false');
    writeFileSync(file, '{"half":');
    await input?.uploadFile(file);
    await options.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.includes('cut short'));
    rmSync(folder, { recursive: true });
    await options.close();
  });
});

test('the welcome page: one click from the letter to a kinder one', async () => {
  const welcome = await openOwn('welcome');
  await clickControl(welcome, 'Use this wording');
  await welcome.waitForFunction(() => document.querySelector('textarea')?.value.includes('Can you help me understand'));
  await control(welcome, 'Undo');
  await welcome.close();
});

describe.each(['light', 'dark'])('%s', (theme) => {
  test.each(['options', 'welcome'] as const)('the %s page, wide and at 200 % zoom', async (name) => {
    const page = await openOwn(name);
    await dress(page, theme);
    await page.waitForSelector(name === 'options' ? '.example' : 'article[data-open="true"]');
    for (const width of [1100, 320]) {
      await page.setViewport({ width, height: 900 });
      await takePicture(page, `${name}-${theme}-${width}`, { isSketched: width === 320 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

test('asks nobody for anything', async () => {
  expect(foreignRequests(await chromium.close())).toEqual([]);
});
