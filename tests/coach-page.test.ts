// @vitest-environment happy-dom
/** The coaching of a page, when the browser is slow or gone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../src/browser.ts';
import { coachPage } from '../src/coach-page.ts';
import { bring } from '../src/reviewing.ts';
import { choose } from '../src/settings/index.ts';
import { pretend, review, stubPage } from './page/pretended.ts';

let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.stubGlobal('toolbar', { visible: true });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  const deaf = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.runtime, { onConnect: deaf });
  stubPage();
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

test('a browser that brings no reviewer is asked again with a later word, and the page is not blamed meanwhile', async () => {
  const { compose, type } = pretend('You never call.');
  const asked: unknown[] = [];
  let isWilling = false;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ type: wanted }: { type: string }) => {
    asked.push(wanted);
    if (wanted === 'review' && isWilling) bring(review, Promise.resolve());
  }) as never);
  const reviews = () => asked.filter((each) => each === 'review').length;
  const badge = () => document.querySelector<HTMLElement>('[data-kind-regards]')?.dataset.state;
  coachPage('portal.example', (onOpen) => onOpen(compose, life.signal), life.signal);
  await vi.advanceTimersByTimeAsync(30_000);
  expect([reviews(), badge()]).toEqual([3, 'reading']);
  isWilling = true;
  type(' You never listen.');
  await vi.advanceTimersByTimeAsync(30_000);
  expect([reviews(), badge()]).toEqual([4, 'ready']);
  expect(review).toHaveBeenCalled();
});

test('while the coach is off no reviewer is asked for; switched on, it comes to what stands open', async () => {
  const { compose } = pretend('You never call.');
  await browser.storage.local.set({ on: false });
  const asked: unknown[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ type: wanted }: { type: string }) => {
    asked.push(wanted);
    if (wanted === 'review') bring(review, Promise.resolve());
  }) as never);
  coachPage('portal.example', (onOpen) => onOpen(compose, life.signal), life.signal);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toEqual(['way']);
  await browser.storage.local.set({ on: true });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toEqual(['way', 'review']);
  expect(document.querySelector<HTMLElement>('[data-kind-regards]')?.dataset.state).toBe('ready');
});

test('the badge speaks the language of the browser, and another from the moment it is chosen', async () => {
  coachPage('portal.example', (onOpen) => onOpen(pretend('You never call.').compose, life.signal), life.signal);
  const lang = () => document.querySelector<HTMLElement>('[data-kind-regards=badge]')?.lang;
  await vi.advanceTimersByTimeAsync(1000);
  expect(lang()).toBe('en');
  await choose({ language: 'es' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(lang()).toBe('es');
});
