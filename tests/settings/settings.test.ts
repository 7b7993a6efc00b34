import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  choose,
  dropPhrase,
  isOnIn,
  isPhrase,
  keepPhrase,
  mute,
  readSettings,
  roleFor,
  type Settings,
  setRole,
  turnOn,
  turnOnSite,
  unmuteAll,
  watchSettings,
} from '../../src/settings/index.ts';

const { local } = fakeBrowser.storage;

/** A window that is open: what it has been told so far, newest last. */
const openWindow = (signal: AbortSignal) => {
  const told: Settings[] = [];
  watchSettings((settings) => told.push(settings), signal);
  return told;
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('begin with the coach on, every rule on, a parent writing', async () => {
    const settings = await readSettings();
    expect(settings).toMatchObject({ on: true, muted: new Set(), roles: {}, offSites: new Set(), phrases: {} });
    expect(settings).toMatchObject({ direct: false, secondLanguage: false, marks: true, pace: 'usual', carry: false });
    expect(roleFor(settings)).toBe('parent');
    expect(roleFor(settings, 'mail.google.com/u/0')).toBe('parent');
  });

  it('keep what can be kept of a broken store', async () => {
    await local.set({
      on: 'no',
      'muted:blame/absolutes': true,
      'muted:blame/you-blame': 'yes',
      'muted:pressure/threat-escalation': null,
      'role:mail.google.com/u/0': 'teacher',
      'role:mail.google.com/u/1': 'principal',
      role: 7,
      somethingElse: { nested: [1] },
    });
    const settings = await readSettings();
    expect(settings.on).toBe(true);
    expect([...settings.muted]).toEqual(['blame/absolutes']);
    expect(settings.roles).toEqual({ 'mail.google.com/u/0': 'teacher' });
  });

  it('fall back when storage cannot be read, whether it rejects or throws', async () => {
    const get = vi.spyOn(local, 'get');
    get.mockRejectedValueOnce(new Error('corrupt'));
    expect((await readSettings()).on).toBe(true);
    get.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated');
    });
    expect((await readSettings()).on).toBe(true);
    get.mockRestore();
  });

  it('stay as they were told while storage cannot be read', async () => {
    const leave = new AbortController();
    const told = openWindow(leave.signal);
    await turnOn(false);
    await vi.waitFor(() => expect(told.at(-1)?.on).toBe(false));
    const get = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    const before = told.length;
    await mute('blame/absolutes', true);
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    await mute('blame/you-blame', true);
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(before));
    expect(told.every(({ on }, at) => at < before || !on)).toBe(true);
    get.mockRestore();
    leave.abort();
  });

  it('remember the role of each mailbox, and the last one for a new mailbox', async () => {
    await setRole('teacher', 'outlook.office.com');
    await setRole('parent', 'mail.google.com/u/0');
    const settings = await readSettings();
    expect(roleFor(settings, 'outlook.office.com')).toBe('teacher');
    expect(roleFor(settings, 'mail.google.com/u/0')).toBe('parent');
    expect(roleFor(settings, 'mail.google.com/u/1')).toBe('parent');
    expect(roleFor(settings)).toBe('parent');
  });

  it('mute and unmute one rule without touching another', async () => {
    await mute('blame/absolutes', true);
    await mute('blame/you-blame', true);
    await mute('blame/absolutes', false);
    expect([...(await readSettings()).muted]).toEqual(['blame/you-blame']);
  });

  it('turn every rule back on, and leave the master switch and the roles', async () => {
    await turnOn(false);
    await setRole('teacher', 'outlook.office.com');
    await mute('blame/absolutes', true);
    await mute('blame/you-blame', true);
    await unmuteAll();
    const settings = await readSettings();
    expect(settings.muted.size).toBe(0);
    expect(settings.on).toBe(false);
    expect(roleFor(settings, 'outlook.office.com')).toBe('teacher');
  });

  it('merge when two windows change at once, and both are told', async () => {
    const leave = new AbortController();
    const [one, other] = [openWindow(leave.signal), openWindow(leave.signal)];
    await Promise.all([mute('blame/absolutes', true), mute('blame/you-blame', true), turnOn(false)]);
    await vi.waitFor(() => {
      for (const told of [one, other]) {
        expect([...(told.at(-1)?.muted ?? [])].sort()).toEqual(['blame/absolutes', 'blame/you-blame']);
        expect(told.at(-1)?.on).toBe(false);
      }
    });
    leave.abort();
  });

  it('tell a window nothing more once it has closed', async () => {
    const leave = new AbortController();
    const told = openWindow(leave.signal);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    leave.abort();
    await turnOn(false);
    await readSettings();
    expect(told).toHaveLength(1);
  });

  it('turn one site off for all its mailboxes, and no other', async () => {
    await turnOnSite('mail.google.com/u/1', false);
    const settings = await readSettings();
    expect(isOnIn(settings, 'mail.google.com/u/0')).toBe(false);
    expect(isOnIn(settings, 'outlook.office.com')).toBe(true);
    await turnOnSite('mail.google.com/u/0', true);
    expect(isOnIn(await readSettings(), 'mail.google.com/u/1')).toBe(true);
    await turnOn(false);
    expect(isOnIn(await readSettings(), 'mail.google.com/u/1')).toBe(false);
  });

  it('leave out courtesies for who prefers direct, and softeners too for who writes in a second language', async () => {
    const ids = new Set(
      Object.keys(import.meta.glob('../../rules/*/*.ts')).map((path) => path.replace('../../rules/', '').slice(0, -3)),
    );
    await mute('blame/absolutes', true);
    await choose({ direct: true });
    const direct = await readSettings();
    expect([...direct.muted].sort()).toEqual(['blame/absolutes', 'notes/no-appreciation', 'notes/no-greeting-close']);
    await choose({ direct: false, secondLanguage: true });
    const second = await readSettings();
    expect(second.muted).toContain('notes/over-softened');
    expect([...direct.muted, ...second.muted].filter((rule) => !ids.has(rule))).toEqual([]);
    expect([...second.switchedOff]).toEqual(['blame/absolutes']);
  });

  it('keep phrases one key each', async () => {
    await keepPhrase('kid', 'student');
    await keepPhrase('flat out', 'clearly');
    await dropPhrase('kid');
    expect((await readSettings()).phrases).toEqual({ 'flat out': 'clearly' });
  });

  it.each(['', '  ', ' kid', '…', 'a'.repeat(81), 'two\nlines', 'hid\u202eden'])('take no phrase like %j', (words) => {
    expect(isPhrase(words)).toBe(false);
  });

  it('keep no draft text: three kinds of key and nothing else', async () => {
    await turnOn(true);
    await setRole('teacher', 'mail.google.com/u/0');
    await mute('blame/absolutes', true);
    const stored = await local.get(null);
    expect(stored).toEqual({
      on: true,
      'role:': 'teacher',
      'role:mail.google.com/u/0': 'teacher',
      'muted:blame/absolutes': true,
    });
  });
});

describe('where storage is slow', () => {
  /** Answers in the order in which it is told to. */
  const slow = () => {
    const waiting: (() => void)[] = [];
    const get = local.get.bind(local);
    vi.spyOn(local, 'get').mockImplementation((async (keys: null) => {
      const now = await get(keys);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return now;
    }) as never);
    return waiting;
  };

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('what was asked last is told last', async () => {
    const leave = new AbortController();
    const waiting = slow();
    const told = openWindow(leave.signal);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await turnOn(false);
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await vi.waitFor(() => expect(told.at(-1)?.on).toBe(false));
    waiting[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told.map(({ on }) => on)).toEqual([false]);
    leave.abort();
  });

  it('nothing is told before it answers, and all of it then', async () => {
    const leave = new AbortController();
    await local.set({ on: false });
    const waiting = slow();
    const told = openWindow(leave.signal);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect(told).toEqual([]);
    waiting[0]?.();
    await vi.waitFor(() => expect(told.map(({ on }) => on)).toEqual([false]));
    leave.abort();
  });
});
