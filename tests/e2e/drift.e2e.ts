/** A webmail that has changed under our feet, in real Chromium: the coach says that it is lost, and finds its way back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { panelOf } from './extension.ts';
import { badgesIn, clickBadge, clickControl, control, marksIn, waitForMarks, writeDraft } from './person.ts';
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

const SECRETS = ['zqmaple', 'zqriver', 'zqharbor'] as const;

/** Plants words, an address and a sentence wherever a page may hold somebody's. */
const hideWords = (page: Page): Promise<void> =>
  page.evaluate(
    (word, address, sentence) => {
      for (const element of document.body.querySelectorAll('*')) {
        if (element.matches('script, [data-kind-regards]')) continue;
        for (const name of ['title', 'aria-label', 'dir', 'data-testid']) element.setAttribute(name, address);
        element.setAttribute('data-note', word);
        element.append(sentence, document.createComment(word));
      }
    },
    SECRETS[0],
    `${SECRETS[1]}@school.example`,
    `My words, ${SECRETS[2]}.`,
  );

/** Presses Copy and looks at what then lies on the clipboard. */
const copies = async (panel: Page, words: string): Promise<void> => {
  await panel.evaluate(() => {
    // The real one belongs to the whole machine.
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void document.body.setAttribute('data-copied', text) },
    });
  });
  await clickControl(panel, 'Copy');
  await control(panel, 'Copied');
  expect(await panel.evaluate(() => document.body.dataset.copied)).toBe(words);
};

test.each(['gmail-new', 'gmail-thread-window', 'outlook-compose'] as const)(
  '%s: a box of a new kind is told of, in the badge and in the panel',
  async (name) => {
    const page = await openChanged(name);
    await waitForState(page, 'lost');
    expect(await marksIn(page)).toEqual({});
    await clickBadge(page);
    const panel = await panelOf(chromium.browser);
    await panel.waitForFunction(() => document.body.textContent.includes('The message cannot be read'));
    await hideWords(page);
    await clickControl(panel, 'Copy a report');
    const box = await control(panel, 'What this page is built of', 'textbox');
    const report = await box.evaluate((field) => (field as HTMLTextAreaElement).value);
    expect(report).toMatch(new RegExp(`^${name.split('-')[0]}\\neditable: [\\d ]+\\n`));
    expect(report).toContain('contenteditable=plaintext-only');
    for (const secret of [...SECRETS, '@', 'Lee', 'Recess']) expect(report).not.toContain(secret);
    await copies(panel, report);
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
