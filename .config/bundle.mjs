/** One TypeScript program of ours as one file for Node, built again when a source is newer: `import.meta.glob` throws in plain Node. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root, tool, toolEnvironment } from './bootstrap.mjs';
import { run } from './run.mjs';

/** What every program is made of, besides its own folder. */
const SOURCES = ['src', 'rules', 'package-lock.json', '.config/bundle.config.ts'];

/** @type {(path: string) => string[]} */
const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true })
        .filter(({ name }) => name !== 'node_modules')
        .flatMap(({ name }) => filesOf(join(path, name)))
    : [path];

/** Names, sizes and times of all sources in one word: a file that has gone makes the bundle old as well. @type {(sources: readonly string[]) => string} */
const stateOf = (sources) => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(join(root, source))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

/** Two programs may start at once, so each builds in a folder of its own and moves it into place. @type {(entry: string, cache: string, folder: string) => Promise<boolean>} */
const buildInto = async (entry, cache, folder) => {
  const own = join(cache, `building-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  const { code } = await run(
    tool('vite', 'build', '--config', '.config/bundle.config.ts', '--ssr', entry, '--outDir', own),
    { cwd: root, env: { ...toolEnvironment(), NODE_ENV: 'production' } },
  );
  if (code === 0 && !existsSync(folder)) renameSync(own, folder);
  rmSync(own, { recursive: true, force: true });
  return code === 0;
};

const dropOlder = (/** @type {string} */ cache, /** @type {string} */ current) => {
  for (const name of readdirSync(cache)) {
    if (name !== current && !name.startsWith('building-')) rmSync(join(cache, name), { recursive: true, force: true });
  }
};

/**
 * The built file of `entry` for the sources as they are now, or undefined where it could not be built.
 * `own` names what the entry is made of besides src and rules.
 * @type {(entry: string, own?: readonly string[]) => Promise<string | undefined>}
 */
export const bundle = async (entry, own = []) => {
  const name = basename(entry, '.ts');
  const cache = join(root, '.cache', name);
  const state = stateOf([...SOURCES, ...own]);
  const folder = join(cache, state);
  if (!existsSync(folder)) {
    if (!(await buildInto(entry, cache, folder))) return undefined;
    dropOlder(cache, state);
  }
  return join(folder, `${name}.js`);
};
