import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReminders, remind, settle } from '../../src/background/index.ts';
import en from '../../src/background/words/en.json' with { type: 'json' };
import es from '../../src/background/words/es.json' with { type: 'json' };
import { browser } from '../../src/browser.ts';
import { choose, readReminders } from '../../src/settings/index.ts';

const MORNING = new Date('2026-11-23T07:30:00').getTime();
const REMINDER = { at: MORNING, mailbox: 'mail.google.com/u/1' };
const KEY = `remind:${MORNING}:mail.google.com/u/1`;

const told: string[] = [];
let said: unknown;
let isAllowed = true;
let setBadgeText: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  told.length = 0;
  isAllowed = true;
  setBadgeText = vi.fn(async () => undefined);
  vi.useFakeTimers({ now: new Date('2026-11-22T22:00:00') });
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ contains: async () => isAllowed } as never);
  vi.spyOn(browser, 'action', 'get').mockReturnValue({ setBadgeText } as never);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (name: unknown, notification?: unknown) => {
    told.push(String(name));
    said = notification;
    return String(name);
  });
  keepReminders();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({
    name: KEY,
    scheduledTime: MORNING,
    persistAcrossSessions: true,
  });

describe('a reminder', () => {
  it('keeps a time and a mailbox, nothing else, and rings then', async () => {
    await remind(REMINDER);
    expect(await browser.storage.local.get(null)).toEqual({ [KEY]: 'mail.google.com/u/1' });
    expect(await browser.alarms.getAll()).toMatchObject([{ name: KEY, scheduledTime: MORNING }]);
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(told).toEqual([KEY]));
  });

  it.each([
    ['auto', en],
    ['es', es],
  ] as const)('speaks the language that was chosen: %s', async (language, words) => {
    await choose({ language });
    await remind(REMINDER);
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(said).toMatchObject(words));
    expect([Object.keys(es), es.title === en.title]).toEqual([Object.keys(en), false]);
  });

  it('opens the drafts of its mailbox with a click, and is done', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await remind(REMINDER);
    await fakeBrowser.notifications.onClicked.trigger(KEY);
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'https://mail.google.com/mail/u/1/#drafts' }));
    expect(await readReminders()).toEqual([]);
  });

  it('is armed again when the browser starts, or told at once when its time has gone by', async () => {
    await browser.storage.local.set({ [`remind:${MORNING}`]: 'outlook.office.com' });
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await browser.alarms.getAll()).toHaveLength(1));
    expect(told).toEqual([]);
    vi.setSystemTime(MORNING + 1);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(told).toHaveLength(1));
  });

  it('is armed again after an update, which takes the alarms with it', async () => {
    await remind(REMINDER);
    await browser.alarms.clearAll();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as Parameters<
      typeof fakeBrowser.runtime.onInstalled.trigger
    >[0]);
    await vi.waitFor(async () => expect(await browser.alarms.getAll()).toHaveLength(1));
    expect(told).toEqual([]);
  });

  it('waits on when the clock has been set back, and is told once when its time comes', async () => {
    await remind(REMINDER);
    vi.setSystemTime(MORNING - 3 * 60 * 60_000);
    await browser.alarms.clearAll();
    await ring();
    await vi.waitFor(async () => expect(await browser.alarms.getAll()).toMatchObject([{ scheduledTime: MORNING }]));
    expect(told).toEqual([]);
    expect(await readReminders()).toHaveLength(1);
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(told).toEqual([KEY]));
  });

  it('stands as a mark on our button where the browser may not notify', async () => {
    isAllowed = false;
    await remind(REMINDER);
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledWith({ text: '1' }));
    expect(told).toEqual([]);
  });

  it('is told no more once the popup has been opened, and what is still to come stays', async () => {
    isAllowed = false;
    await remind(REMINDER);
    await remind({ at: MORNING + 3_600_000, mailbox: 'outlook.office.com' });
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledWith({ text: '1' }));
    await settle(Date.now());
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(await readReminders()).toMatchObject([{ at: MORNING + 3_600_000, mailbox: 'outlook.office.com' }]);
  });

  it('is told no more once its notification was waved away', async () => {
    await remind(REMINDER);
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await fakeBrowser.notifications.onClosed.trigger(KEY, false);
    expect(await readReminders()).toHaveLength(1);
    await fakeBrowser.notifications.onClosed.trigger(KEY, true);
    await vi.waitFor(async () => expect(await readReminders()).toEqual([]));
  });

  it('that rings early, by a clock that was put back, waits for its time', async () => {
    await remind(REMINDER);
    vi.setSystemTime(MORNING - 7_200_000);
    await ring();
    await vi.waitFor(async () => expect(await browser.alarms.getAll()).toHaveLength(1));
    expect(told).toEqual([]);
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(told).toHaveLength(1));
  });

  it('of one mailbox leaves that of another at the same time alone, and each opens its own drafts', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    const other = { at: MORNING, mailbox: 'outlook.office.com' };
    await remind(REMINDER);
    await remind(other);
    expect(await readReminders()).toMatchObject([REMINDER, other]);
    expect(await browser.alarms.getAll()).toHaveLength(2);
    vi.setSystemTime(MORNING);
    await ring();
    await vi.waitFor(() => expect(told).toEqual([KEY, `remind:${MORNING}:outlook.office.com`]));
    await fakeBrowser.notifications.onClosed.trigger(KEY, true);
    await vi.waitFor(async () => expect(await readReminders()).toMatchObject([other]));
    await fakeBrowser.notifications.onClicked.trigger(told[1] as string);
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'https://outlook.office.com/mail/drafts' }));
    expect(await readReminders()).toEqual([]);
  });

  it('that was kept under its time alone, as before, rings, opens its drafts and is done', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    const before = `remind:${MORNING}`;
    await browser.storage.local.set({ [before]: 'mail.google.com/u/1' });
    await remind({ at: MORNING, mailbox: 'outlook.office.com' });
    vi.setSystemTime(MORNING);
    await fakeBrowser.alarms.onAlarm.trigger({ name: before, scheduledTime: MORNING, persistAcrossSessions: true });
    await vi.waitFor(() => expect(told).toContain(before));
    await fakeBrowser.notifications.onClicked.trigger(before);
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'https://mail.google.com/mail/u/1/#drafts' }));
    expect(await readReminders()).toMatchObject([{ mailbox: 'outlook.office.com' }]);
  });

  it.each(['remind:', 'remind:x', 'remind:NaN', 'remind:1e9', `remind:${MORNING}:a.example`, `remind:${MORNING}x`])(
    'is not read from %j, which names another mailbox or no time',
    async (key) => {
      await browser.storage.local.set({ [key]: 'outlook.office.com' });
      expect(await readReminders()).toEqual([]);
    },
  );

  it('that was asked for twice is one', async () => {
    await Promise.all([remind(REMINDER), remind(REMINDER)]);
    expect(await readReminders()).toHaveLength(1);
    expect(await browser.alarms.getAll()).toHaveLength(1);
  });

  it.each(['https://a.example/', 'mail.google.com/../x', 'mail.google.com@a.example', 'a.example?', 7, ''])(
    'of %j, which is no mailbox of ours, opens nothing',
    async (mailbox) => {
      await browser.storage.local.set({ [`remind:${MORNING}`]: mailbox });
      expect(await readReminders()).toEqual([]);
    },
  );
});
