/** `npm run accuracy`: how well the rules hear, on the labelled drafts of tests/corpus. `--peers` needs tests/bench. */
import { bootstrap, modernNode, root, tool, toolEnvironment } from './bootstrap.mjs';
import { bundle } from './bundle.mjs';
import { installPeers } from './peers.mjs';
import { handOver, run } from './run.mjs';

const options = process.argv.slice(2);

const fail = (/** @type {string} */ sentence) => {
  console.error(sentence);
  return 1;
};

const measure = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) return fail(missing.join('\n'));
  const fault = options.length > 0 ? await installPeers() : undefined;
  if (fault) return fail(fault);
  const file = await bundle('tests/accuracy/accuracy.ts', ['tests/accuracy']);
  if (!file) return fail('The measurement could not be built: run `npx tsc` to see what stands in the way.');
  const code = await handOver([modernNode(), file, ...options], { cwd: root });
  if (code !== 0) return code;
  const format = tool('biome', 'format', '--write', '--config-path=.config/biome.jsonc', 'README.md');
  return (await run(format, { cwd: root, env: toolEnvironment() })).code ?? 1;
};

process.exitCode = await measure();
