/** The built extension under test, rebuilt when a source is newer: a stale build would prove nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['src', 'rules', 'entrypoints', 'wxt.config.ts', 'package.json'];

const newest = (file: string): number => {
  if (!existsSync(file)) return 0;
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
};

/** The folder of the build for one browser. */
export const builtFor = (browser: 'chrome' | 'firefox'): string => {
  const folder = path.join(ROOT, '.output', `${browser}-mv3`);
  const built = newest(path.join(folder, 'manifest.json'));
  if (built > Math.max(...SOURCES.map((source) => newest(path.join(ROOT, source))))) return folder;
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : [])], {
    cwd: ROOT,
    stdio: 'pipe',
    // Vitest sets this to `test`, which would build Preact's and Vite's development code into the product.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
};
