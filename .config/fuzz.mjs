/** `npm run fuzz`: a million foreign messages, settings, drafts and files at every door. The check runs a few thousand. */
import { bootstrap, root, tool, toolEnvironment } from './bootstrap.mjs';
import { fail, run } from './run.mjs';

const CASES = 1_000_000;
/** The pretended page remembers every question it was asked: after so many cases in a row it would be out of memory (happy-dom 21, 2026-11). */
const ROUND = 100_000;

const fuzz = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) return fail(missing.join('\n'));
  const vitest = tool('vitest', 'run', '--config', '.config/vitest.config.ts', '--project', 'unit', 'tests/doors');
  const cases = Number(process.argv[2] ?? CASES);
  for (let done = 0; done < cases; done += ROUND) {
    const round = Math.min(ROUND, cases - done);
    const env = { ...toolEnvironment(), NODE_ENV: undefined, KIND_REGARDS_CASES: String(round) };
    const { code } = await run(vitest, { cwd: root, env });
    if (code !== 0) return code ?? 1;
    console.log(`${done + round} of ${cases} cases passed.`);
  }
  return 0;
};

process.exitCode = await fuzz();
