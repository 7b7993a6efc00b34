/** `npm run review`: reads a draft in the terminal. Standard output belongs to the review alone; all else goes to standard error. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, modernNode, root, tool, toolEnvironment } from './bootstrap.mjs';
import { handOver, run } from './run.mjs';

const SOURCES = ['src', 'rules', 'package-lock.json', '.config/review.config.ts'];

const cache = join(root, '.cache', 'review');

/** @type {(path: string) => string[]} */
const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
    : [path];

/** Names, sizes and times of all sources in one word: a file that has gone makes the bundle old as well. */
const stateOfSources = () => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(join(root, source))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

/** Two reviews may start at once, so each builds in a folder of its own and moves it into place. @type {(folder: string) => Promise<boolean>} */
const buildInto = async (folder) => {
  const own = join(cache, `building-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  const env = { ...toolEnvironment(), NODE_ENV: 'production' };
  const { code } = await run(tool('vite', 'build', '--config', '.config/review.config.ts', '--outDir', own), {
    cwd: root,
    env,
  });
  if (code === 0 && !existsSync(folder)) renameSync(own, folder);
  rmSync(own, { recursive: true, force: true });
  return code === 0;
};

const dropOlder = (/** @type {string} */ current) => {
  for (const name of readdirSync(cache)) {
    if (name !== current && !name.startsWith('building-')) rmSync(join(cache, name), { recursive: true, force: true });
  }
};

/** The bundle for the sources as they are now. @type {() => Promise<string | undefined>} */
const bundle = async () => {
  const state = stateOfSources();
  const folder = join(cache, state);
  if (!existsSync(folder)) {
    if (!(await buildInto(folder))) return undefined;
    dropOlder(state);
  }
  return join(folder, 'review.js');
};

const review = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) return fail(missing.join('\n'));
  const file = await bundle();
  if (!file) return fail('The review could not be built: run `npx tsc` to see what stands in the way.');
  // `npm run` starts us in the project; a relative FILE is meant from where the person stands.
  const cwd = process.env.npm_lifecycle_event === 'review' ? process.env.INIT_CWD : undefined;
  return handOver([modernNode(), file, ...process.argv.slice(2)], cwd ? { cwd } : {});
};

const fail = (/** @type {string} */ sentence) => {
  console.error(sentence);
  return 1;
};

process.exitCode = await review();
