/** The newcomer script: from an open compose with a hot sentence to a first kinder wording, counting what it takes. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { startChromium } from './chromium.ts';
import { panelOf } from './extension.ts';
import { startFirefox } from './firefox.ts';
import { badgeOf, control, htmlOf, waitForHtml, waitForMarks, writeDraft } from './person.ts';

const HOT = 'Why did you make my son miss recess?';
const KINDER = 'Can you help me understand what led to my son missing recess?';
const USE = 'Use this wording';
const MOST_CLICKS = 4;
const MOST_PRESSES = 20;

let close: (() => Promise<unknown>) | undefined;

beforeAll(() => {
  builtFor('chrome');
  builtFor('firefox');
}, 600_000);

afterEach(() => close?.());

interface Started {
  readonly open: () => Promise<Page>;
  /** The panel that stands open now. */
  readonly panel: () => Promise<Page>;
}

const BROWSERS = {
  Chromium: async (): Promise<Started> => {
    const chromium = await startChromium();
    close = chromium.close;
    await chromium.install(builtFor('chrome'));
    return { open: () => chromium.open('gmail-new'), panel: () => panelOf(chromium.browser) };
  },
  Firefox: async (): Promise<Started> => {
    const firefox = await startFirefox();
    close = firefox.close;
    await firefox.install(builtFor('firefox'));
    return { open: () => firefox.open('gmail-new'), panel: firefox.panel };
  },
};

/** A compose in which the sentence has just been typed. What stands in it once the wording is used comes along. */
const heated = async (open: Started['open']): Promise<{ readonly mail: Page; readonly kinder: string }> => {
  const mail = await open();
  await writeDraft(mail, HOT);
  await waitForMarks(mail, [HOT]);
  return { mail, kinder: (await htmlOf(mail)).replace(HOT, KINDER) };
};

/** What has the keyboard, by its words; behind a closed root, by what its host is. */
const keyboardIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at?.dataset.kindRegards ?? at?.textContent ?? undefined;
  });

/** Presses Tab until it has come to something, then Enter; how many keys that took. */
const walkTo = async (page: Page, goal: string): Promise<number> => {
  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await keyboardIn(page)) !== goal) continue;
    await page.keyboard.press('Enter');
    return presses + 1;
  }
  throw new Error(`${MOST_PRESSES} presses of Tab do not come to ${goal}.`);
};

describe.each(Object.entries(BROWSERS))('%s', (name, start) => {
  test(`a first kinder wording in at most ${MOST_CLICKS} clicks, and with the keyboard alone`, async () => {
    const { open, panel } = await start();
    const first = await heated(open);
    const clicks = [() => badgeOf(first.mail), async () => control(await panel(), USE)];
    expect(clicks.length).toBeLessThanOrEqual(MOST_CLICKS);
    for (const find of clicks) await (await find()).click();
    await waitForHtml(first.mail, first.kinder);
    await waitForMarks(first.mail, []);
    await (await panel()).close();
    await first.mail.close();

    const second = await heated(open);
    const presses = await walkTo(second.mail, 'badge');
    const opened = await panel();
    await control(opened, USE);
    const inPanel = await walkTo(opened, USE);
    await waitForHtml(second.mail, second.kinder);
    console.info(`${name}: ${clicks.length} clicks, or ${presses} keys in the mail and ${inPanel} in the panel`);
  });
});
