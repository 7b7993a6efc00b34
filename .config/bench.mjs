/** `npm run bench`: what a review costs, beside the neighbours of tests/bench. Leave the machine alone while it runs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, formatReadme, modernNode, root } from './bootstrap.mjs';
import { bundle } from './bundle.mjs';
import { installPeers } from './peers.mjs';
import { fail, handOver } from './run.mjs';

const OWN = ['tests/bench', 'tests/accuracy'];

/** Vite is there only once the dependencies are. */
const weigh = async () => {
  const { sizes } = await import('./sizes.mjs');
  const file = join(root, '.cache', 'sizes.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, JSON.stringify(await sizes()));
  return file;
};

const measure = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) return fail(missing.join('\n'));
  const fault = await installPeers();
  if (fault) return fail(fault);
  const ours = await bundle('tests/bench/ours.ts', OWN);
  const bench = await bundle('tests/bench/bench.ts', OWN);
  if (!ours || !bench) return fail('The measurement could not be built: run `npx tsc` to see what stands in the way.');
  const code = await handOver([modernNode(), bench, '--ours', ours, '--sizes', await weigh()], { cwd: root });
  return code === 0 ? formatReadme() : code;
};

process.exitCode = await measure();
