/** `npm test`: installs what is missing, then proves everything. The last line says how much passed and failed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import {
  BROWSERS,
  build,
  endToEnd,
  firefoxLint,
  format,
  layers,
  network,
  size,
  types,
  units,
  unused,
} from './steps.mjs';

let passed = 0;
let failed = 0;

/** Runs one step and says how it went, in one line; what it printed follows only where it failed. @type {(name: string, step: () => Promise<import('./steps.mjs').Result>) => Promise<boolean>} */
const check = async (name, step) => {
  const begun = performance.now();
  const { ok, detail, output, tests } = await step().catch((error) => ({
    ok: false,
    output: String(error?.stack ?? error),
    detail: undefined,
    tests: undefined,
  }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${detail ? `: ${detail}` : ''}`);
  if (!ok) console.log(output?.trim().replace(/^/gm, '     ') || '     It printed nothing.');
  passed += tests ? tests.passed : Number(ok);
  failed += tests ? Math.max(tests.failed, Number(!ok)) : Number(!ok);
  return ok;
};

const leaveOut = (/** @type {string} */ name, /** @type {string} */ reason) =>
  console.log(`left out: ${name}, because ${reason}`);

/** Everything that reads the built extension. */
const checkBuilds = async () => {
  rmSync(join(root, '.output'), { recursive: true, force: true });
  const built = [];
  for (const browser of BROWSERS) built.push(await check(`build for ${browser}`, () => build(browser)));
  if (!built.every(Boolean)) {
    leaveOut('network, size, Firefox lint and end-to-end', 'a build failed');
    return false;
  }
  await check('no network in what ships', network);
  await check('size', size);
  await check('Firefox lint', firefoxLint);
  return true;
};

const checkAll = async () => {
  /** @type {Awaited<ReturnType<typeof bootstrap>>} */
  let had = { dependencies: false, found: {}, missing: [] };
  await check('what the checks need', async () => {
    had = await bootstrap(['chromium', 'firefox', 'xvfb', 'xdotool']);
    return { ok: had.missing.length === 0, output: had.missing.join('\n') };
  });
  if (!had.dependencies) return;
  await check('format and lint', format);
  await check('types', () => types('tsconfig.json'));
  await check('types of engine and rules without a page', () => types('.config/tsconfig.engine.json'));
  await check('unit and rule tests', units);
  await check('layers', layers);
  await check('nothing unused', unused);
  if (!(await checkBuilds())) return;
  if (had.missing.length > 0) leaveOut('end-to-end', 'something it needs is missing');
  else await check('end-to-end tests', () => endToEnd(had.found));
};

await checkAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
