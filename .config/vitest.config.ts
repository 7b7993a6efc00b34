import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = `${import.meta.dirname}/..`;

/** These hold a watch in their hands: whatever ran beside them would be timed too. They come last, one after the other. */
const TIMED = ['tests/engine/cost.test.ts'];
const TIMED_IN_BROWSERS = ['coaching', 'panel', 'smooth'].map((name) => `tests/e2e/${name}.e2e.ts`);

/** Vitest leaves one core to its own thread, which has little to do. */
const everyCore = { maxWorkers: '100%', sequence: { groupOrder: 0 } } as const;
const alone = { maxWorkers: 1, sequence: { groupOrder: 1 } } as const;

/** A pretended extension API. */
const inNode = { plugins: await WxtVitest({ root: ROOT }) };
/** Some read thousands of messages, on a machine that may have other things to do. */
const patient = { testTimeout: 30_000, hookTimeout: 30_000 };

/** Whatever happens in them takes seconds. */
const inBrowsers = { globalSetup: ['tests/e2e/built.ts'], testTimeout: 120_000, hookTimeout: 120_000 };

/** `unit` and `timed` run in Node, `e2e` and `e2e-timed` in real browsers. */
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
          ...patient,
          ...everyCore,
        },
      },
      { ...inNode, test: { name: 'timed', include: TIMED, ...patient, ...alone } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: TIMED_IN_BROWSERS,
          ...inBrowsers,
          ...everyCore,
        },
      },
      { test: { name: 'e2e-timed', include: TIMED_IN_BROWSERS, ...inBrowsers, ...alone } },
    ],
  },
});
