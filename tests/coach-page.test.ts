// @vitest-environment happy-dom
/** What the two content scripts share, when the browser is slow or gone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../src/browser.ts';
import { coachPage } from '../src/coach-page.ts';

let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.stubGlobal('toolbar', { visible: true });
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => key);
  const deaf = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.runtime, { onConnect: deaf });
  life = new AbortController();
});

/** A store that answers after ten seconds. */
const slowDown = () =>
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async () => {
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    return {};
  }) as never);

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('while storage is slow nothing is watched; it begins once storage answers', async () => {
  slowDown();
  const watch = vi.fn();
  coachPage('portal.example', watch, life.signal);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(watch).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(watch).toHaveBeenCalledOnce();
});

test('a page that is left while storage is slow begins nothing', async () => {
  slowDown();
  const watch = vi.fn();
  coachPage('portal.example', watch, life.signal);
  life.abort();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(watch).not.toHaveBeenCalled();
});
