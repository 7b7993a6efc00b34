import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bring, brought, fetchReviewer, forget } from '../src/reviewing.ts';

const review = () => ({ findings: [], protected: [], sentences: [], failures: [] }) as never;

beforeEach(forget);
afterEach(() => {
  vi.useRealTimers();
});

test('is asked for once, however many composes open meanwhile', async () => {
  const ask = vi.fn(async () => bring(review, Promise.resolve()));
  await Promise.all([fetchReviewer(ask), fetchReviewer(ask)]);
  await fetchReviewer(ask);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(brought()).toBe(review);
});

test('comes all the same where the background is stopped in the middle of it', async () => {
  vi.useFakeTimers();
  const ask = vi.fn(async () => bring(review, Promise.resolve()));
  ask.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
  const fetched = fetchReviewer(ask);
  await vi.runAllTimersAsync();
  await fetched;
  expect(ask).toHaveBeenCalledTimes(2);
  expect(brought()).toBe(review);
});

test('one that fails to come is asked for again, and nobody hears of it', async () => {
  vi.useFakeTimers();
  const none = vi.fn(() => Promise.reject(new Error('no background')));
  const failed = fetchReviewer(none);
  await vi.runAllTimersAsync();
  await failed;
  expect(none).toHaveBeenCalledTimes(3);
  expect(brought()).toBeUndefined();
  await fetchReviewer(async () => bring(review, Promise.resolve()));
  expect(brought()).toBe(review);
});

test('is waited for until it has compiled the rules', async () => {
  let done = () => {};
  const ready = new Promise<void>((resolve) => {
    done = resolve;
  });
  const fetched = fetchReviewer(async () => bring(review, ready));
  await new Promise((resolve) => setTimeout(resolve));
  expect(brought()).toBeUndefined();
  done();
  await fetched;
  expect(brought()).toBe(review);
});

test('what an older version left behind is not listened to', async () => {
  await fetchReviewer(async () => bring(review, Promise.resolve()));
  forget();
  expect(brought()).toBeUndefined();
});
