import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  applySettingsFile,
  choose,
  eraseEverything,
  keepPhrase,
  migrate,
  mute,
  readSettings,
  readSettingsFile,
  setRole,
  settingsFile,
  turnOnSite,
} from '../../src/settings/index.ts';

const { local, sync } = fakeBrowser.storage;

const file = (settings: unknown, version: unknown = 2) =>
  JSON.stringify({ format: 'Kind Regards settings', version, settings });

/** Takes a file as the options page does. */
const load = async (text: string) => {
  const read = readSettingsFile(text);
  if (!('fault' in read)) await applySettingsFile(read);
  return read;
};

const chooseMuch = async () => {
  await mute('blame/absolutes', true);
  await setRole('teacher', 'mail.google.com/u/0');
  await turnOnSite('outlook.live.com', false);
  await choose({ direct: true, pace: 'patient' });
  await keepPhrase('kid', 'student');
};

beforeEach(() => fakeBrowser.reset());

describe('a settings file', () => {
  it('brings back every setting on another computer', async () => {
    await chooseMuch();
    const before = await readSettings();
    const text = await settingsFile();
    fakeBrowser.reset();
    expect(await readSettings()).not.toEqual(before);
    await load(text);
    expect(await readSettings()).toEqual(before);
    expect(await settingsFile()).toBe(text);
  });

  it('says nothing of a child unless it is asked to, and then leaves what is known of one alone', async () => {
    await choose({ child: 'Leo', pronoun: 'he', channel: 'phone' });
    const text = await settingsFile();
    expect(JSON.parse(text).settings).toEqual({ channel: 'phone' });
    await load(text);
    expect(await readSettings()).toMatchObject({ child: 'Leo', pronoun: 'he', channel: 'phone' });
    const whole = await settingsFile('with-child');
    fakeBrowser.reset();
    await load(whole);
    expect(await readSettings()).toMatchObject({ child: 'Leo', pronoun: 'he', channel: 'phone' });
  });

  it.each(['two\nlines', ' Leo', '[when?]', 'x'.repeat(41), 7, null])('takes %j for no name', async (child) => {
    expect(await load(file({ child }))).toEqual({ fault: 'value', at: 'child' });
    await local.set({ child });
    expect((await readSettings()).child).toBe('');
  });

  it('takes the place of what was chosen since, and of nothing that is no setting', async () => {
    await choose({ carry: true });
    const text = await settingsFile();
    await local.set({ 'carried:on': { at: 3, value: true } });
    await chooseMuch();
    await load(text);
    const { switchedOff, phrases, direct, carry } = await readSettings();
    expect({ muted: switchedOff.size, phrases, direct, carry }).toEqual({
      muted: 0,
      phrases: {},
      direct: false,
      carry: true,
    });
    expect(await local.get('carried:on')).toEqual({ 'carried:on': { at: 3, value: true } });
  });

  it('is read from the first version too', async () => {
    await load(file({ on: false, 'muted:blame/absolutes': true, 'role:': 'teacher' }, 1));
    expect(await readSettings()).toMatchObject({
      on: false,
      switchedOff: new Set(['blame/absolutes']),
      roles: { '': 'teacher' },
    });
  });

  it.each([
    ['not JSON at all', { fault: 'notjson' }],
    ['', { fault: 'notjson' }],
    ['null', { fault: 'notours' }],
    ['[]', { fault: 'notours' }],
    ['{"settings":{}}', { fault: 'notours' }],
    [file([]), { fault: 'notours' }],
    [file({}, 0), { fault: 'notours' }],
    [file({}, '2'), { fault: 'notours' }],
    [file({}, 3), { fault: 'newer' }],
    [file({ on: 'yes' }), { fault: 'value', at: 'on' }],
    [file({ 'muted:blame/absolutes': 1 }), { fault: 'value', at: 'muted:blame/absolutes' }],
    [file({ 'role:mail.google.com/u/0': 'admin' }), { fault: 'value', at: 'role:mail.google.com/u/0' }],
    [file({ 'phrase:kid': 'two\nlines' }), { fault: 'value', at: 'phrase:kid' }],
    [file({ direct: true, draft: 'Dear Ms. Lee' }), { fault: 'unknown', at: 'draft' }],
    [file({ carry: true }), { fault: 'unknown', at: 'carry' }],
    [file({ ['x'.repeat(500)]: 1 }), { fault: 'unknown', at: `${'x'.repeat(80)}…` }],
    [file({ 'phrase:': 'x' }), { fault: 'value', at: 'phrase:' }],
    [
      `{"format":"Kind Regards settings","version":2,"settings":{"__proto__":{"on":false}}}`,
      { fault: 'unknown', at: '__proto__' },
    ],
    [file(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`phrase:p${at}`, 'x']))), { fault: 'phrases' }],
    [' '.repeat(200_001), { fault: 'toolong' }],
  ])('with a fault says which and changes nothing: %#', async (text, fault) => {
    await chooseMuch();
    const before = await local.get(null);
    expect(await load(text)).toEqual(fault);
    expect(await local.get(null)).toEqual(before);
  });

  it('that storage has no room for changes nothing', async () => {
    const text = file({ on: false });
    await chooseMuch();
    const before = await local.get(null);
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(load(text)).rejects.toThrow('Quota');
    expect(await local.get(null)).toEqual(before);
    vi.restoreAllMocks();
  });

  it('that fails half-way is taken back', async () => {
    await migrate();
    await chooseMuch();
    const before = await local.get(null);
    vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('disk'));
    await expect(load(file({ on: false, 'muted:blame/unfairness': true }))).rejects.toThrow('disk');
    expect(await local.get(null)).toEqual(before);
    vi.restoreAllMocks();
  });
});

const key = fc.oneof(
  fc.constantFrom(
    'on',
    'direct',
    'pace',
    'carry',
    'muted:blame/absolutes',
    'role:',
    'off:mail.google.com',
    'phrase:kid',
    '__proto__',
    'constructor',
  ),
  fc.tuple(fc.constantFrom('muted:', 'role:', 'off:', 'phrase:', ''), fc.string()).map(([head, name]) => head + name),
);
const value = fc.oneof(fc.constantFrom(true, false, 'parent', 'teacher', 'patient', 'student'), fc.jsonValue());
const settings = fc.array(fc.tuple(key, value), { maxLength: 8 }).map((entries) => Object.fromEntries(entries));
const anyFile = fc.oneof(
  settings.map((each) => file(each)),
  fc.json(),
  fc.string(),
  settings.chain((each) => fc.nat().map((at) => file(each).slice(0, at))),
);

describe('any file', () => {
  it('either changes nothing or is there whole, and never leads to settings that nobody can read', async () => {
    const taken: number[] = [];
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        fakeBrowser.reset();
        await chooseMuch();
        const before = await local.get(null);
        const read = await load(text);
        const after = await local.get(null);
        if ('fault' in read) expect(after).toEqual(before);
        else {
          taken.push(1);
          expect(after).toEqual({ ...JSON.parse(text).settings, version: 2 });
        }
        const now = await readSettings();
        expect(typeof now.on).toBe('boolean');
        expect(({} as Record<string, unknown>).on).toBeUndefined();
        expect(readSettingsFile(await settingsFile())).not.toHaveProperty('fault');
      }),
      { numRuns: 600 },
    );
    // Chance makes about thirty of them good: a few show that the door opens at all.
    expect(taken.length).toBeGreaterThan(4);
  });

  it('leaves readable settings behind whatever storage holds', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (stored) => {
        fakeBrowser.reset();
        await local.set(stored);
        const now = await readSettings();
        expect([...now.muted, ...now.offSites].every((each) => typeof each === 'string')).toBe(true);
        expect(Object.values(now.roles).every((role) => role === 'parent' || role === 'teacher')).toBe(true);
        expect(readSettingsFile(await settingsFile())).not.toHaveProperty('fault');
      }),
      { numRuns: 400 },
    );
  });
});

describe('storage as a whole', () => {
  it('comes from version 1 with everything it held', async () => {
    const first = {
      on: false,
      'muted:blame/absolutes': true,
      'role:mail.google.com/u/0': 'teacher',
      'role:': 'parent',
    };
    await local.set(first);
    const before = await readSettings();
    await migrate();
    expect(await local.get(null)).toEqual({ ...first, version: 2 });
    expect(await readSettings()).toEqual(before);
  });

  it.each([-1, 0, 'two', null, { version: 2 }])('takes %j for no version', async (version) => {
    await local.set({ version });
    await migrate();
    expect(await local.get('version')).toEqual({ version: 2 });
  });

  it('of a newer version is left alone', async () => {
    await local.set({ version: 9, on: false, later: 'kept' });
    await migrate();
    expect(await local.get(null)).toEqual({ version: 9, on: false, later: 'kept' });
  });

  it('is empty once everything is erased, here and in the account', async () => {
    await chooseMuch();
    await eraseEverything();
    expect(await local.get(null)).toEqual({});
    expect(await sync.get(null)).toEqual({});
    await sync.set({ direct: { at: 1, value: true }, 'role:mail.google.com/u/0': { at: 2, value: 'teacher' } });
    await eraseEverything();
    expect(await sync.get(null)).toEqual({ erased: expect.any(Number) });
  });
});
