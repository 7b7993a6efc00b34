/** The neighbours in tests/bench, which have a lockfile of their own: only a measurement that needs them installs them. */
import { join } from 'node:path';
import { areDependenciesInstalled, root } from './bootstrap.mjs';
import { run } from './run.mjs';

const folder = join(root, 'tests', 'bench');

/** What stands in the way, as a sentence, or undefined. @type {() => Promise<string | undefined>} */
export const installPeers = async () => {
  if (areDependenciesInstalled(folder)) return undefined;
  console.error('Installing the neighbours of tests/bench/package-lock.json …');
  const npm = ['npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run(npm, { cwd: folder, shell: process.platform === 'win32' });
  return code === 0
    ? undefined
    : 'The neighbours could not be installed: connect to the network and run `npm ci --prefix tests/bench` to see what stands in the way.';
};
