import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Files that measure, or that keep every core busy by themselves. */
const ALONE = ['coaching', 'mouse', 'smooth', 'torture'].map((name) => `tests/e2e/${name}.e2e.ts`);

const LONG = { testTimeout: 120_000, hookTimeout: 120_000 };

/** `unit` runs in Node with a pretended extension API; `e2e` drives real browsers, two files at a time, and `alone` one after the other. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    projects: [
      {
        plugins: await WxtVitest({ root: `${import.meta.dirname}/..` }),
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...LONG,
        },
      },
      { test: { name: 'alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 2 }, ...LONG } },
    ],
  },
});
