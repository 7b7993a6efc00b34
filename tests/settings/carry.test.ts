import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { erasure, reconcile } from '../../src/settings/carried.ts';
import {
  choose,
  eraseEverything,
  keepPhrase,
  mute,
  readSettings,
  setRole,
  startCarrying,
} from '../../src/settings/index.ts';
import type { Items } from '../../src/settings/items.ts';

const { sync } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('carrying', () => {
  it('sends the role and switches to the account, and neither a phrase nor a child', async () => {
    await setRole('teacher', 'mail.google.com/u/0');
    await keepPhrase('Priya', 'my daughter');
    await choose({ carry: true, direct: true, child: 'Arun', pronoun: 'he' });
    startCarrying();
    await vi.waitFor(async () => expect(Object.keys(await sync.get(null))).toContain('direct'));
    await mute('blame/absolutes', true);
    await vi.waitFor(async () => expect(Object.keys(await sync.get(null))).toContain('muted:blame/absolutes'));
    expect(Object.keys(await sync.get(null)).sort()).toEqual([
      'direct',
      'muted:blame/absolutes',
      'role:',
      'role:mail.google.com/u/0',
    ]);
    expect(JSON.stringify(await sync.get(null))).not.toMatch(/Priya|daughter|Arun/);
  });

  it('does nothing until the person asks for it', async () => {
    startCarrying();
    await setRole('teacher');
    await sync.set({ direct: { at: 9, value: true } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await readSettings()).direct).toBe(false);
    expect(Object.keys(await sync.get(null))).toEqual(['direct']);
  });

  it('takes what another computer chose later, and its taking back', async () => {
    await choose({ carry: true });
    startCarrying();
    await sync.set({ 'muted:blame/absolutes': { at: 5, value: true } });
    await vi.waitFor(async () => expect([...(await readSettings()).switchedOff]).toEqual(['blame/absolutes']));
    await sync.set({ 'muted:blame/absolutes': { at: 6 } });
    await vi.waitFor(async () => expect((await readSettings()).switchedOff.size).toBe(0));
  });

  it('goes on after the account has refused once', async () => {
    await choose({ carry: true });
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    startCarrying();
    await choose({ direct: true });
    await choose({ pace: 'patient' });
    await vi.waitFor(async () => expect(Object.keys(await sync.get(null)).sort()).toEqual(['direct', 'pace']));
    expect((await readSettings()).direct).toBe(true);
    vi.restoreAllMocks();
  });
});

describe('an account that was erased', () => {
  const role = 'role:mail.google.com/u/0';

  /** Two computers that carry the same, and what the account holds. */
  const carrying = () => {
    const machines = [{ direct: true, [role]: 'teacher', 'phrase:kid': 'student' }, {}] as const;
    const account: Record<string, unknown> = {};
    for (const at of [0, 1]) step([...machines], account, at, 1000);
    expect(machines[1]).toMatchObject({ direct: true, [role]: 'teacher' });
    /** Everything is erased on the first. */
    const erase = (now: number) => {
      for (const key of Object.keys(machines[0])) delete (machines[0] as Record<string, unknown>)[key];
      const erased = erasure(account, now);
      for (const key of Object.keys(account)) delete account[key];
      Object.assign(account, erased);
    };
    return { machines: machines as readonly Record<string, unknown>[] as Record<string, unknown>[], account, erase };
  };

  it('stays erased, and what was carried goes from the other computer as well', () => {
    const { machines, account, erase } = carrying();
    Object.assign(machines[1] ?? {}, { 'phrase:low': 'quiet' });
    erase(2000);
    for (const at of [1, 0, 1]) step(machines, account, at, 3000);
    expect(account).toEqual({ erased: 2000 });
    expect(chosen(machines[1] ?? {})).toEqual(chosen({}));
    expect(machines[1]).toMatchObject({ 'phrase:low': 'quiet' });
    expect(machines[1]).not.toHaveProperty(role);
    expect(machines[0]).toEqual({});
  });

  it.each([10, 2000, 9000])('takes new choices of either, by clocks that say %i', (now) => {
    const { machines, account, erase } = carrying();
    erase(2000);
    Object.assign(machines[0] ?? {}, { direct: false });
    step(machines, account, 0, now);
    step(machines, account, 1, now);
    expect(machines[1]).toMatchObject({ direct: false });
    Object.assign(machines[1] ?? {}, { [role]: 'parent' });
    step(machines, account, 1, now);
    step(machines, account, 0, now);
    expect(machines[0]).toMatchObject({ direct: false, [role]: 'parent' });
    expect(Object.keys(account).sort()).toEqual(['direct', 'erased', role]);
    expect([0, 1].some((at) => step(machines, account, at, now + 1))).toBe(false);
  });

  it('keeps what another computer chose later, and drops what one wrote that had not heard of it', () => {
    const { machines, account, erase } = carrying();
    const stale = { ...account };
    erase(2000);
    Object.assign(account, stale);
    Object.assign(machines[1] ?? {}, { direct: false });
    step(machines, account, 1, 2500);
    expect(account).toEqual({ erased: 2000, direct: { value: false, at: 2500 } });
    expect(machines[1]).toMatchObject({ direct: false });
    expect(machines[1]).not.toHaveProperty(role);
  });

  it('is later than all it held, though the clock of whoever erased is behind', () => {
    const { machines, account, erase } = carrying();
    Object.assign(machines[1] ?? {}, { direct: false });
    step(machines, account, 1, 9000);
    erase(10);
    step(machines, account, 1, 9001);
    expect(account).toEqual({ erased: 9000 });
    expect(chosen(machines[1] ?? {})).toEqual(chosen({}));
  });

  it.each([Number.NaN, 1.5, 'now', null, {}, -7])('is none where it says %j', (erased) => {
    const { machines, account } = carrying();
    const before = { ...account };
    Object.assign(account, { erased });
    expect(step(machines, account, 1, 3000)).toBe(false);
    expect(account).toEqual({ ...before, erased });
  });

  it('is told of through storage, and the computer that erased carries nothing', async () => {
    await choose({ carry: true, direct: true });
    startCarrying();
    await vi.waitFor(async () => expect(Object.keys(await sync.get(null))).toEqual(['direct']));
    await eraseEverything();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sync.get(null)).toEqual({ erased: expect.any(Number) });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is heard of by a computer that carries', async () => {
    await choose({ carry: true, direct: true });
    startCarrying();
    await vi.waitFor(async () => expect(Object.keys(await sync.get(null))).toEqual(['direct']));
    const erased = erasure(await sync.get(null), Date.now());
    await sync.set(erased);
    await sync.remove('direct');
    await vi.waitFor(async () => expect((await readSettings()).direct).toBe(false));
    expect((await readSettings()).carry).toBe(true);
    expect(await sync.get(null)).toEqual(erased);
  });
});

const KEYS = ['on', 'direct', 'muted:blame/absolutes', 'role:'] as const;
const change = fc.record({
  machine: fc.constantFrom(0, 1, 2),
  key: fc.constantFrom(...KEYS),
  value: fc.constantFrom(true, false, undefined),
  /** Clocks differ. */
  skew: fc.integer({ min: -500, max: 500 }),
  /** And everything is erased on it. */
  erase: fc.boolean(),
  meet: fc.array(fc.constantFrom(0, 1, 2), { maxLength: 3 }),
});

const valueFor = (key: string, value: boolean | undefined) =>
  key === 'role:' && value !== undefined ? (value ? 'teacher' : 'parent') : value;

const step = (
  machines: Record<string, unknown>[],
  account: Record<string, unknown>,
  at: number,
  now: number,
): boolean => {
  const here = machines[at] ?? {};
  const { setHere, removeHere, setAway, removeAway } = reconcile(here, account, now);
  Object.assign(here, setHere);
  for (const key of removeHere) delete here[key];
  Object.assign(account, setAway);
  for (const key of removeAway) delete account[key];
  return Object.keys({ ...setHere, ...setAway }).length + removeHere.length + removeAway.length > 0;
};

const chosen = (items: Items) => Object.fromEntries(KEYS.map((key) => [key, items[key]]));

describe('switches of several computers', () => {
  it('become one, whatever the clocks say, and then nothing more is written', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const machines: Record<string, unknown>[] = [{}, {}, {}];
        const account: Record<string, unknown> = {};
        changes.forEach(({ machine, key, value, skew, erase, meet }, time) => {
          const here = machines[machine] ?? {};
          const next = valueFor(key, value);
          if (next === undefined) delete here[key];
          else here[key] = next;
          step(machines, account, machine, 1000 + time + skew);
          if (erase) {
            machines[machine] = {};
            const erased = erasure(account, 1000 + time + skew);
            for (const each of Object.keys(account)) delete account[each];
            Object.assign(account, erased);
          }
          for (const at of meet) step(machines, account, at, 1000 + time);
        });
        for (const _ of [1, 2]) for (const at of [0, 1, 2]) step(machines, account, at, 5000);
        expect(machines.map(chosen)).toEqual([
          chosen(machines[0] ?? {}),
          chosen(machines[0] ?? {}),
          chosen(machines[0] ?? {}),
        ]);
        expect([0, 1, 2].some((at) => step(machines, account, at, 6000))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('keep a choice that was made after the account was seen, even by a clock that is behind', () => {
    const machines = [{ direct: true }, {}];
    const account = {};
    step(machines, account, 0, 9000);
    step(machines, account, 1, 10);
    expect(machines[1]).toMatchObject({ direct: true });
    Object.assign(machines[1] ?? {}, { direct: false });
    step(machines, account, 1, 20);
    step(machines, account, 0, 9001);
    expect(machines[0]).toMatchObject({ direct: false });
  });

  it('take nothing foreign from the account', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(fc.constantFrom(...KEYS, 'carry', 'phrase:kid', 'version'), fc.string()),
          fc.oneof(fc.jsonValue(), fc.record({ at: fc.nat(), value: fc.jsonValue() })),
        ),
        (account) => {
          const { setHere, removeHere } = reconcile({ carry: true }, account, 1);
          const written = Object.keys(setHere).filter((each) => !each.startsWith('carried:'));
          expect(written.filter((each) => !(KEYS as readonly string[]).includes(each))).toEqual([]);
          expect(removeHere).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
