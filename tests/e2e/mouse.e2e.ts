/** A real mouse and a real keyboard on a real screen: a driver's keys go to a page and hide who has the focus. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { cornerOf, type Display, middleOf, startDisplay } from './display.ts';
import { openPopup, panelOf } from './extension.ts';
import { startFirefox } from './firefox.ts';
import {
  badgeOf,
  badgesIn,
  clickControl,
  control,
  editableOf,
  htmlOf,
  pause,
  waitForHtml,
  waitForMarks,
  writeDraft,
} from './person.ts';
import { PORTAL } from './server.ts';

const HEATED = 'Why did you make my son miss recess?';
const OTHER = 'You never answer my emails.';
const KINDER = 'Can you help me understand what led to my son missing recess?';
/** Points that surely lie over the mail page and over the side panel. */
const OVER_PAGE = { x: 200, y: 640 };
const OVER_PANEL = { x: 1100, y: 800 };

const WAIT = { timeout: 4000 };

const shownInDraft = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('kind-regards-focus') ?? [])].map(String).join());

const showsInDraft = (page: Page, words: string): Promise<void> =>
  vi.waitFor(async () => expect(await shownInDraft(page)).toBe(words), WAIT);

const settled = () => pause(600);

let built: { readonly chrome: string; readonly firefox: string };

beforeAll(() => {
  built = { chrome: builtFor('chrome'), firefox: builtFor('firefox') };
}, 300_000);

// Xvfb and xdotool exist on Linux alone.
describe.runIf(process.platform === 'linux')('with a real mouse and keyboard', () => {
  let display: Display;
  let chromium: Chromium;
  let page: Page;
  let id: string;

  beforeAll(async () => {
    display = await startDisplay();
    chromium = await startChromium({ display: display.name });
    id = await chromium.install(built.chrome);
    page = await chromium.open('gmail-new');
  });

  afterAll(async () => {
    await chromium.close();
    display.close();
  });

  const clickInPage = async (element: Awaited<ReturnType<typeof editableOf>>) =>
    display.click(await middleOf(element, await cornerOf(page, display, OVER_PAGE)));

  test('keys open the panel, go through the phrases and use a wording, from the panel and from the draft', async () => {
    await clickInPage(await editableOf(page));
    display.type(`${HEATED} ${OTHER} `);
    await waitForMarks(page, [HEATED, OTHER]);
    display.press('alt+shift+j');
    const panel = await panelOf(chromium.browser);
    await control(panel, 'Use this wording');
    // A side panel that opens takes the keyboard.
    await panel.waitForFunction(() => document.hasFocus());
    display.press('alt+shift+j');
    await showsInDraft(page, HEATED);
    display.press('alt+shift+j');
    await showsInDraft(page, OTHER);
    const at = () => panel.evaluate(() => document.activeElement?.closest('article')?.dataset.rule);
    expect(await at()).toBe('blame/absolutes');

    await clickInPage(await editableOf(page));
    display.press('alt+shift+k');
    await showsInDraft(page, HEATED);
    display.press('alt+shift+u');
    await waitForMarks(page, [OTHER]);
    display.type('Sam');
    await vi.waitFor(async () => expect(await htmlOf(page)).toBe(`${KINDER} ${OTHER} Sam`), WAIT);
    display.press('ctrl+a');
    display.press('BackSpace');
    await waitForMarks(page, []);
  });

  test('types, opens the panel, uses a wording, and undoes it where the focus is', async () => {
    await clickInPage(await editableOf(page));
    display.type(HEATED);
    await waitForMarks(page, [HEATED]);
    const heated = await htmlOf(page);
    const kinder = heated.replace(HEATED, KINDER);

    await clickInPage(await badgeOf(page));
    const panel = await panelOf(chromium.browser);
    const use = await control(panel, 'Use this wording');
    await settled();
    const corner = await cornerOf(panel, display, OVER_PANEL);
    display.click(await middleOf(use, corner));
    await waitForHtml(page, kinder);
    expect(await panel.evaluate(() => document.hasFocus())).toBe(true);
    display.press('ctrl+z');
    await waitForHtml(page, heated);

    display.click(await middleOf(await control(panel, 'Use this wording'), corner));
    await waitForHtml(page, kinder);
    await clickInPage(await editableOf(page));
    display.press('ctrl+z');
    await waitForHtml(page, heated);
    await waitForMarks(page, [HEATED]);
  });

  test('adds a site through the browser’s own question, and the tab that is open is coached at once', async () => {
    const portal = await chromium.browser.newPage();
    await portal.goto(`https://${PORTAL}/`);
    await portal.bringToFront();
    await portal.click('#field');
    await portal.keyboard.type(HEATED);
    const popup = await openPopup(portal, id);
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await clickControl(popup, 'Use Kind Regards here');
    // The question takes the popup's place. It hears nobody in its first moment, and begins on “Deny”.
    await closed;
    display.point(OVER_PAGE);
    await settled();
    await settled();
    display.press('Tab');
    display.press('Return');
    await badgeOf(portal);
    await vi.waitFor(async () => expect(await badgesIn(portal)).toEqual(['ready']), WAIT);
  });
});

describe.runIf(process.platform === 'linux')('with a real keyboard in Firefox', () => {
  test('keys open the sidebar, go through the phrases and use a wording, and the keyboard stays in the draft', async () => {
    const display = await startDisplay();
    onTestFinished(() => display.close());
    const firefox = await startFirefox(undefined, display.name);
    onTestFinished(async () => void (await firefox.close()));
    await firefox.install(built.firefox);
    const page = await firefox.open('gmail-new');
    await page.bringToFront();
    // A window has no keyboard before somebody clicks into it.
    display.click(OVER_PAGE);
    await writeDraft(page, `${HEATED} ${OTHER} `);
    await waitForMarks(page, [HEATED, OTHER]);
    // Nobody can see from outside when the sidebar has come.
    await vi.waitFor(async () => {
      display.press('alt+shift+j');
      await settled();
      expect(await shownInDraft(page)).toBe(HEATED);
    }, 10_000);
    display.press('alt+shift+j');
    await showsInDraft(page, OTHER);
    display.press('alt+shift+k');
    await showsInDraft(page, HEATED);
    display.press('alt+shift+u');
    await waitForMarks(page, [OTHER]);
    display.type('Sam');
    await vi.waitFor(async () => expect(await htmlOf(page)).toMatch(/^Can you help me .*Sam/), WAIT);
  });
});
