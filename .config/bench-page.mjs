/** `npm run bench:page`: what the extension costs in a real Chromium. Leave the machine alone while it runs. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, formatReadme, modernNode, root, tool, toolEnvironment } from './bootstrap.mjs';
import { capture, fail, handOver } from './run.mjs';

/** A copy of the build: another command may build again while this one measures. @type {(folder: string) => Promise<number>} */
const measureCopy = async (folder) => {
  cpSync(join(root, '.output', 'chrome-mv3'), folder, { recursive: true });
  const bench = join('tests', 'bench', 'page', 'bench.ts');
  const code = await handOver([modernNode(), bench, '--build', folder, ...process.argv.slice(2)], { cwd: root });
  return code === 0 ? formatReadme() : code;
};

const measure = async () => {
  const { missing } = await bootstrap(['chromium']);
  if (missing.length > 0) return fail(missing.join('\n'));
  const { code, output } = await capture(tool('wxt', 'build', '-b', 'chrome'), { cwd: root, env: toolEnvironment() });
  if (code !== 0) return fail(`${output}\nThe extension could not be built.`);
  const folder = mkdtempSync(join(tmpdir(), 'kind-regards-bench-'));
  try {
    return await measureCopy(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

process.exitCode = await measure();
