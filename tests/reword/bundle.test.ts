import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';

/** What the background would load at start-up, and what only on demand. */
const chunks = async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'src/reword/index.ts', formats: ['es'] } },
  })) as Rollup.RollupOutput[];
  return built.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
};

test('compromise waits behind a dynamic import, and only the tier without a second copy', {
  timeout: 60_000,
}, async () => {
  const all = await chunks();
  const entry = all.find(({ isEntry }) => isEntry);
  const heavy = all.filter(({ moduleIds }) => moduleIds.some((id) => id.includes('/compromise/')));
  expect(entry?.moduleIds.filter((id) => id.includes('node_modules'))).toEqual([]);
  expect(entry?.imports).toEqual([]);
  expect(heavy.map(({ isDynamicEntry }) => isDynamicEntry)).toEqual([true]);
  expect(heavy[0]?.moduleIds.filter((id) => id.includes('/3-three/'))).toEqual([]);
});
