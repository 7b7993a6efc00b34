/** The pause before Send, in real Chromium and in both webmails: it asks, it never swallows, and it never sends twice. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { BOX, chord, clickIntoDraft, waitForMarks, writeDraft } from './person.ts';
import type { PageName } from './server.ts';

const SHARP = 'How dare you speak to her like that.';
const CALM = 'Could we talk on Tuesday?';
const SHOTS = path.resolve(import.meta.dirname, '../../.screenshots');
/** As long as every other wait here. */
const PATIENT = { timeout: 5000 };
const DIALOG = '[data-kind-regards=hold]';

const SEND: Readonly<Record<string, string>> = {
  'gmail-new': '[role=button].aoO',
  'outlook-new': '[data-testid=ComposeSendButton] button',
};

let chromium: Chromium;
let id: string;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
  const own = await chromium.browser.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await own.waitForSelector('h1');
  await own.evaluate(() => chrome.storage.local.set({ hold: true }));
  await own.close();
});

afterAll(() => chromium.close());

/** The extension's own interface, as its pages see it. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      set(items: object): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
      remove(key: string): Promise<void>;
    };
  };
  readonly alarms: { getAll(): Promise<readonly unknown[]> };
};

const sent = (page: Page): Promise<number> => page.evaluate(() => window.compose.sent.length);
const isAsked = async (page: Page): Promise<boolean> => (await page.$(DIALOG)) !== null;
const asked = (page: Page) => page.waitForSelector(DIALOG, { timeout: 5000 });
const gone = (page: Page) => page.waitForSelector(DIALOG, { hidden: true, timeout: 5000 });

/** The names of what the dialog offers, as a screen reader hears them: its root is closed. */
const namesIn = async (page: Page): Promise<readonly string[]> => {
  const client = await page.createCDPSession();
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as {
    readonly nodes: readonly {
      readonly role?: { readonly value: string };
      readonly name?: { readonly value: string };
    }[];
  };
  await client.detach();
  return nodes.flatMap(({ role, name }) =>
    role && name && ['alertdialog', 'button'].includes(role.value) ? [`${role.value}: ${name.value}`] : [],
  );
};

/** For a person to look at: light and dark. */
const photograph = async (page: Page, name: string): Promise<void> => {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.screenshot({ path: path.join(SHOTS, `hold-${name}-${value}.png`) });
  }
};

describe.each(['gmail-new', 'outlook-new'] as const satisfies readonly PageName[])('%s', (name) => {
  const open = async (text: string): Promise<Page> => {
    const page = await chromium.open(name);
    await writeDraft(page, `${text} `);
    await waitForMarks(page, text === SHARP ? [SHARP] : []);
    return page;
  };
  const press = (page: Page) => page.click(SEND[name] ?? '');

  test('asks before strong words go, and sends them once when the person says so', async () => {
    const page = await open(SHARP);
    await press(page);
    await asked(page);
    expect(await sent(page)).toBe(0);
    const names = await namesIn(page);
    for (const wanted of ['alertdialog: One moment before it goes', 'button: Send it now', 'button: Go back to it'])
      expect(names).toContain(wanted);
    await photograph(page, name);
    // One key passes.
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await sent(page)).toBe(1), { timeout: 5000 });
    await gone(page);
    await page.close();
  });

  test('goes back on Escape, with the draft as it was and nothing sent', async () => {
    const page = await open(SHARP);
    const before = await page.evaluate(() => window.compose.html());
    await clickIntoDraft(page);
    await chord(page, 'Control', 'Enter');
    await asked(page);
    await page.keyboard.press('Escape');
    await gone(page);
    expect([await sent(page), await page.evaluate(() => window.compose.html())]).toEqual([0, before]);
    await page.close();
  });

  test('keeps the draft and arms a reminder that holds no word of it', async () => {
    const page = await open(SHARP);
    await press(page);
    await asked(page);
    for (const _ of ['back', 'hour']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await gone(page);
    const own = await chromium.browser.newPage();
    await own.goto(`chrome-extension://${id}/options.html`);
    const kept = await vi.waitFor(async () => {
      const store = await own.evaluate(() => chrome.storage.local.get(null));
      const reminders = Object.entries(store).filter(([key]) => key.startsWith('remind:'));
      expect(reminders).toHaveLength(1);
      return reminders;
    }, PATIENT);
    expect(kept[0]?.[1]).toBe(name === 'gmail-new' ? 'mail.google.com/u/0' : 'outlook.live.com');
    expect(await own.evaluate(async () => (await chrome.alarms.getAll()).length)).toBeGreaterThan(0);
    await own.evaluate(async (key) => chrome.storage.local.remove(key), String(kept[0]?.[0]));
    await own.close();
    expect(await sent(page)).toBe(0);
    await page.close();
  });

  test('lets a calm message go at once', async () => {
    const page = await open(CALM);
    await press(page);
    await vi.waitFor(async () => expect(await sent(page)).toBe(1), { timeout: 5000 });
    expect(await isAsked(page)).toBe(false);
    await page.close();
  });
});

/** Every way of sending in turn. */
const press = async (page: Page, name: PageName, round: number): Promise<void> => {
  const button = SEND[name] ?? '';
  const way = round % 4;
  if (way === 0) return page.click(button);
  if (way === 1) {
    await clickIntoDraft(page);
    return chord(page, 'Control', 'Enter');
  }
  await page.focus(button);
  await page.keyboard.press(way === 2 ? 'Enter' : 'Space');
};

test.each(['gmail-new', 'outlook-new'] as const)(
  '%s: however often it is pressed, none goes unasked, none is swallowed, none goes twice',
  { timeout: 900_000 },
  async (name) => {
    const page = await chromium.open(name);
    await writeDraft(page, `${SHARP} `);
    await waitForMarks(page, [SHARP]);
    const rounds = Number(process.env.KIND_REGARDS_SENDS ?? 10);
    for (let round = 0; round < rounds; round += 1) {
      await press(page, name, round);
      await asked(page);
      expect(await sent(page)).toBe(0);
      await page.keyboard.press('Escape');
      await gone(page);
      // The keyboard goes back to the draft a moment after the question has gone.
      await page.waitForFunction((box) => document.activeElement?.matches(box), PATIENT, BOX);
    }
    await press(page, name, 0);
    await asked(page);
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await sent(page)).toBe(1), { timeout: 5000, interval: 20 });
    await page.close();
  },
);
