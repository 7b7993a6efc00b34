/** `npm run review`: reads a draft in the terminal. Standard output belongs to the review alone; all else goes to standard error. */
import { bootstrap, modernNode } from './bootstrap.mjs';
import { bundle } from './bundle.mjs';
import { fail, handOver } from './run.mjs';

const review = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) return fail(missing.join('\n'));
  const file = await bundle('src/terminal/review.ts');
  if (!file) return fail('The review could not be built: run `npx tsc` to see what stands in the way.');
  // `npm run` starts us in the project; a relative FILE is meant from where the person stands.
  const cwd = process.env.npm_lifecycle_event === 'review' ? process.env.INIT_CWD : undefined;
  return handOver([modernNode(), file, ...process.argv.slice(2)], cwd ? { cwd } : {});
};

process.exitCode = await review();
