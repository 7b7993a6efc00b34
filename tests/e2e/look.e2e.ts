/** How the panel, the popup and a page look, by day and by night: pictures for people, and axe for what it can measure. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel, openPopup, windowPanelOf } from './extension.ts';
import { badgeOf, badgesIn, control, waitForMarks, writeDraft } from './person.ts';

const SHOTS = path.resolve(import.meta.dirname, '../../.screenshots');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DRAFT = [
  'Hi Ms. Lee,',
  'Thank you for writing back so quickly.',
  'Why did you make my son miss recess? You should have called me right away.',
  'THIS IS NOT OKAY.',
].join('\n');
const MARKED = ['Why did you make my son miss recess?', 'You should have called me right away.', 'THIS IS NOT OKAY.'];

let chromium: Chromium;
let id: string;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

const dress = (page: Page, theme: string): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { readonly axe: { run(root: Document): Promise<AxeResults> } };
    return axe.run(document);
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
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
    await mail.screenshot({ path: path.join(SHOTS, `page-${theme}.png`) });
    await panel.screenshot({ path: path.join(SHOTS, `panel-${theme}.png`) });
    expect(await faultsOf(panel)).toEqual([]);
  });

  test('popup', async () => {
    const popup = await openPopup(mail, id);
    await dress(popup, theme);
    await popup.waitForSelector('[role=switch]');
    await popup.screenshot({ path: path.join(SHOTS, `popup-${theme}.png`) });
    expect(await faultsOf(popup)).toEqual([]);
    await mail.close();
  });
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
  await (await badgeOf(mail)).click();
  const panel = await windowPanelOf(chromium.browser);
  await control(panel, 'Use this wording');
});
