/** Settings through time and misfortune, in one profile: an update, two windows, a full store, a restart, a damaged store. And the record of requests itself. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { builtFor } from './build.ts';
import { type Chromium, newProfile, startChromium } from './chromium.ts';
import { openPopup } from './extension.ts';
import { foreignRequests } from './net-log.ts';
import { asked, askedNoMore, badgesIn, clickControl, control, SEND, sent, waitForMarks, writeDraft } from './person.ts';

const HEATED = 'Why did you make my son miss recess?';
const SHOUTED = 'THIS IS NOT OKAY.';
const DRAFT = `${HEATED} ${SHOUTED} `;
/** Strong enough to be held. */
const SHARP = 'You are an idiot.';
const BLAME = 'A question that may sound like blame';
const GMAIL = 'mail.google.com';
const OUTLOOK = 'outlook.live.com';

/** As version 1 left it: without a number. */
const FIRST = {
  'muted:blame/why-accusation': true,
  [`role:${GMAIL}/u/0`]: 'teacher',
  'role:': 'parent',
};

/** The profile, and in it the extension: its id hangs on where it lies. */
let profile: string;
let folder: string;
let chromium: Chromium;
let id: string;
let kept: object;

const setVersion = (version: string): void => {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
};

const start = async (): Promise<void> => {
  chromium = await startChromium({ profile });
  id = await chromium.install(folder);
};

const openOptions = async (): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.waitForSelector('h1');
  return page;
};

/** The extension's own interface, as its pages see it. */
declare const chrome: Pick<Browser, 'alarms' | 'storage'>;

const storeOf = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null));
const keep = (page: Page, items: object): Promise<void> =>
  page.evaluate((each) => chrome.storage.local.set(each as Record<string, unknown>), items);

/** Whether the switches are on, as a page shows them that may stand behind another. */
const shownIn = (page: Page, names: readonly string[]): Promise<readonly (boolean | undefined)[]> =>
  page.$$eval(
    '[role=switch]',
    (switches, wanted) =>
      wanted.map((name) => {
        const found = switches.find(({ textContent }) => textContent === name);
        return found && found.ariaChecked === 'true';
      }),
    names,
  );

/** Turns a switch, in a page that may stand behind another. */
const press = (page: Page, name: string): Promise<void> =>
  page.$$eval(
    '[role=switch]',
    (switches, wanted) =>
      (switches.find(({ textContent }) => textContent === wanted) as HTMLElement | undefined)?.click(),
    name,
  );

/** The popup over a mail, once it knows which mailbox that is. */
const popupOn = async (mail: Page, host: string): Promise<Page> => {
  await mail.bringToFront();
  const popup = await openPopup(mail, id);
  await control(popup, `On ${host}`, 'switch');
  return popup;
};

const roleIn = async (mail: Page, host: string): Promise<string | undefined> => {
  const popup = await popupOn(mail, host);
  const role = await popup.$eval('[role=radiogroup] input:checked', (radio) => radio.closest('label')?.textContent);
  await popup.close();
  return role ?? undefined;
};

const chooseRole = async (mail: Page, host: string, role: string): Promise<void> => {
  const popup = await popupOn(mail, host);
  await (await control(popup, role, 'radio')).evaluate((radio) => (radio as HTMLElement).click());
  await popup.waitForFunction(
    (wanted) => document.querySelector('[role=radiogroup] input:checked')?.closest('label')?.textContent === wanted,
    {},
    role,
  );
  await popup.close();
};

beforeAll(() => {
  profile = newProfile();
  folder = path.join(profile, 'extension');
  cpSync(builtFor('chrome'), folder, { recursive: true });
}, 300_000);

afterAll(async () => {
  await chromium?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('an update from version 1 keeps what was chosen, and each mailbox its role', async () => {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  setVersion('0.1.0');
  await start();
  const before = await openOptions();
  await before.evaluate(() => chrome.storage.local.clear());
  await keep(before, FIRST);
  await before.close();
  setVersion(version);
  await chromium.install(folder);
  const options = await openOptions();
  await vi.waitFor(async () => expect(await storeOf(options)).toEqual({ ...FIRST, version: 2 }), { timeout: 6000 });
  await options.close();

  const gmail = await chromium.open('gmail-new');
  await writeDraft(gmail, DRAFT);
  await waitForMarks(gmail, [SHOUTED]);
  const outlook = await chromium.open('outlook-new');
  expect([await roleIn(outlook, OUTLOOK), await roleIn(gmail, GMAIL)]).toEqual(['Parent', 'Teacher']);
  await chooseRole(outlook, OUTLOOK, 'Teacher');
  await chooseRole(gmail, GMAIL, 'Parent');
  expect([await roleIn(outlook, OUTLOOK), await roleIn(gmail, GMAIL)]).toEqual(['Teacher', 'Parent']);
  await outlook.close();
  await gmail.close();
});

test('two windows that change settings at once lose nothing, and both show it', async () => {
  const [one, other] = [await openOptions(), await openOptions()];
  const names = ['I prefer direct', 'Lines under phrases', BLAME];
  expect(await shownIn(one, names)).toEqual([false, true, false]);
  await Promise.all([press(one, 'I prefer direct'), press(other, BLAME), press(one, 'Lines under phrases')]);
  await Promise.all([press(other, 'Lines under phrases'), press(one, 'Lines under phrases')]);
  for (const page of [one, other])
    await vi.waitFor(async () => expect((await shownIn(page, names))[2]).toBe(true), { timeout: 6000 });
  const { direct, marks } = await storeOf(one);
  expect([direct, typeof marks]).toEqual([true, 'boolean']);
  for (const page of [one, other])
    await vi.waitFor(async () => expect(await shownIn(page, names)).toEqual([true, marks, true]), { timeout: 6000 });
  await other.close();
  await one.close();
});

test('a full store says so, keeps what it has, and keeps again once there is room', async () => {
  const options = await openOptions();
  const before = await storeOf(options);
  await options.evaluate(async () => {
    const { local } = chrome.storage;
    const { QUOTA_BYTES } = local as unknown as { readonly QUOTA_BYTES: number };
    const used = await (local as unknown as { getBytesInUse(keys: null): Promise<number> }).getBytesInUse(null);
    await local.set({ filler: 'x'.repeat(QUOTA_BYTES - used - 16) });
  });
  await press(options, BLAME);
  const said = await options.waitForSelector('[role=alert]');
  expect(await said?.evaluate((each) => each.textContent)).toContain('This browser has no room left to save it.');
  expect(await shownIn(options, [BLAME])).toEqual([true]);
  const { filler, ...rest } = await storeOf(options);
  expect([typeof filler, rest]).toEqual(['string', before]);
  await options.evaluate(() => chrome.storage.local.remove('filler'));
  await press(options, BLAME);
  await options.waitForSelector('[role=alert]', { hidden: true });
  await vi.waitFor(async () => expect(await shownIn(options, [BLAME])).toEqual([false]), { timeout: 6000 });
  await keep(options, { direct: false, marks: true });
  kept = await storeOf(options);
  await options.close();
});

test('a restart of the browser keeps it all, the pause before Send and what it is to remind of', async () => {
  const at = Date.now() + 3_600_000;
  const before = await openOptions();
  await keep(before, { hold: true, [`remind:${at}`]: `${GMAIL}/u/0` });
  kept = await storeOf(before);
  await chromium.close();
  await start();
  const options = await openOptions();
  expect(await storeOf(options)).toEqual(kept);
  const armed = () => options.evaluate(() => chrome.alarms.getAll());
  await vi.waitFor(
    async () => expect(await armed()).toMatchObject([{ name: `remind:${at}`, scheduledTime: at }]),
    6000,
  );
  await options.evaluate((key) => chrome.storage.local.remove(key), `remind:${at}`);
  kept = await storeOf(options);
  await options.close();
  const gmail = await chromium.open('gmail-new');
  await writeDraft(gmail, `${DRAFT}${SHARP} `);
  await waitForMarks(gmail, [SHOUTED, SHARP]);
  expect(await roleIn(gmail, GMAIL)).toBe('Parent');
  await gmail.bringToFront();
  await gmail.click(SEND.gmail);
  await asked(gmail);
  await gmail.keyboard.press('Escape');
  await askedNoMore(gmail);
  expect(await sent(gmail)).toBe(0);
});

test('a store damaged on the disk: the coach works as it begins, and keeps what is chosen from then on', async () => {
  await chromium.close();
  const store = path.join(profile, 'Default/Local Extension Settings', id);
  const files = readdirSync(store).filter((name) => /MANIFEST|\.log$|\.ldb$/.test(name));
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) writeFileSync(path.join(store, file), 'nothing a database could read');
  await start();
  const gmail = await chromium.open('gmail-new');
  await writeDraft(gmail, DRAFT);
  await waitForMarks(gmail, [HEATED, SHOUTED]);
  const options = await openOptions();
  await clickControl(options, BLAME, 'switch');
  await vi.waitFor(async () => expect(await storeOf(options)).toMatchObject({ 'muted:blame/why-accusation': true }));
  await gmail.bringToFront();
  await waitForMarks(gmail, [SHOUTED]);
  await gmail.close();
  await options.close();
});

const BROKEN = [
  { on: { no: 1 }, 'muted:blame/why-accusation': 'yes', 'role:': 7, role: [], 'role:mail.google.com/u/0': 'admin' },
  { on: 'off', muted: ['blame/why-accusation'], version: -1, 'muted:': true, 'muted:gone/rule': true },
];

test.each(BROKEN)('coaches with broken or foreign settings in storage: %j', async (settings) => {
  const options = await openOptions();
  await options.evaluate(() => chrome.storage.local.clear());
  await keep(options, settings);
  await options.close();
  const mail = await chromium.open('gmail-new');
  await writeDraft(mail, HEATED);
  await waitForMarks(mail, [HEATED]);
  expect(await badgesIn(mail)).toEqual(['ready']);
  await mail.close();
});

test('none of it asks anybody for anything, and the record of requests sees what it is there to see', async () => {
  const mail = await chromium.open('gmail-new');
  await mail.evaluate(() => fetch('/mail/u/0/?page=gmail-new&draft=words').catch(() => undefined));
  const foreign = foreignRequests(await chromium.close());
  expect(foreign.map(({ url }) => url)).toEqual(['https://mail.google.com/mail/u/0/?page=gmail-new&draft=words']);
});
