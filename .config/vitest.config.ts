import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = `${import.meta.dirname}/..`;

/** It weighs one time against another: whatever ran beside it would be in the scales. */
const PACE = ['tests/engine/cost.test.ts'];

/**
 * `unit` and `pace` run in Node with a pretended extension API, `pace` when everything else is done; `e2e` drives real browsers, one
 * file after the other: two at a time take as long on two cores.
 */
export default defineConfig({
  test: {
    root: ROOT,
    projects: [
      {
        plugins: await WxtVitest({ root: ROOT }),
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...PACE],
          // Vitest leaves one core to its own thread, which has little to do.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: await WxtVitest({ root: ROOT }),
        test: { name: 'pace', include: PACE, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
