/** `npm run accuracy`: how well the rules hear, on the labelled drafts of tests/corpus. `--peers` needs tests/bench. */
import { bootstrap, formatReadme, modernNode, root } from './bootstrap.mjs';
import { bundle } from './bundle.mjs';
import { installPeers } from './peers.mjs';
import { fail, handOver } from './run.mjs';

const options = process.argv.slice(2);

const measure = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) return fail(missing.join('\n'));
  const fault = options.length > 0 ? await installPeers() : undefined;
  if (fault) return fail(fault);
  const file = await bundle('tests/accuracy/accuracy.ts', ['tests/accuracy']);
  if (!file) return fail('The measurement could not be built: run `npx tsc` to see what stands in the way.');
  const code = await handOver([modernNode(), file, ...options], { cwd: root });
  return code === 0 ? formatReadme() : code;
};

process.exitCode = await measure();
