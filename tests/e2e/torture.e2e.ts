/** Short storms over both editors: nothing lost, doubled or misplaced, no mark off by one, nothing of ours in the draft. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STEPS, type Storm, startStorm } from '../torture/storm.ts';
import { builtFor } from './build.ts';

const SEED = 1;
const SEQUENCES = 40;

let storm: Storm;

beforeAll(async () => {
  storm = await startStorm(builtFor('chrome'));
});

afterAll(() => storm.close());

test(`${SEQUENCES} sequences of ${STEPS} steps`, async () => {
  const bad = await storm.runAll(SEED, SEQUENCES);
  // With the steps that lead there, as few as it takes.
  expect(bad && (await storm.shorten(bad))).toBeUndefined();
  // Storms in which nothing happens prove nothing.
  expect(storm.counts.get('use: done')).toBeGreaterThan(SEQUENCES);
  expect(storm.counts.get('hot sentences found')).toBeGreaterThan(SEQUENCES / 2);
}, 400_000);
