/** Which builds are of today's sources: the check makes them, and the end-to-end tests make those that are not. Node 20, no packages. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const CACHE = join(root, '.cache');
const FOLDERS = ['src', 'rules', 'entrypoints'];
const FILES = ['wxt.config.ts', 'package.json', 'package-lock.json'];
/** Pictures and texts for people: no build is made of them. */
const NO_SOURCE = /^src[\\/]assets[\\/](?:screens|store)[\\/]/;

const sources = () =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
    .concat(FILES)
    .filter((name) => !NO_SOURCE.test(name) && statSync(join(root, name)).isFile())
    .sort();

const hashOfSources = () => {
  const hash = createHash('sha256');
  for (const name of sources()) hash.update(name).update(readFileSync(join(root, name)));
  return hash.digest('hex');
};

/** @type {(browser: string) => string} */
export const buildFolder = (browser) => join(root, '.output', `${browser}-mv3`);

const noteOf = (/** @type {string} */ browser) => join(CACHE, `built-${browser}`);

/** The sources, and when the build was made: somebody else may have built in the same folder since. @type {(browser: string) => string} */
const stateOf = (browser) => {
  const manifest = join(buildFolder(browser), 'manifest.json');
  return `${hashOfSources()} ${existsSync(manifest) ? statSync(manifest).mtimeMs : 0}`;
};

/** @type {(browser: string) => boolean} */
export const isBuilt = (browser) =>
  existsSync(noteOf(browser)) && readFileSync(noteOf(browser), 'utf8') === stateOf(browser);

/** @type {(browser: string) => void} */
export const noteBuilt = (browser) => {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(noteOf(browser), stateOf(browser));
};
