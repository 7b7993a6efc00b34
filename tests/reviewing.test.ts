import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bring, brought, fetchReviewer, forget } from '../src/reviewing.ts';

const review = () => ({ findings: [], protected: [], sentences: [], failures: [] }) as never;

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  forget();
});

afterEach(() => {
  vi.useRealTimers();
});

test('is asked for once, however many composes open meanwhile', async () => {
  const ask = vi.fn(async () => bring(review, Promise.resolve()));
  await Promise.all([fetchReviewer(ask, life.signal), fetchReviewer(ask, life.signal)]);
  await fetchReviewer(ask, life.signal);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(brought()).toBe(review);
});

test('one that fails to come is asked for again a little later, and nobody hears of it', async () => {
  const ask = vi
    .fn(async () => bring(review, Promise.resolve()))
    .mockRejectedValueOnce(new Error('no background'))
    .mockResolvedValueOnce(undefined);
  const fetched = fetchReviewer(ask, life.signal);
  await vi.advanceTimersByTimeAsync(60_000);
  await fetched;
  expect(ask).toHaveBeenCalledTimes(3);
  expect(brought()).toBe(review);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that never comes is given up, until somebody needs it again', async () => {
  const never = vi.fn(async () => undefined);
  const fetched = fetchReviewer(never, life.signal);
  await vi.advanceTimersByTimeAsync(60_000);
  await fetched;
  expect([never.mock.calls.length, brought(), vi.getTimerCount()]).toEqual([3, undefined, 0]);
  await fetchReviewer(async () => bring(review, Promise.resolve()), life.signal);
  expect(brought()).toBe(review);
});

test('nobody asks again, and nothing waits, once the page’s script has ended', async () => {
  const never = vi.fn(async () => undefined);
  const fetched = fetchReviewer(never, life.signal);
  await vi.advanceTimersByTimeAsync(1);
  life.abort();
  await fetched;
  expect([never.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
});

test('is waited for until it has compiled the rules', async () => {
  let done = () => {};
  const ready = new Promise<void>((resolve) => {
    done = resolve;
  });
  const fetched = fetchReviewer(async () => bring(review, ready), life.signal);
  await vi.advanceTimersByTimeAsync(1);
  expect(brought()).toBeUndefined();
  done();
  await fetched;
  expect(brought()).toBe(review);
});

test('what an older version left behind is not listened to', async () => {
  await fetchReviewer(async () => bring(review, Promise.resolve()), life.signal);
  forget();
  expect(brought()).toBeUndefined();
});
