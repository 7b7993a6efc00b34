/** A site that a person adds: from the popup's button to a wording in each kind of box, and back to silence. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel, openPopup } from './extension.ts';
import { foreignRequests } from './net-log.ts';
import { BADGE, badgeOf, badgesIn, chord, clickControl, control, marksIn, pause, waitForMarks } from './person.ts';
import { PORTAL } from './server.ts';

const HEATED = 'Why did you make my son miss recess?';
const KINDER = 'Can you help me understand what led to my son missing recess?';
const ORIGIN = `https://${PORTAL}/*`;
/** Longer than a box takes to be found and read. */
const LONG_ENOUGH = 1200;

let chromium: Chromium;
let folder: string;
let id: string;

const file = () => path.join(folder, 'manifest.json');

/**
 * The browser's own question stands outside of every page, and no driver can answer it (`mouse.e2e.ts` does, with a real
 * mouse). What has once been allowed stays so: the site is allowed as one of the extension's own, and then is none.
 */
const allow = async (): Promise<void> => {
  const built = readFileSync(file(), 'utf8');
  const manifest = JSON.parse(built);
  writeFileSync(file(), JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ORIGIN] }));
  await chromium.install(folder);
  writeFileSync(file(), built);
  await chromium.install(folder);
};

const openPortal = async (): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.goto(`https://${PORTAL}/`);
  await page.bringToFront();
  await page.waitForFunction(() => 'modelText' in window);
  return page;
};

const write = async (page: Page, box: string, words: string): Promise<void> => {
  await page.click(box);
  await page.keyboard.type(words, { delay: 2 });
};

const textOf = (page: Page, box: string): Promise<string> =>
  page.$eval(box, (each) => {
    const text = each instanceof HTMLTextAreaElement ? each.value : each.textContent;
    return text.replaceAll('\u00a0', ' ').trim();
  });

const waitForText = (page: Page, box: string, text: string) =>
  expect.poll(() => textOf(page, box), { timeout: 6000 }).toBe(text);

beforeAll(async () => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'kind-regards-build-')), 'extension');
  cpSync(builtFor('chrome'), folder, { recursive: true });
  chromium = await startChromium();
  id = await chromium.install(folder);
}, 300_000);

afterAll(async () => {
  expect(foreignRequests(await chromium.close())).toEqual([]);
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

test('nothing is coached before the site is added; then the tab that is open is, at once', async () => {
  const page = await openPortal();
  await write(page, '#field', HEATED);
  await pause(LONG_ENOUGH);
  expect(await badgesIn(page)).toEqual([]);
  const popup = await openPopup(page, id);
  await control(popup, 'Use Kind Regards here');
  await popup.close();
  await allow();
  await badgeOf(page);
  const panel = await openPanel(page);
  await clickControl(panel, 'Use this wording');
  await waitForText(page, '#field', KINDER);
  await page.bringToFront();
  await chord(page, 'Control', 'z');
  await waitForText(page, '#field', HEATED);
  await page.close();
});

test.each(['#editor', '#model'])('%s: marks, a wording, more words, and the way back', async (box) => {
  const page = await openPortal();
  await write(page, box, `${HEATED} `);
  await waitForMarks(page, [HEATED]);
  const panel = await openPanel(page);
  await clickControl(panel, 'Use this wording');
  await waitForText(page, box, KINDER);
  await page.bringToFront();
  await page.keyboard.type('Bye.');
  await waitForText(page, box, `${KINDER} Bye.`);
  if (box === '#model') {
    expect(await page.evaluate(() => (window as unknown as { modelText(): string }).modelText())).toContain(KINDER);
  }
  await clickControl(panel, 'Undo');
  await waitForText(page, box, `${HEATED} Bye.`);
  await page.close();
});

test('a search, a form with a password, and a short line stay what they are', async () => {
  const page = await openPortal();
  for (const box of ['#search', '#reason']) await write(page, box, `${HEATED} ${HEATED}`);
  await write(page, '#chat', 'How dare you');
  await pause(LONG_ENOUGH);
  expect(await badgesIn(page)).toEqual([]);
  await page.keyboard.type(` do this. ${HEATED}`);
  await badgeOf(page);
  expect(await badgesIn(page)).toHaveLength(1);
  await page.close();
});

test('a site that is taken back is silent and clean, now and after the next load', async () => {
  const page = await openPortal();
  await write(page, '#editor', `${HEATED} `);
  await waitForMarks(page, [HEATED]);
  const popup = await openPopup(page, id);
  await clickControl(popup, 'Stop using it here');
  await control(popup, 'Use Kind Regards here');
  await popup.close();
  await page.waitForFunction((badge) => !document.querySelector(badge), { timeout: 6000 }, BADGE);
  expect(await marksIn(page)).toEqual({});
  await write(page, '#field', HEATED);
  await pause(LONG_ENOUGH);
  expect(await badgesIn(page)).toEqual([]);
  await page.reload();
  await write(page, '#field', HEATED);
  await pause(LONG_ENOUGH);
  expect(await badgesIn(page)).toEqual([]);
});
