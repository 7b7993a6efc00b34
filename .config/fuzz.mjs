/** `npm run fuzz`: a million foreign messages, settings, drafts and files at every door. The check runs a few thousand. */
import { bootstrap, root, tool, toolEnvironment } from './bootstrap.mjs';
import { run } from './run.mjs';

const CASES = '1000000';

const fuzz = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) {
    console.error(missing.join('\n'));
    return 1;
  }
  const vitest = tool('vitest', 'run', '--config', '.config/vitest.config.ts', '--project', 'unit', 'tests/doors');
  const { code } = await run(vitest, {
    cwd: root,
    env: { ...toolEnvironment(), NODE_ENV: undefined, KIND_REGARDS_CASES: process.argv[2] ?? CASES },
  });
  return code ?? 1;
};

process.exitCode = await fuzz();
