/** The built extension under test, rebuilt whenever it is not known to be made of today's sources: a stale build would prove nothing. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { buildFolder, isBuilt, noteBuilt } from '../../.config/builds.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

const build = (browser: string): void => {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Vitest sets NODE_ENV to `test`, which would build Preact's and Vite's development code into the product.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], { cwd: ROOT, stdio: 'pipe', env });
  noteBuilt(browser);
};

/** The folder of the build for one browser. */
export const builtFor = (browser: 'chrome' | 'edge' | 'firefox'): string => {
  if (!isBuilt(browser)) build(browser);
  return buildFolder(browser);
};
