/** `npm run torture`: thousands of random sequences of edits in both editors, in real browsers. The check runs forty. */
import { join } from 'node:path';
import { bootstrap, canRunTypeScript, modernNode, root } from './bootstrap.mjs';
import { handOver } from './run.mjs';

const fail = (/** @type {string} */ sentence) => {
  console.error(sentence);
  return 1;
};

const torture = async () => {
  const { missing } = await bootstrap(['chromium', 'firefox']);
  if (missing.length > 0) return fail(missing.join('\n'));
  if (!canRunTypeScript()) return fail('This needs Node 22.18 or newer: install it from https://nodejs.org.');
  const storms = join('tests', 'torture', 'torture.ts');
  return handOver([modernNode(), storms, ...process.argv.slice(2)], { cwd: root });
};

process.exitCode = await torture();
