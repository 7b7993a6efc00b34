/** `npm run learn`: learns again what `contempt/undertone` goes by, from the labelled drafts of tests/corpus. */
import { bootstrap, modernNode, root } from './bootstrap.mjs';
import { bundle } from './bundle.mjs';
import { fail, handOver } from './run.mjs';

const learn = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) return fail(missing.join('\n'));
  const file = await bundle('tests/learn/learn.ts', ['tests/learn', 'tests/accuracy']);
  if (!file) return fail('The program could not be built: run `npx tsc` to see what stands in the way.');
  return handOver([modernNode(), file], { cwd: root });
};

process.exitCode = await learn();
