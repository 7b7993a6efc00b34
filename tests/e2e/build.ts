/** The built extension under test, rebuilt whenever it is not known to be made of today's sources: a stale build would prove nothing. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, '.cache');
/** Pictures and texts for people: no build is made of them. */
const NO_SOURCE = /^src\/assets\/(?:screens|store)\//;
const SOURCES = ['{src,rules,entrypoints}/**/*.*', 'wxt.config.ts', 'package.json', 'package-lock.json'];

const hashOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    if (NO_SOURCE.test(file)) continue;
    const full = path.join(ROOT, file);
    if (statSync(full).isFile()) hash.update(file).update(readFileSync(full));
  }
  return hash.digest('hex');
};

/** When a build was made: somebody else may have built in the same folder since. */
const madeAt = (folder: string): number => {
  const manifest = path.join(folder, 'manifest.json');
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
};

const build = (browser: string): void => {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Vitest sets NODE_ENV to `test`, which would build Preact's and Vite's development code into the product.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], { cwd: ROOT, stdio: 'pipe', env });
};

/** The folder of the build for one browser. */
export const builtFor = (browser: 'chrome' | 'edge' | 'firefox'): string => {
  const folder = path.join(ROOT, '.output', `${browser}-mv3`);
  const note = path.join(CACHE, `built-${browser}`);
  const sources = hashOfSources();
  const isToday = () => existsSync(note) && readFileSync(note, 'utf8') === `${sources} ${madeAt(folder)}`;
  if (isToday()) return folder;
  build(browser);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(note, `${sources} ${madeAt(folder)}`);
  return folder;
};
