/** Short storms over both editors: nothing lost, doubled or misplaced, no mark off by one, nothing of ours in the draft. */
import { expect, test } from 'vitest';
import { inChromium, inFirefox } from '../torture/places.ts';
import { STEPS, startStorm } from '../torture/storm.ts';

const SEED = 1;

test.each([
  ['Chromium', 40, inChromium],
  ['Firefox', 3, inFirefox],
] as const)(
  `%s: %i sequences of ${STEPS} steps`,
  async (_, sequences, open) => {
    const storm = await startStorm(open());
    try {
      const bad = await storm.runAll(SEED, sequences);
      // With the steps that lead there, as few as it takes.
      expect(bad && (await storm.shorten(bad))).toBeUndefined();
      // Storms in which nothing happens prove nothing.
      expect(storm.counts.get('use: done')).toBeGreaterThan(sequences);
      expect(storm.counts.get('hot sentences found')).toBeGreaterThan(sequences / 2);
    } finally {
      await storm.close();
    }
  },
  400_000,
);
