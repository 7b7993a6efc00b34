/** Whatever lies in storage, stands in a settings file, is set by a school or comes through the browser's account. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../src/browser.ts';
import { reconcile } from '../../src/settings/carried.ts';
import {
  applySettingsFile,
  readReminders,
  readSettings,
  readSettingsFile,
  roleFor,
  type Settings,
  settingsFile,
} from '../../src/settings/index.ts';
import { isItem } from '../../src/settings/items.ts';
import { policyFrom } from '../../src/settings/policy.ts';
import { settingsFrom } from '../../src/settings/settings.ts';
import { type Door, guard } from './guard.ts';
import { almost, anything, asJson, names, words } from './hostile.ts';

const heads = fc.constantFrom('muted:', 'role:', 'off:', 'phrase:', 'remind:', 'carried:', 'carried:muted:', '');
const tails = fc.oneof(
  words,
  fc.constantFrom('blame/why-accusation', 'mail.google.com/u/0', 'outlook.live.com', '1790000000000', 'low kids', ''),
);
const keys = fc.oneof(
  names,
  fc.tuple(heads, tails).map((parts) => parts.join('')),
  fc.constantFrom('on', 'direct', 'pace', 'hold', 'language', 'carry', 'erased', 'version'),
);
const values = fc.oneof(anything, fc.boolean(), fc.constantFrom('parent', 'teacher', 'usual', 'auto', 2), words);
/** Own keys alone, even one named `__proto__`: so storage and a file would hand them out. */
const items = fc.array(fc.tuple(keys, values), { maxLength: 8 }).map((list) => Object.fromEntries(list));
const carried = fc
  .array(fc.tuple(keys, fc.oneof(anything, almost({ value: values, at: fc.integer() }))), { maxLength: 8 })
  .map((list) => Object.fromEntries(list));

/** Settings have their shape whatever they were read from. */
const areSettings = (settings: Settings): void => {
  expect([typeof settings.on, typeof settings.hold, typeof settings.language]).toEqual([
    'boolean',
    'boolean',
    'string',
  ]);
  for (const rule of settings.muted) expect(rule).toMatch(/^[a-z-]+\/[a-z-]+$/);
  for (const each of Object.entries(settings.phrases).flat()) {
    expect(each).not.toMatch(/[\n\u202e\u2066\u200b]/);
    expect(each.length).toBeLessThanOrEqual(200);
  }
  for (const mailbox of ['__proto__', 'constructor', '', 'mail.google.com/u/0']) {
    expect(['parent', 'teacher']).toContain(roleFor(settings, mailbox));
  }
};

const inStorage = async (stored: unknown): Promise<void> => {
  fakeBrowser.reset();
  await browser.storage.local.set(stored as Record<string, unknown>);
};

const store: Door = {
  weight: 60,
  comes: items,
  enter: async (value) => {
    await inStorage(value);
    areSettings(await readSettings());
    for (const { at, mailbox } of await readReminders()) {
      expect([typeof mailbox, Number.isFinite(at)]).toEqual(['string', true]);
    }
  },
};

const file: Door = {
  weight: 120,
  comes: fc.oneof(
    fc.oneof(anything.map(asJson), words),
    almost({
      format: fc.constant('Kind Regards settings'),
      version: fc.constantFrom(1, 2),
      settings: items,
    }).map(asJson),
  ),
  enter: async (value) => {
    const read = readSettingsFile(value as string);
    if ('fault' in read) {
      expect(typeof read.fault).toBe('string');
      return;
    }
    for (const [key, item] of Object.entries(read.items)) expect(isItem(key, item)).toBe(true);
    await inStorage({ on: false, 'phrase:old': 'new' });
    await applySettingsFile(read);
    areSettings(await readSettings());
    // What was taken is what is given out again.
    const again = readSettingsFile(await settingsFile());
    expect('items' in again && Object.keys(again.items).sort()).toEqual(Object.keys(read.items).sort());
  },
};

const policy: Door = {
  weight: 80,
  comes: fc.oneof(
    anything,
    almost({
      role: fc.constantFrom('parent', 'teacher'),
      mutedRules: fc.array(fc.oneof(words, fc.constant('blame/why-accusation')), { maxLength: 4 }),
      hold: fc.boolean(),
      phrases: fc.array(almost({ phrase: words, wording: words }), { maxLength: 4 }),
      language: fc.constantFrom('auto', 'en', 'es'),
      locked: fc.array(fc.constantFrom('role', 'rules', 'hold', 'phrases', 'language', '__proto__'), { maxLength: 5 }),
    }),
  ),
  enter: (value) => areSettings(settingsFrom({}, policyFrom(Object(value)))),
};

const account: Door = {
  weight: 30,
  comes: fc.record({ here: carried, away: carried }),
  enter: (value) => {
    const { here, away } = value as { readonly here: Record<string, unknown>; readonly away: Record<string, unknown> };
    const { setHere, removeHere, setAway, removeAway } = reconcile(here, away, 1_790_000_000_000);
    for (const [key, item] of Object.entries(setHere))
      if (!key.startsWith('carried:')) expect(isItem(key, item)).toBe(true);
    for (const key of [...removeHere, ...Object.keys(setAway), ...removeAway])
      expect(key).not.toMatch(/^(phrase|remind|carried|carry)/);
    areSettings(settingsFrom({ ...here, ...setHere }, policyFrom({})));
  },
};

guard({
  'a store that others have written to': store,
  'a settings file': file,
  'a school’s policy': policy,
  'switches from another computer': account,
});
