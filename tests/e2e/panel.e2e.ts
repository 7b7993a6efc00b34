/** The panel in a real browser, with as much in it as it ever has: how soon it is there, what it does in its place, how all of it looks. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { dress, faultsOf } from './axe.ts';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel } from './extension.ts';
import { clickControl, control, writeDraft } from './person.ts';
import { takePicture } from './pictures.ts';

/** Twenty phrases, something that works, and something that is fair to say plainly. */
const TWENTY = [
  'Hi Ms. Lee,',
  'Thank you for writing back so quickly.',
  ...Array.from({ length: 20 }, (_, at) => `Why did you make my son miss recess on day ${at + 1}?`),
  'I am requesting an evaluation for special education services in writing.',
].join('\n');

const PAINT_MS = 100;
/** How many times longer a busy machine may take by the clock. */
const BUSY = 30;
const LOADS = 5;
const WIDTHS = [600, 360, 252, 180];

let chromium: Chromium;
let id: string;
let address: string;
let mail: Page;

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
  mail = await chromium.open('gmail-new');
  await writeDraft(mail, TWENTY, 0);
  const panel = await openPanel(mail);
  await control(panel, 'Use this wording');
  const tab = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: Browser };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  address = `chrome-extension://${id}/sidepanel.html?tab=${tab}`;
});

afterAll(() => chromium.close());

const openInTab = async (width: number, height = 700): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width, height });
  return page;
};

/** Notes in the page that its first cards have been painted. */
const watchPaint = (): void => {
  const watch = new MutationObserver(() => {
    if (document.querySelectorAll('article').length < 5) return;
    watch.disconnect();
    // After the frame in which they are drawn.
    requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
  });
  watch.observe(document, { childList: true, subtree: true });
};

const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** How long a fresh panel takes until its first cards are painted, from the moment it is opened, and how much of that it works itself: its own time on the processor, whoever else wants it too. */
const untilPainted = async (): Promise<{ readonly took: number; readonly worked: number }> => {
  const page = await openInTab(360);
  const tools = await page.createCDPSession();
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(watchPaint);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const took = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? 0);
  const { metrics } = await tools.send('Performance.getMetrics');
  await page.close();
  const seconds = metrics.filter(({ name }) => WORK.includes(name)).reduce((sum, { value }) => sum + value, 0);
  return { took, worked: seconds * 1000 };
};

const unfold = (page: Page): Promise<void> =>
  page.$$eval('details', (drawers) => {
    for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
  });

const middle = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

test(`twenty phrases are painted after less than ${PAINT_MS} ms of work`, async () => {
  const loads: Awaited<ReturnType<typeof untilPainted>>[] = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await untilPainted());
  const [took, worked] = [loads.map((each) => each.took), loads.map((each) => each.worked)];
  const said = `Painted ${took.map(Math.round)} ms after it was opened, of which it worked ${worked.map(Math.round)} ms`;
  console.info(said);
  expect(Math.min(...worked)).toBeGreaterThan(1);
  expect(middle(worked), said).toBeLessThan(PAINT_MS);
  // By the clock it also waits for whoever shares the processor: the fastest waited least.
  expect(Math.min(...took), said).toBeLessThan(PAINT_MS * BUSY);
});

test('a wording used far down the list leaves what is above where it is, with the keyboard on its Undo', async () => {
  const page = await openInTab(360, 1000);
  await page.goto(address);
  await clickControl(page, 'Show 15 more');
  await page.waitForFunction(() => document.querySelectorAll('article').length === 20);
  await page.$$eval('.opener', (openers) => (openers[9] as HTMLElement).click());
  await page.waitForFunction(() => document.querySelectorAll('article')[9]?.dataset.open === 'true');
  // What works is named a moment later, above it all: nothing else is to move.
  await page.waitForSelector('.working');
  const use = await control(page, 'Use this wording');
  await use.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  const topOf = (at: number) =>
    page.$$eval('article', (cards, at) => Math.round(cards[at]?.getBoundingClientRect().top ?? Number.NaN), at);
  const before = await topOf(8);
  await use.click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
  await control(page, 'Use this wording');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(Math.abs((await topOf(8)) - before)).toBeLessThanOrEqual(2);
  expect(await topOf(9)).toBeLessThan(1000);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.fold').length === 0);
  await page.close();
});

describe.each(['light', 'dark'])('everything unfolded, %s', (theme) => {
  test('has no fault, and fits from wide to 200 % zoom', async () => {
    const page = await openInTab(360);
    await dress(page, theme);
    await page.goto(address);
    await clickControl(page, 'Use this wording');
    await page.waitForSelector('.fold');
    await clickControl(page, 'More');
    await clickControl(page, 'About this rule');
    await unfold(page);
    await page.type('textarea', 'You lost his project. Thank you for looking.');
    await page.waitForSelector('.own article');
    expect(await faultsOf(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 700 });
      await takePicture(page, `panel-unfolded-${theme}-${width}`, { fullPage: true, isSketched: width === 360 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, over]).toEqual([width, 0]);
    }
    await clickControl(page, 'Undo');
    await page.waitForFunction(() => document.querySelectorAll('.fold').length === 0);
    await page.close();
  });
});

test('the keyboard walks through an open card from the firmness to the quiet buttons, and Escape folds', async () => {
  const page = await openInTab(360);
  await page.goto(address);
  await control(page, 'Use this wording');
  await page.focus('.opener');
  const walked: (string | undefined)[] = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    walked.push(
      await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return at?.labels?.[0]?.textContent ?? at?.ariaLabel ?? at?.textContent ?? undefined;
      }),
    );
  }
  expect(walked).toEqual([
    'Plain',
    'How do you know?',
    'Use this wording',
    'Dismiss',
    'More',
    'A question that may sound like blame',
  ]);
  await page.focus('.bank summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bank[open]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.bank:not([open])');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Questions to ask a teacher');
  await page.close();
});
