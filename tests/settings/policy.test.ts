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
