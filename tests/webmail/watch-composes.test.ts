// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchComposes } from '../../src/webmail/watch-composes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('a page that nobody sees is not searched, however much it changes, until somebody does', async () => {
  const life = new AbortController();
  watchComposes(() => {}, life.signal);
  const search = vi.spyOn(document, 'querySelectorAll');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(search).not.toHaveBeenCalled();
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(search).toHaveBeenCalled();
  search.mockClear();
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(search).toHaveBeenCalled();
  life.abort();
});
