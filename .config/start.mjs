/** `npm start`: installs what is missing, builds, and opens a browser with the extension on a compose box that needs it. */
import { join } from 'node:path';
import { bootstrap, modernNode, root, tool, toolEnvironment } from './bootstrap.mjs';
import { capture, fail, handOver } from './run.mjs';

const DEMO = join('src', 'terminal', 'demo', 'demo.ts');

const start = async () => {
  const { found, missing } = await bootstrap(['chromium|firefox']);
  if (missing.length > 0) return fail(missing.join('\n'));
  const kind = found.chromium ? 'chromium' : 'firefox';
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  console.log('Building the extension …');
  const { code, output } = await capture(tool('wxt', 'build', '-b', target, '--mv3'), {
    cwd: root,
    env: toolEnvironment(),
  });
  if (code !== 0)
    return fail(`${output}\nThe extension could not be built: run \`npm run build\` to see what stands in the way.`);
  return handOver([modernNode(), DEMO, ...process.argv.slice(2)], {
    cwd: root,
    env: {
      ...toolEnvironment(),
      KIND_REGARDS_BROWSER: found[kind],
      KIND_REGARDS_BROWSER_KIND: kind,
      KIND_REGARDS_BUILD: join(root, '.output', `${target}-mv3`),
    },
  });
};

process.exitCode = await start();
