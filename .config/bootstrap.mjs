/** What every command begins with: the dependencies of the lockfile, and the newest Node that came with them. Node 20, no packages. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTools } from './browsers.mjs';
import { capture, isRunnable, run } from './run.mjs';

/** The folder with package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const inRoot = (/** @type {string[]} */ ...path) => join(root, ...path);

const toolFolder = inRoot('node_modules', '.bin');

/** @type {(path: string) => Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined} */
const readPackages = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * Whether `node_modules` holds exactly what the lockfile asks for. Optional packages may be missing: most are for other machines.
 * @type {(folder?: string) => boolean}
 */
export const areDependenciesInstalled = (folder = root) => {
  const wanted = readPackages(join(folder, 'package-lock.json')) ?? {};
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const isThere = (/** @type {string} */ name) =>
    installed[name]?.version === wanted[name]?.version && installed[name]?.integrity === wanted[name]?.integrity;
  return (
    Object.entries(wanted).every(
      ([name, { optional }]) => name === '' || isThere(name) || (optional && !installed[name]),
    ) && Object.keys(installed).every((name) => name in wanted)
  );
};

/** Node from the lockfile (24, on Linux) where it runs, else the Node that runs this. */
export const modernNode = () => {
  const local = join(toolFolder, 'node');
  return existsSync(local) && isRunnable(local) ? realpathSync(local) : process.execPath;
};

/** Our own tools are TypeScript as it is, and the packages' tools want no older Node. The one of the lockfile is new enough. @type {() => string | undefined} */
const tooOld = () =>
  process.features.typescript || modernNode() !== process.execPath
    ? undefined
    : `Node 24 is needed, and this is ${process.version}: install it from https://nodejs.org and try again.`;

/** The environment for tools: the newest Node and the project's own tools come first. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: [toolFolder, process.env.PATH].join(delimiter),
});

/**
 * The command line of a tool of a package: `tool('wxt', 'build')`.
 * @type {(name: string, ...args: string[]) => string[]}
 */
export const tool = (name, ...args) => {
  const [packageName = name, binary = name] = tools[name] ?? [name, name];
  const { bin } = JSON.parse(readFileSync(inRoot('node_modules', packageName, 'package.json'), 'utf8'));
  return [modernNode(), inRoot('node_modules', packageName, typeof bin === 'string' ? bin : bin[binary]), ...args];
};

/** Tools whose package has another name. @type {Record<string, string[]>} */
const tools = {
  biome: ['@biomejs/biome', 'biome'],
  depcruise: ['dependency-cruiser', 'depcruise'],
  tsc: ['typescript', 'tsc'],
};

/** @type {() => Promise<string | undefined>} */
const installDependencies = async () => {
  if (areDependenciesInstalled()) return undefined;
  console.error('Installing the dependencies of package-lock.json …');
  // The Node in node_modules is about to be deleted, so npm must not run on it.
  const PATH = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
  const npm = ['npm', 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, PATH: PATH.join(delimiter), NODE_ENV: 'development' };
  const { code } = await run(npm, { cwd: root, env, shell: process.platform === 'win32' });
  if (code === 0) return undefined;
  return code === undefined
    ? 'npm is missing: install Node.js with npm from https://nodejs.org and try again.'
    : 'The dependencies could not be installed: connect to the network and run `npm ci` to see what stands in the way.';
};

/** @type {() => Promise<string | undefined>} */
const prepareTypes = async () => {
  if (existsSync(inRoot('.wxt', 'wxt.d.ts'))) return undefined;
  const { code, output } = await capture(tool('wxt', 'prepare'), { cwd: root, env: toolEnvironment() });
  if (code === 0) return undefined;
  console.error(output);
  return 'The types of the extension could not be prepared: run `npx wxt prepare` to see what stands in the way.';
};

/**
 * Installs what is missing. Everything it has to say goes to standard error; `missing` holds one sentence for each thing that
 * cannot be had. With `dependencies: false` nothing else makes sense.
 * @type {(wanted?: readonly string[]) => Promise<{ dependencies: boolean, found: Record<string, string>, missing: string[] }>}
 */
export const bootstrap = async (wanted = []) => {
  const fault = (await installDependencies()) ?? tooOld() ?? (await prepareTypes());
  if (fault) return { dependencies: false, found: {}, missing: [fault] };
  return { dependencies: true, ...(await findTools(wanted)) };
};

/** Brings the tables that a measurement has written into the README into shape; the exit code. */
export const formatReadme = async () => {
  const format = tool('biome', 'format', '--write', '--config-path=.config/biome.jsonc', 'README.md');
  return (await run(format, { cwd: root, env: toolEnvironment() })).code ?? 1;
};
