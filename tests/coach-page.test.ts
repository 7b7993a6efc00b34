// @vitest-environment happy-dom
/** What the two content scripts share, when the browser is slow or gone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../src/browser.ts';
import { coachPage } from '../src/coach-page.ts';
import { choose } from '../src/settings/index.ts';
import { pretend } from './page/pretended.ts';

let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.stubGlobal('toolbar', { visible: true });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
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

test('the badge speaks the language of the browser, and another from the moment it is chosen', async () => {
  const Observer = class {
    observe() {}
    disconnect() {}
  };
  for (const name of ['IntersectionObserver', 'ResizeObserver']) vi.stubGlobal(name, Observer);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  coachPage('portal.example', (onOpen) => onOpen(pretend('You never call.').compose, life.signal), life.signal);
  const lang = () => document.querySelector<HTMLElement>('[data-kind-regards=badge]')?.lang;
  await vi.advanceTimersByTimeAsync(1000);
  expect(lang()).toBe('en');
  await choose({ language: 'es' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(lang()).toBe('es');
});
