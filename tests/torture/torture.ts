/** `npm run torture`: storms over both editors until one goes wrong. Says what it takes to see that again. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtFor } from '../e2e/build.ts';
import { type Bad, STEPS, startStorm } from './storm.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    sequences: { type: 'string', default: '2000' },
    /** Some steps of one sequence, by number. */
    only: { type: 'string' },
  },
});
const first = Number(values.seed);
const sequences = Number(values.sequences);
const only = values.only?.split(',').map(Number);

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const tellBad = ({ seed, page, steps, numbers, words }: Bad): void => {
  tell(`On ${page}:\n${steps.map((step) => `  ${step}`).join('\n')}\n${words}`);
  tell(`Again: npm run torture -- --seed ${seed} --sequences 1 --only ${numbers.join(',')}`);
};

const EVERY = 20;
const begun = performance.now();
const folder = mkdtempSync(path.join(tmpdir(), 'kind-regards-torture-'));
cpSync(builtFor('chrome'), folder, { recursive: true });
const storm = await startStorm(folder);
let done = 0;
let bad: Bad | undefined;
try {
  const onDone = () => {
    done += 1;
    if (done % EVERY === 0) tell(`${done} of ${sequences}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  };
  bad = await (only ? storm.run(first, only) : storm.runAll(first, sequences, onDone));
  if (bad) bad = await storm.shorten(bad);
} finally {
  await storm.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const [what, times] of [...storm.counts].sort()) tell(`  ${what}: ${times}`);
if (bad) tellBad(bad);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(`${done} sequences of ${STEPS} steps passed, ${bad ? 1 : 0} failed, seed ${first}, ${seconds} s`);
process.exitCode = bad ? 1 : 0;
