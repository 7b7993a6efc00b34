import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from '../../src/background/index.ts';

const TAB = 7;
const WIDTH = 376;

const MAIL = { id: 3, focused: true, left: 100, top: 40, width: 1000, height: 800 };

const opened: unknown[] = [];

/** Pretends the mail's window, and a browser that takes or refuses the places it is given. */
const pretend = (mail: object, takes: (place: { left?: number }) => boolean = () => true) => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({ id, windowId: 3 })) as never);
  vi.spyOn(fakeBrowser.windows, 'get').mockImplementation((async () => mail) as never);
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation((async () => []) as never);
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation((async (place: { left?: number }) => {
    if (!takes(place)) throw new Error('Invalid value for bounds');
    opened.push(place);
  }) as never);
};

const pretendScreen = (availWidth: number) => vi.stubGlobal('screen', { availLeft: 0, availWidth });

beforeEach(() => {
  fakeBrowser.reset();
  opened.length = 0;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([
  ['to its right', 1920, MAIL, 1100],
  ['to its left where the right has no room', 1300, { ...MAIL, left: 400, width: 900 }, 400 - WIDTH],
  ['over its left edge where neither has: composes stand at the right', 1280, { ...MAIL, left: 0, width: 1280 }, 0],
] as const)('a window of its own stands beside the mail: %s', async (_, availWidth, mail, left) => {
  pretend(mail);
  pretendScreen(availWidth);
  await openPanel('own-window', TAB);
  expect(opened).toEqual([expect.objectContaining({ type: 'popup', left, top: 40, width: WIDTH })]);
});

test('where no screen is known, as in a worker, it tries the right', async () => {
  pretend(MAIL);
  vi.stubGlobal('screen', undefined);
  await openPanel('own-window', TAB);
  expect(opened).toEqual([expect.objectContaining({ left: 1100 })]);
});

test('opens all the same when the browser refuses the place', async () => {
  pretend(MAIL, ({ left }) => left === undefined);
  await openPanel('own-window', TAB);
  expect(opened).toHaveLength(1);
});

test('and when nobody knows where the mail stands', async () => {
  pretend(MAIL);
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with that id'));
  await openPanel('own-window', TAB);
  expect(opened).toHaveLength(1);
});
