/** Typing stays smooth, and a tab light: nothing here depends on how fast the machine is. `npm run bench:page` has the figures. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { heapOf, letter, openScene, traced, type } from '../bench/page/scene.ts';
import type { Traced } from '../bench/page/trace.ts';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { foreignRequests } from './net-log.ts';
import { marksIn } from './person.ts';

/** How much of the task of a key event may be ours: nothing is read or reviewed there. */
const SHARE_OF_KEY = 0.2;
/** How much more a key may cost us in a draft a hundred times as long. */
const LONGER = 1.5;
/** What we may keep in the heap of a tab in which somebody writes, in bytes; 1.45 MB on 2026-11-23. */
const KEPT = 1_600_000;
const KEYS = 40;
/** The machine may be busy with something else just then: a bad figure is taken again. */
const TIMES = 4;

let chromium: Chromium;
let ours: string;
/** A page of mail with a letter in it, before we came. */
let bare: number;

beforeAll(async () => {
  chromium = await startChromium();
  bare = await heapWithLetter(false);
  ours = `chrome-extension://${await chromium.install(builtFor('chrome'))}`;
});

afterAll(async () => {
  expect(foreignRequests(await chromium.close())).toEqual([]);
});

/** `isCoached`: there are marks only when all rules have been compiled. */
const heapWithLetter = async (isCoached: boolean): Promise<number> => {
  const scene = await openScene(chromium, 'gmail-new', 1, letter(500, 20));
  if (isCoached) await vi.waitFor(async () => expect(await marksIn(scene.page)).not.toEqual({}), 10_000);
  const used = await heapOf(scene);
  await scene.page.close();
  return used;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const typing = async (page: 'gmail-new' | 'outlook-new', words: number): Promise<Traced> => {
  const scene = await openScene(chromium, page, 4, letter(words, 20));
  const result = await traced(scene.page, ours, () => type(scene, KEYS));
  await scene.page.close();
  return result;
};

test.each(['gmail-new', 'outlook-new'] as const)(
  '%s: a key costs no more in a long draft than in a short one',
  async (page) => {
    let worst = Number.POSITIVE_INFINITY;
    let share = Number.POSITIVE_INFINITY;
    for (let time = 0; time < TIMES && (worst > LONGER || share > SHARE_OF_KEY); time += 1) {
      const [short, long] = [await typing(page, 50), await typing(page, 5000)];
      expect(long.looks.length, 'the draft was read while it was written').toBeGreaterThan(0);
      worst = Math.min(worst, median(long.keys.map((key) => key.ours)) / median(short.keys.map((key) => key.ours)));
      share = Math.min(share, median(long.keys.map(({ oursInTask, task }) => oursInTask / task)));
    }
    expect(worst).toBeLessThanOrEqual(LONGER);
    expect(share).toBeLessThanOrEqual(SHARE_OF_KEY);
  },
);

test('a tab in which somebody writes keeps little of ours, and no rule as it was written', async () => {
  const kept = (await heapWithLetter(true)) - bare;
  expect(kept).toBeGreaterThan(KEPT / 4);
  expect(kept).toBeLessThan(KEPT);
});
