import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../src/model.ts';
import { bring, createReviewing } from '../src/reviewing.ts';

const REVIEW = { findings: [], protected: [], sentences: [], failures: [] };
const DRAFT: Draft = { text: 'You never call.', role: 'parent' };

let life: AbortController;

const come = async () => bring(() => REVIEW, Promise.resolve());

/** A page in which somebody writes, and what it has been asked and told. */
const start = (ask: () => Promise<unknown>) => {
  const asked = vi.fn(ask);
  const onCome = vi.fn();
  const { sendFor, review } = createReviewing(asked, onCome, life.signal);
  return { asked, onCome, sendFor, look: () => review(DRAFT, new Set(), { direct: false, phrases: {} }) };
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('is asked for once, however many composes open meanwhile, and says when it has come', async () => {
  const { asked, onCome, sendFor, look } = start(come);
  sendFor();
  sendFor();
  expect(look()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  sendFor();
  expect(look()).toBe(REVIEW);
  expect([asked.mock.calls.length, onCome.mock.calls.length]).toEqual([1, 1]);
});

test('one that fails to come is asked for again a little later, and nobody hears of it', async () => {
  const { asked, onCome, sendFor, look } = start(come);
  asked.mockRejectedValueOnce(new Error('no background')).mockResolvedValueOnce(undefined);
  sendFor();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked.mock.calls.length, onCome.mock.calls.length, vi.getTimerCount()]).toEqual([3, 1, 0]);
  expect(look()).toBe(REVIEW);
});

test('one that was refused three times is left alone until somebody looks, and comes then', async () => {
  const { asked, onCome, sendFor, look } = start(async () => undefined);
  sendFor();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked.mock.calls.length, onCome.mock.calls.length, vi.getTimerCount()]).toEqual([3, 0, 0]);
  asked.mockImplementation(come);
  expect(look()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look()).toBe(REVIEW);
  expect([asked.mock.calls.length, onCome.mock.calls.length]).toEqual([4, 1]);
});

test('while it is refused, a look with every letter makes no storm', async () => {
  const { asked, look } = start(async () => undefined);
  for (let letter = 0; letter < 600; letter += 1) {
    expect(look()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked.mock.calls.length).toBeLessThanOrEqual(9);
});

test('nobody asks again, and nothing waits, once the page’s script has ended', async () => {
  const { asked, sendFor } = start(async () => undefined);
  sendFor();
  await vi.advanceTimersByTimeAsync(1);
  life.abort();
  sendFor();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
});

test('is waited for until it has compiled the rules', async () => {
  let done = () => {};
  const ready = new Promise<void>((resolve) => {
    done = resolve;
  });
  const { sendFor, look } = start(async () => bring(() => REVIEW, ready));
  sendFor();
  await vi.advanceTimersByTimeAsync(1);
  expect(look()).toBeUndefined();
  done();
  await vi.advanceTimersByTimeAsync(1);
  expect(look()).toBe(REVIEW);
});

test('what an older version left behind is not listened to', async () => {
  start(come).sendFor();
  await vi.advanceTimersByTimeAsync(1);
  expect(start(async () => undefined).look()).toBeUndefined();
});
