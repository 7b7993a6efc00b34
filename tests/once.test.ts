import { expect, test, vi } from 'vitest';
import { once } from '../src/once.ts';

test('loads once, however many ask for it', async () => {
  const load = vi.fn(async () => 'rules');
  const get = once(load);
  expect(await Promise.all([get(), get()])).toEqual(['rules', 'rules']);
  expect(await get()).toBe('rules');
  expect(load).toHaveBeenCalledOnce();
});

test('what failed is told to all who wait for it, and loaded anew for whoever asks next', async () => {
  const load = vi.fn(async () => 'rules').mockRejectedValueOnce(new Error('gone'));
  const get = once(load);
  const [one, other] = await Promise.allSettled([get(), get()]);
  expect([one.status, other.status, load.mock.calls.length]).toEqual(['rejected', 'rejected', 1]);
  expect(await get()).toBe('rules');
  expect(await get()).toBe('rules');
  expect(load).toHaveBeenCalledTimes(2);
});
