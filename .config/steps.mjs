/** The steps of `npm test`. Each says whether it went well, and keeps what its tool printed. Node 20, no packages. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { root, tool, toolEnvironment } from './bootstrap.mjs';
import { noteBuilt } from './builds.mjs';
import { capture } from './run.mjs';

/**
 * @typedef {object} Result
 * @property {boolean} ok
 * @property {string} [detail] stands on the step's line
 * @property {string} [output] shown where the step failed
 * @property {{ passed: number, failed: number }} [tests] where the step ran many
 */

const MINUTE = 60_000;

/** Fewer modules than this and dependency-cruiser has not looked: with a TypeScript it does not know it finds none and is content. */
const MODULES_AT_LEAST = 30;

/** Preact's own code for `dangerouslySetInnerHTML`, which we never use. */
const LINT_WARNINGS_ALLOWED = ['UNSAFE_VAR_ASSIGNMENT'];

/** The browsers we build for, as WXT calls them. */
export const BROWSERS = /** @type {const} */ (['chrome', 'edge', 'firefox']);

/** Whatever could carry a draft away. */
const NETWORK =
  /\bfetch\s*\(|\b(?:globalThis|window|self)\.fetch\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection/g;

/** @type {(command: string[], limit?: number, env?: NodeJS.ProcessEnv) => ReturnType<typeof capture>} */
const runTool = (command, limit = 5 * MINUTE, env = {}) =>
  capture(command, {
    cwd: root,
    limit,
    env: { ...toolEnvironment(), NO_COLOR: '1', FORCE_COLOR: undefined, NODE_ENV: undefined, ...env },
  });

/** @type {(command: string[], limit?: number) => Promise<Result>} */
const exitsWell = async (command, limit) => {
  const { code, output } = await runTool(command, limit);
  return { ok: code === 0, output };
};

/** A tool's JSON, or undefined where it printed something else. @type {(text: string) => any} */
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const format = () =>
  exitsWell(tool('biome', 'ci', '--config-path=.config/biome.jsonc', '--colors=off', '--error-on-warnings', '.'));

/** @type {(project: string) => Promise<Result>} */
export const types = (project) => exitsWell(tool('tsc', '--pretty', 'false', '-p', project));

export const unused = () => exitsWell(tool('knip', '--no-progress'));

/** @type {(browser: typeof BROWSERS[number]) => Promise<Result>} */
export const build = async (browser) => {
  const result = await exitsWell(tool('wxt', 'build', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : [])));
  if (result.ok) noteBuilt(browser);
  return result;
};

/** @type {() => Promise<Result>} */
export const layers = async () => {
  const { output, stdout } = await runTool(
    tool('depcruise', '--config', '.config/dependency-cruiser.cjs', '-T', 'json', 'src', 'rules', 'entrypoints'),
  );
  const cruised = parse(stdout);
  if (!cruised) return { ok: false, output };
  const ours = cruised.modules.filter(
    (/** @type {{ source: string }} */ { source }) => !source.includes('node_modules'),
  ).length;
  const lines = cruised.summary.violations.map(
    (/** @type {any} */ { rule, from, to }) =>
      `${rule.name}: ${from} → ${to}\n  ${cruised.summary.ruleSetUsed.forbidden.find((/** @type {any} */ { name }) => name === rule.name)?.comment ?? ''}`,
  );
  if (ours < MODULES_AT_LEAST)
    lines.push(
      `Only ${ours} modules were looked at; there are at least ${MODULES_AT_LEAST}, so the layers were not checked.`,
    );
  return { ok: lines.length === 0, detail: `${ours} modules`, output: lines.join('\n') };
};

/** Runs some projects of the tests; a file that cannot be loaded counts as one failure. @type {(projects: string[], limit: number, env?: NodeJS.ProcessEnv) => Promise<Result>} */
const tests = async (projects, limit, env) => {
  const folder = mkdtempSync(join(tmpdir(), 'kind-regards-'));
  const report = join(folder, 'tests.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool(
    tool(
      'vitest',
      'run',
      '--config',
      '.config/vitest.config.ts',
      ...projects.map((name) => `--project=${name}`),
      ...reporters,
    ),
    limit,
    env,
  );
  const result = parse(readFileSync(report, { encoding: 'utf8', flag: 'a+' }));
  rmSync(folder, { recursive: true, force: true });
  if (!result) return { ok: false, output };
  const unloaded = result.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && file.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
  );
  const counts = { passed: result.numPassedTests, failed: result.numFailedTests + unloaded.length };
  return {
    ok: code === 0 && result.success && counts.passed > 0,
    detail: `${counts.passed} passed, ${counts.failed} failed${result.numPendingTests ? `, ${result.numPendingTests} skipped` : ''}`,
    output,
    tests: counts,
  };
};

export const units = () => tests(['unit', 'timed'], 10 * MINUTE);

/** @type {(found: Record<string, string>) => Promise<Result>} */
export const endToEnd = ({ chromium, firefox }) =>
  tests(['e2e'], 30 * MINUTE, { KIND_REGARDS_CHROMIUM: chromium, KIND_REGARDS_FIREFOX: firefox });

/** @type {() => Promise<Result>} */
export const network = async () => {
  const output = join(root, '.output');
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) =>
    ['.js', '.html'].includes(extname(file)),
  );
  const finds = files.flatMap((file) =>
    [...readFileSync(join(output, file), 'utf8').matchAll(NETWORK)].map(([words]) => `${file}: ${words}`),
  );
  if (files.length === 0) finds.push('There are no built files to look at.');
  return { ok: finds.length === 0, detail: `${files.length} files`, output: finds.join('\n') };
};

/** @type {() => Promise<Result>} */
export const size = async () => {
  const { code, output, stdout } = await runTool(tool('size-limit', '--json'));
  const bundles = parse(stdout);
  const detail = bundles
    ?.map(
      (/** @type {any} */ { name, size, sizeLimit }) =>
        `${name} ${(size / 1000).toFixed(1)} kB of ${(sizeLimit / 1000).toFixed(0)} kB gzip`,
    )
    .join(', ');
  return { ok: code === 0 && Boolean(detail), detail, output };
};

/** @type {() => Promise<Result>} */
export const firefoxLint = async () => {
  const { output, stdout } = await runTool(
    tool('web-ext', 'lint', '-s', '.output/firefox-mv3', '-o', 'json', '--no-config-discovery'),
  );
  const lint = parse(stdout);
  if (!lint) return { ok: false, output };
  const unwanted = [
    ...lint.errors,
    ...lint.warnings.filter((/** @type {any} */ { code }) => !LINT_WARNINGS_ALLOWED.includes(code)),
  ];
  return {
    ok: unwanted.length === 0,
    detail: `${lint.errors.length} errors, ${lint.warnings.length} warnings`,
    output: unwanted.map(({ code, message, file }) => `${file ?? 'manifest'}: ${code}: ${message}`).join('\n'),
  };
};
