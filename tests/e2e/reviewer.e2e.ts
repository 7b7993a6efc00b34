/** Engine and rules come with the first compose, in real Chromium: not before, and again whenever the background was stopped. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { badgesIn, waitForMarks, writeDraft } from './person.ts';

const HEATED = 'Why did you make my son miss recess?';

let chromium: Chromium;
let id: string;

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

/** What of ours lives in the page's extension world. */
const livesIn = async (page: Page): Promise<unknown> => {
  const [ours] = page.extensionRealms();
  return ours?.evaluate(() => {
    const { kindRegards, kindRegardsReview } = globalThis as { kindRegards?: true; kindRegardsReview?: unknown };
    return { script: kindRegards === true, reviewer: typeof kindRegardsReview === 'function' };
  });
};

const stopBackground = async (): Promise<void> => {
  const worker = await chromium.browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}`));
  await (await worker.worker())?.close();
};

test('mail in which nobody writes carries no rules', async () => {
  const page = await chromium.browser.newPage();
  await page.goto('https://mail.google.com/mail/u/0/?page=no-compose');
  await expect.poll(() => livesIn(page)).toEqual({ script: true, reviewer: false });
  await page.close();
});

test('a compose brings them, though the background was stopped', async () => {
  await stopBackground();
  const page = await chromium.open('gmail-new');
  await writeDraft(page, HEATED);
  await waitForMarks(page, [HEATED]);
  expect(await livesIn(page)).toEqual({ script: true, reviewer: true });
  await stopBackground();
  await writeDraft(page, 'You never listen. ', 0);
  await waitForMarks(page, ['You never listen.', HEATED]);
  expect(await badgesIn(page)).toEqual(['ready']);
});
