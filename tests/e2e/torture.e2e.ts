/** Short storms over both editors: nothing lost, doubled or misplaced, no mark off by one, nothing of ours in the draft. */
import { expect, test } from 'vitest';
import { inChromium } from '../torture/places.ts';
import { STEPS, startStorm } from '../torture/storm.ts';

const SEED = 1;
const SEQUENCES = 40;

// Storms in Firefox take ten times as long: `npm run torture` has them.
test(`${SEQUENCES} sequences of ${STEPS} steps`, { timeout: 400_000 }, async () => {
  const storm = await startStorm(inChromium());
  try {
    const bad = await storm.runAll(SEED, SEQUENCES);
    // With the steps that lead there, as few as it takes.
    expect(bad && (await storm.shorten(bad))).toBeUndefined();
    // Storms in which nothing happens prove nothing.
    expect(storm.counts.get('use: done')).toBeGreaterThan(SEQUENCES);
    expect(storm.counts.get('hot sentences found')).toBeGreaterThan(SEQUENCES / 2);
  } finally {
    await storm.close();
  }
});
