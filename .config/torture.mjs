/** `npm run torture`: thousands of random sequences of edits in both editors, in real browsers. The check runs forty. */
import { join } from 'node:path';
import { bootstrap, modernNode, root } from './bootstrap.mjs';
import { fail, handOver } from './run.mjs';

const torture = async () => {
  const { missing } = await bootstrap(['chromium', 'firefox']);
  if (missing.length > 0) return fail(missing.join('\n'));
  const storms = join('tests', 'torture', 'torture.ts');
  return handOver([modernNode(), storms, ...process.argv.slice(2)], { cwd: root });
};

process.exitCode = await torture();
