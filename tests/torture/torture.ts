/** `npm run torture`: storms over both editors until one goes wrong. Says what it takes to see that again. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtFor } from '../e2e/build.ts';
import { inChromium, inFirefox, type Open } from './places.ts';
import { type Bad, STEPS, startStorm } from './storm.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    sequences: { type: 'string', default: '2000' },
    /** How many for each editor: they wait more than they work. */
    browsers: { type: 'string', default: '2' },
    /** How many in Firefox, whose driver knows fewer steps. */
    firefox: { type: 'string', default: '10' },
    /** In one of the two browsers alone. */
    in: { type: 'string' },
    /** Some steps of one sequence, by number. */
    only: { type: 'string' },
  },
});
const first = Number(values.seed);
const only = values.only?.split(',').map(Number);

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const tellBad = (browser: string, { seed, page, steps, numbers, words }: Bad): void => {
  tell(`On ${page}, in ${browser}:\n${steps.map((step) => `  ${step}`).join('\n')}\n${words}`);
  tell(`Again: npm run torture -- --in ${browser} --seed ${seed} --sequences 1 --only ${numbers.join(',')}`);
};

const EVERY = 20;

/** So many sequences in one kind of browser; whether all went well. */
const rage = async (browser: string, open: Open, sequences: number): Promise<boolean> => {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(0);
  const storm = await startStorm(open, only ? 1 : Number(values.browsers));
  let done = 0;
  const onDone = () => {
    done += 1;
    if (done % EVERY === 0) tell(`${done} of ${sequences}, ${seconds()} s`);
  };
  let bad: Bad | undefined;
  try {
    bad = await (only ? storm.run(first, only) : storm.runAll(first, sequences, onDone));
    if (bad) tellBad(browser, bad);
    if (bad) bad = await storm.shorten(bad);
  } finally {
    await storm.close();
  }
  for (const [what, times] of [...storm.counts].sort()) tell(`  ${what}: ${times}`);
  if (bad) tellBad(browser, bad);
  const failed = bad ? 1 : 0;
  console.log(
    `${done} sequences of ${STEPS} steps passed in ${browser}, ${failed} failed, seed ${first}, ${seconds()} s`,
  );
  return !bad;
};

/** A build of its own: another one, meanwhile, would be an update that nobody asked for. */
const folder = mkdtempSync(path.join(tmpdir(), 'kind-regards-torture-'));
try {
  cpSync(builtFor('chrome'), folder, { recursive: true });
  const inBoth = [
    ['chromium', inChromium(folder), Number(values.sequences)],
    ['firefox', inFirefox(), Number(values.in ? values.sequences : values.firefox)],
  ] as const;
  for (const [browser, open, sequences] of inBoth) {
    if (values.in ? values.in !== browser : sequences === 0) continue;
    if (!(await rage(browser, open, sequences))) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
