/** The pause before Send, in real Chromium and in both webmails: it asks, it never swallows, and it never sends twice. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { putSettings } from './extension.ts';
import {
  asked,
  askedNoMore,
  BOX,
  chord,
  clickIntoDraft,
  isAsked,
  pause,
  SEND,
  sent,
  waitForMarks,
  writeDraft,
} from './person.ts';
import { shotOf } from './pictures.ts';
import type { PageName } from './server.ts';
import { toldOf } from './told.ts';

const SHARP = 'How dare you speak to her like that.';
const CALM = 'Could we talk on Tuesday?';
/** As long as every other wait here. */
const PATIENT = { timeout: 5000 };

const sendIn = (name: PageName): string => (name.startsWith('gmail') ? SEND.gmail : SEND.outlook);

let chromium: Chromium;
let id: string;

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
  await putSettings(chromium.browser, id, { hold: true });
});

afterAll(() => chromium.close());

/** The extension's own interface, as its pages see it. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      remove(key: string): Promise<void>;
    };
  };
  readonly alarms: { getAll(): Promise<readonly unknown[]> };
};

/** For a person to look at: light and dark. */
const photograph = async (page: Page, name: string): Promise<void> => {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.screenshot({ path: shotOf(`hold-${name}-${value}`) });
  }
};

describe.each(['gmail-new', 'outlook-new'] as const satisfies readonly PageName[])('%s', (name) => {
  const open = async (text: string): Promise<Page> => {
    const page = await chromium.open(name);
    await writeDraft(page, `${text} `);
    await waitForMarks(page, text === SHARP ? [SHARP] : []);
    return page;
  };
  const press = (page: Page) => page.click(sendIn(name));

  test('asks before strong words go, and sends them once when the person says so', async () => {
    const page = await open(SHARP);
    // What axe cannot see: our roots are closed.
    const badge = { name: 'Kind Regards: one phrase to look at. Open the panel.', isFocusable: true };
    expect(await toldOf(page, 'button')).toContainEqual(expect.objectContaining(badge));
    await press(page);
    await asked(page);
    expect(await sent(page)).toBe(0);
    const told = await toldOf(page, 'alertdialog', 'button');
    expect(told).toContainEqual(expect.objectContaining({ name: 'One moment before it goes', isModal: true }));
    for (const name of ['Send it now', 'Go back to it', 'In an hour', 'In the morning at 7:30'])
      expect(told).toContainEqual(expect.objectContaining({ role: 'button', name, isFocusable: true }));
    expect(told.filter(({ isFocused }) => isFocused).map(({ name }) => name)).toEqual(['Send it now']);
    await photograph(page, name);
    // One key passes.
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await sent(page)).toBe(1), { timeout: 5000 });
    await askedNoMore(page);
    await page.close();
  });

  test('goes back on Escape, with the draft as it was and nothing sent', async () => {
    const page = await open(SHARP);
    const before = await page.evaluate(() => window.compose.html());
    await clickIntoDraft(page);
    await chord(page, 'Control', 'Enter');
    await asked(page);
    await page.keyboard.press('Escape');
    await askedNoMore(page);
    expect([await sent(page), await page.evaluate(() => window.compose.html())]).toEqual([0, before]);
    await page.focus(sendIn(name));
    await page.keyboard.press('Enter');
    await asked(page);
    await page.keyboard.press('Escape');
    await askedNoMore(page);
    expect(await page.evaluate((box) => document.activeElement?.matches(box), BOX)).toBe(true);
    await page.close();
  });

  test('keeps Escape from a page that listens early', async () => {
    const page = await open(SHARP);
    await page.evaluate(() => {
      const note = ({ key }: KeyboardEvent) => {
        document.title += ` ${key}`;
      };
      document.addEventListener('keydown', note, { capture: true });
    });
    await press(page);
    await asked(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await askedNoMore(page);
    expect(await page.title()).not.toMatch(/ (Tab|Escape)/);
    await page.keyboard.press('Shift');
    expect(await page.title()).toMatch(/ Shift$/);
    await page.close();
  });

  test('says so where Send can no longer be found, and lets the next one pass', async () => {
    const page = await open(SHARP);
    const send = await page.$(sendIn(name));
    await press(page);
    await asked(page);
    await send?.evaluate((button) => {
      button.removeAttribute('id');
      button.removeAttribute('class');
      button.closest('.Up')?.removeAttribute('class');
      button.closest('[data-testid]')?.removeAttribute('data-testid');
    });
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => {
      const told = (await toldOf(page, 'alertdialog', 'button')).map((each) => each.name);
      expect(told).toEqual(expect.arrayContaining(['One moment before it goes', 'Go back to it']));
      expect(told).not.toContain('Send it now');
    }, PATIENT);
    expect(await sent(page)).toBe(0);
    await page.keyboard.press('Enter');
    await askedNoMore(page);
    await send?.click();
    await vi.waitFor(async () => expect(await sent(page)).toBe(1), PATIENT);
    await page.close();
  });

  test.each(['In an hour', 'At this time'])(
    'keeps the draft and arms a reminder that holds no word of it: %s',
    async (choice) => {
      const page = await open(SHARP);
      await press(page);
      await asked(page);
      // How many stops a field for a time has depends on how a country tells it.
      const isThere = async () =>
        (await toldOf(page, 'button')).some(({ name: told, isFocused }) => isFocused && told === choice);
      for (let tabs = 0; tabs < 9 && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await askedNoMore(page);
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
    },
  );

  test('lets a calm message go at once', async () => {
    const page = await open(CALM);
    await press(page);
    await vi.waitFor(async () => expect(await sent(page)).toBe(1), { timeout: 5000 });
    expect(await isAsked(page)).toBe(false);
    await page.close();
  });
});

test('badge and question speak the language that was chosen, from then on, whatever the page speaks', async () => {
  const page = await chromium.open('gmail-new');
  await page.evaluate(() => {
    document.documentElement.lang = 'fr';
  });
  await writeDraft(page, `${SHARP} `);
  await waitForMarks(page, [SHARP]);
  await putSettings(chromium.browser, id, { language: 'es' });
  await page.waitForSelector('[data-kind-regards=badge][lang=es]', PATIENT);
  const badge = { name: 'Kind Regards: una frase para revisar. Abrir el panel.' };
  expect(await toldOf(page, 'button')).toContainEqual(expect.objectContaining(badge));
  await page.click(SEND.gmail);
  await page.waitForSelector('[data-kind-regards=hold][lang=es]', PATIENT);
  expect(await toldOf(page, 'button')).toContainEqual(expect.objectContaining({ name: 'Enviarlo ya' }));
  await putSettings(chromium.browser, id, { language: 'en' });
  await page.close();
});

/** A second copy would have gone by then. */
const TWICE_MS = 200;

/** Every way of sending in turn. */
const press = async (page: Page, name: PageName, round: number): Promise<void> => {
  const button = sendIn(name);
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
  { timeout: 3_600_000 },
  async (name) => {
    const page = await chromium.open(name);
    const write = async () => {
      await writeDraft(page, `${SHARP} `);
      await waitForMarks(page, [SHARP]);
    };
    await write();
    const rounds = Number(process.env.KIND_REGARDS_SENDS ?? 10);
    for (let round = 0; round < rounds; round += 1) {
      await press(page, name, round);
      await asked(page);
      expect(await sent(page)).toBe(0);
      // Four ways of sending and five rounds: each way comes to go.
      const goes = round % 5 === 4;
      await page.keyboard.press(goes ? 'Enter' : 'Escape');
      await askedNoMore(page);
      if (!goes) {
        // The keyboard goes back to the draft a moment after the question has gone.
        await page.waitForFunction((box) => document.activeElement?.matches(box), PATIENT, BOX);
        continue;
      }
      await vi.waitFor(async () => expect(await sent(page)).toBe(1), { timeout: 5000, interval: 20 });
      await pause(TWICE_MS);
      expect(await sent(page)).toBe(1);
      await page.reload();
      await page.waitForFunction(() => 'compose' in window);
      await write();
    }
    await page.close();
  },
);
