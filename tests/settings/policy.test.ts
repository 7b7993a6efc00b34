import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  choose,
  keepPhrase,
  mute,
  readSettings,
  roleFor,
  type Settings,
  setRole,
  unmuteAll,
  watchSettings,
} from '../../src/settings/index.ts';
import { policyFrom } from '../../src/settings/policy.ts';

const { managed } = fakeBrowser.storage;
const set = (policy: Record<string, unknown>) => managed.set(policy);

beforeEach(() => fakeBrowser.reset());

describe('a policy', () => {
  it('presets a role that the person may still change', async () => {
    await set({ role: 'teacher' });
    expect(roleFor(await readSettings(), 'mail.google.com/u/0')).toBe('teacher');
    await setRole('parent', 'mail.google.com/u/0');
    expect(roleFor(await readSettings(), 'mail.google.com/u/0')).toBe('parent');
  });

  it('locks a role, whatever was chosen before', async () => {
    await setRole('parent', 'mail.google.com/u/0');
    await set({ role: 'teacher', locked: ['role'] });
    expect(roleFor(await readSettings(), 'mail.google.com/u/0')).toBe('teacher');
  });

  it('begins with rules off; each can be turned on again and stays on', async () => {
    await set({ mutedRules: ['notes/too-long', 'blame/absolutes'] });
    expect([...(await readSettings()).switchedOff].sort()).toEqual(['blame/absolutes', 'notes/too-long']);
    await mute('notes/too-long', false);
    expect([...(await readSettings()).switchedOff]).toEqual(['blame/absolutes']);
    await mute('blame/you-blame', true);
    await unmuteAll();
    expect((await readSettings()).switchedOff.size).toBe(0);
  });

  it('locks the rules: exactly its own are off', async () => {
    await mute('blame/you-blame', true);
    await set({ mutedRules: ['notes/too-long'], locked: ['rules'] });
    expect([...(await readSettings()).muted]).toEqual(['notes/too-long']);
  });

  it('allows mail only, where it says so and in no other way', async () => {
    expect((await readSettings()).policy.anywhere).toBeUndefined();
    await set({ anywhere: false });
    expect((await readSettings()).policy.anywhere).toBe(false);
    await set({ anywhere: 'no' });
    expect((await readSettings()).policy.anywhere).toBeUndefined();
  });

  it('presets and locks the hold and the language', async () => {
    await set({ hold: false, language: 'es' });
    expect(await readSettings()).toMatchObject({ hold: false, language: 'es' });
    await choose({ hold: true, language: 'en' });
    expect(await readSettings()).toMatchObject({ hold: true, language: 'en' });
    await set({ locked: ['hold', 'language'] });
    expect(await readSettings()).toMatchObject({ hold: false, language: 'es' });
  });

  it('adds phrases of the school, alone where they are locked', async () => {
    await keepPhrase('kid', 'student');
    await set({ phrases: [{ phrase: 'SPED kid', wording: 'student with an IEP' }] });
    expect((await readSettings()).phrases).toEqual({ kid: 'student', 'SPED kid': 'student with an IEP' });
    await set({ locked: ['phrases'] });
    expect((await readSettings()).phrases).toEqual({ 'SPED kid': 'student with an IEP' });
  });

  it('that arrives late is told to who watches', async () => {
    const leave = new AbortController();
    const told: Settings[] = [];
    watchSettings((settings) => told.push(settings), leave.signal);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await set({ role: 'teacher', locked: ['role'] });
    await vi.waitFor(() => expect(told.at(-1)?.policy.role).toBe('teacher'));
    leave.abort();
  });

  it('that the browser refuses to give is none', async () => {
    vi.spyOn(managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect((await readSettings()).policy).toEqual(policyFrom({}));
    vi.restoreAllMocks();
  });

  it('keeps what holds of whatever an administrator wrote', () => {
    const { locked, ...rest } = policyFrom({
      role: 'head',
      mutedRules: ['blame/absolutes', 7, '../x', 'blame'],
      hold: 'yes',
      phrases: [{ phrase: 'kid', wording: 'student' }, { phrase: 'x' }, null, 'kid'],
      language: 'fr',
      locked: ['role', 'everything'],
      readDrafts: true,
    });
    expect(rest).toEqual({ mutedRules: new Set(['blame/absolutes']), phrases: { kid: 'student' } });
    expect([...locked]).toEqual(['role']);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('role', 'mutedRules', 'hold', 'phrases', 'language', 'locked'), fc.jsonValue()),
        (anything) => {
          const policy = policyFrom(anything as Record<string, unknown>);
          expect([undefined, 'parent', 'teacher']).toContain(policy.role);
          expect(Object.values(policy.phrases).every((each) => typeof each === 'string')).toBe(true);
        },
      ),
    );
  });
});

interface Schema {
  readonly type: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync('src/assets/public/managed-schema.json', 'utf8')) as Schema;

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/** Where a value breaks the schema, as paths. */
const breaches = (value: unknown, { type, items, properties, ...rest }: Schema, path = 'policy'): readonly string[] => {
  if (typeOf(value) !== type || rest.enum?.includes(value) === false) return [path];
  if (Array.isArray(value)) return items ? value.flatMap((each, at) => breaches(each, items, `${path}.${at}`)) : [];
  if (type !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, each]) => {
    const inner = properties?.[key];
    return inner ? breaches(each, inner, `${path}.${key}`) : [`${path}.${key}`];
  });
};

const unwrapped = (file: Readonly<Record<string, { readonly Value: unknown }>>) =>
  Object.fromEntries(Object.entries(file).map(([key, { Value }]) => [key, Value]));

const only = (found: Readonly<Record<string, unknown>>): unknown => Object.values(found)[0];

/** Where each browser keeps the values in its policy file. */
const IN_FILE: Readonly<Record<string, (file: never) => unknown>> = {
  'chrome.json': (file: { '3rdparty': { extensions: Record<string, unknown> } }) => only(file['3rdparty'].extensions),
  'edge.json': (file: { '3rdparty': { extensions: Record<string, unknown> } }) => only(file['3rdparty'].extensions),
  'firefox.json': (file: { policies: { '3rdparty': { Extensions: Record<string, unknown> } } }) =>
    only(file.policies['3rdparty'].Extensions),
  'google-admin.json': unwrapped,
};

describe('the policy files to copy', () => {
  const files = readdirSync('src/assets/policies');

  it('are those the IT page speaks of', () => {
    expect(files).toEqual(Object.keys(IN_FILE).sort());
    const page = readFileSync('SECURITY.md', 'utf8');
    expect(files.filter((file) => !page.includes(`(src/assets/policies/${file})`))).toEqual([]);
    expect(Object.keys(schema.properties ?? {}).filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it.each(files)('%s fits the schema, and every value of it is taken', (file) => {
    const read = IN_FILE[file]?.(JSON.parse(readFileSync(`src/assets/policies/${file}`, 'utf8')) as never);
    expect(breaches(read, schema)).toEqual([]);
    const { role, mutedRules, phrases, locked } = read as Record<string, readonly unknown[]>;
    const policy = policyFrom(read as Record<string, unknown>);
    expect(policy.role).toBe(role);
    expect([...policy.mutedRules]).toEqual(mutedRules);
    expect(Object.keys(policy.phrases)).toHaveLength(phrases?.length ?? 0);
    expect([...policy.locked]).toEqual(locked);
    expect([...policy.mutedRules].filter((rule) => !existsSync(`rules/${rule}.ts`))).toEqual([]);
  });

  it('would be caught if they did not', () => {
    expect(breaches({ role: 'head', locked: ['all'], phrases: [{ phrase: 1 }], read: true }, schema)).toEqual([
      'policy.role',
      'policy.locked.0',
      'policy.phrases.0.phrase',
      'policy.read',
    ]);
  });
});
