import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { catalogues } from './catalogues.ts';

const ROOT = `${import.meta.dirname}/..`;

/** It weighs one time against another: whatever ran beside it would be in the scales. */
const TIMED = ['tests/engine/cost.test.ts'];

/** A pretended extension API. */
const inNode = { plugins: [...(await WxtVitest({ root: ROOT })), catalogues()] };
/** Some read thousands of messages, on a machine that may have other things to do. */
const patient = { testTimeout: 30_000, hookTimeout: 30_000 };

/**
 * `unit` and `timed` run in Node, `timed` when everything else is done. `e2e` drives real browsers, one file after the other: two at
 * a time take as long on two cores (measured twice, 2026-11), and stumble over each other.
 */
export default defineConfig({
  test: {
    root: ROOT,
    projects: [
      {
        ...inNode,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...TIMED],
          // Vitest leaves one core to its own thread, which has little to do.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          ...patient,
        },
      },
      { ...inNode, test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 }, ...patient } },
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
