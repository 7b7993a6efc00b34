/** Settings as a person meets them: broken ones, the master switch, and the record of requests itself. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { foreignRequests } from './net-log.ts';
import { badgesIn, waitForMarks, writeDraft } from './person.ts';

const HEATED = 'Why did you make my son miss recess?';

let chromium: Chromium;
let id: string;

beforeEach(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
});

afterEach(async () => {
  await chromium.close();
});

const BROKEN = [
  { on: { no: 1 }, 'muted:blame/why-accusation': 'yes', 'role:': 7, role: [], 'role:mail.google.com/u/0': 'admin' },
  { on: 'off', muted: ['blame/why-accusation'], version: -1, 'muted:': true, 'muted:gone/rule': true },
];

test.each(BROKEN)('coaches with broken or foreign settings in storage: %j', async (settings) => {
  const inside = await chromium.browser.newPage();
  await inside.goto(`chrome-extension://${id}/popup.html`);
  await inside.evaluate((items) => {
    const { chrome } = globalThis as unknown as { readonly chrome: Browser };
    return chrome.storage.local.set(items);
  }, settings);
  await inside.close();
  const page = await chromium.open('gmail-new');
  await writeDraft(page, HEATED);
  await waitForMarks(page, [HEATED]);
  expect(await badgesIn(page)).toEqual(['ready']);
  expect(foreignRequests(await chromium.close())).toEqual([]);
});

test('the record of requests sees what it is there to see', async () => {
  const page = await chromium.open('gmail-new');
  await page.evaluate(() => fetch('/mail/u/0/?page=gmail-new&draft=words').catch(() => undefined));
  const foreign = foreignRequests(await chromium.close());
  expect(foreign.map(({ url }) => url)).toEqual(['https://mail.google.com/mail/u/0/?page=gmail-new&draft=words']);
});
