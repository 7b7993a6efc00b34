/** Finds browsers and the few other programs the checks need, and installs them where that takes no password. Node 20, no packages. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { isRunnable, run } from './run.mjs';

const isRoot = () => process.getuid?.() === 0;

/** Firefox refuses to run as root in another user's home. */
const environment = () => (isRoot() ? { ...process.env, HOME: tmpdir() } : process.env);

/** @type {(path: string) => boolean} */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @type {(program: string) => string | undefined} */
const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);

/** @type {(...programs: string[]) => string[]} */
const inApplications = (...programs) =>
  ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => programs.map((name) => join(folder, name)));

/** @type {(...programs: string[]) => string[]} */
const inProgramFiles = (...programs) =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => programs.map((name) => join(folder, name)));

/**
 * @typedef {object} Tool
 * @property {string} name as a sentence says it
 * @property {string} package of Debian
 * @property {string} [variable] names the program where ours is not the right one
 * @property {readonly string[]} programs on the PATH
 * @property {() => string[]} [places] elsewhere
 * @property {string} [download]
 * @property {true} [onlyLinux]
 */

/** @type {Record<string, Tool>} */
const TOOLS = {
  chromium: {
    name: 'Chromium, Chrome or Edge',
    package: 'chromium',
    variable: 'KIND_REGARDS_CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: () => [
      ...inApplications(
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ),
      ...inProgramFiles(
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ),
    ],
    download: 'https://www.google.com/chrome',
  },
  firefox: {
    name: 'Firefox',
    package: 'firefox-esr',
    variable: 'KIND_REGARDS_FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    places: () => [
      ...inApplications('Firefox.app/Contents/MacOS/firefox'),
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ],
    download: 'https://www.mozilla.org/firefox',
  },
  xvfb: { name: 'Xvfb', package: 'xvfb', programs: ['Xvfb'], onlyLinux: true },
  xdotool: { name: 'xdotool', package: 'xdotool', programs: ['xdotool'], onlyLinux: true },
};

/** @type {(wanted: string) => Tool} */
const toolOf = (wanted) => {
  const tool = TOOLS[wanted];
  if (!tool) throw new Error(`There is no tool called ${wanted}: say one of ${Object.keys(TOOLS).join(', ')}.`);
  return tool;
};

/** A browser on the PATH may be a stub that only asks for another package. Elsewhere `--version` would open a window. @type {(tool: Tool, path: string) => boolean} */
const works = (tool, path) => process.platform !== 'linux' || !tool.variable || isRunnable(path, environment());

/** @type {(wanted: string) => string | undefined} */
const find = (wanted) => {
  const tool = toolOf(wanted);
  const chosen = tool.variable && process.env[tool.variable];
  if (chosen) return isAbsolute(chosen) ? (existsSync(chosen) ? chosen : undefined) : onPath(chosen);
  return [...tool.programs.map(onPath), ...(tool.places?.() ?? []).filter(existsSync)].find(
    (path) => path && works(tool, path),
  );
};

const hasApt = () => process.platform === 'linux' && Boolean(onPath('apt-get'));

/** @type {(packages: readonly string[]) => Promise<void>} */
const installPackages = async (packages) => {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, limit: 15 * 60_000 };
  console.error(`Installing ${packages.join(', ')} …`);
  await run(['apt-get', 'update', '-qq'], options);
  // One by one: what cannot be had must not keep the others away.
  for (const name of packages) await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], options);
};

/** One sentence with the command that cures it. @type {(wanted: string) => string} */
const cureFor = (wanted) => {
  const { name, package: debian, variable, download } = toolOf(wanted);
  const chosen = variable && process.env[variable];
  if (chosen)
    return `${variable} names ${chosen}, which is not there: run \`unset ${variable}\`, or set it to the path of ${name}.`;
  if (hasApt() && !isRoot()) return `${name} is missing: run \`sudo apt-get install -y ${debian}\`.`;
  const variableHint = variable ? `, or run \`export ${variable}=/path/to/it\`` : '';
  return download
    ? `${name} is missing: install it from ${download}${variableHint}.`
    : `${name} is missing: run \`${hasApt() ? 'apt-get install -y' : 'brew install'} ${debian}\`.`;
};

/** @type {(choice: readonly string[]) => readonly [name: string, path: string] | undefined} */
const locate = (choice) => {
  for (const name of choice) {
    const path = find(name);
    if (path) return [name, path];
  }
  return undefined;
};

/** Where the person has named a program, ours is not wanted. @type {(wanted: string) => string[]} */
const installable = (wanted) => {
  const { variable, package: debian } = toolOf(wanted);
  return variable && process.env[variable] ? [] : [debian];
};

/**
 * Where the wanted tools are, by name; `chromium|firefox` asks for the first that can be had. On Debian, root gets the missing
 * ones installed. What stays missing gets one sentence.
 * @type {(wanted: readonly string[]) => Promise<{ found: Record<string, string>, missing: string[] }>}
 */
export const findTools = async (wanted) => {
  const choices = wanted
    .map((choice) => choice.split('|'))
    .filter(([first = '']) => process.platform === 'linux' || !toolOf(first).onlyLinux)
    .map((names) => ({ names, first: names[0] ?? '', at: locate(names) }));
  const packages = choices.flatMap(({ at, first }) => (at ? [] : installable(first)));
  if (packages.length > 0 && hasApt() && isRoot()) await installPackages(packages);
  const located = choices.map((choice) => ({ ...choice, at: choice.at ?? locate(choice.names) }));
  return {
    found: Object.fromEntries(located.flatMap(({ at }) => (at ? [at] : []))),
    missing: located.flatMap(({ at, first }) => (at ? [] : cureFor(first))),
  };
};
