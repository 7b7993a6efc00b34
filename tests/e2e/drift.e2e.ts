/** A webmail that has changed under our feet, in real Chromium: the coach says that it is lost, and finds its way back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { panelOf } from './extension.ts';
import { badgeOf, badgesIn, marksIn, waitForMarks, writeDraft } from './person.ts';
import { addressOf, type PageName } from './server.ts';

const HEATED = 'Why did you make my son miss recess?';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
  await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

/** Opens a page whose box is of another kind from the moment it is there. Outlook's editor does not start in it. */
const openChanged = async (name: PageName): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      for (const box of document.querySelectorAll('[aria-multiline=true][contenteditable=true]:not([data-was])')) {
        box.setAttribute('data-was', box.getAttribute('role') ?? '');
        box.setAttribute('contenteditable', 'plaintext-only');
        box.removeAttribute('role');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(addressOf(name));
  await page.bringToFront();
  return page;
};

const waitForState = async (page: Page, state: string): Promise<void> => {
  await page.waitForSelector(`[data-kind-regards=badge][data-state=${state}]`, { visible: true, timeout: 10_000 });
  expect(await badgesIn(page)).toEqual([state]);
};

test.each(['gmail-new', 'gmail-thread-window', 'outlook-compose'] as const)(
  '%s: a box of a new kind is told of, in the badge and in the panel',
  async (name) => {
    const page = await openChanged(name);
    await waitForState(page, 'lost');
    expect(await marksIn(page)).toEqual({});
    await (await badgeOf(page)).click();
    const panel = await panelOf(chromium.browser);
    await panel.waitForFunction(() => document.body.textContent.includes('The message cannot be read'));
    await panel.close();
    await page.close();
  },
);

test('a box that comes back is coached as if nothing had been', async () => {
  const page = await openChanged('gmail-new');
  await waitForState(page, 'lost');
  await page.$eval('[g_editable]:not(.leftover *)', (box) => {
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('role', 'textbox');
    box.after(document.createElement('span'));
  });
  await waitForState(page, 'ready');
  await writeDraft(page, HEATED);
  await waitForMarks(page, [HEATED]);
  await page.close();
});
