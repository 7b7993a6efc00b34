/** What `npm start` shows to a machine without a screen, in both browsers. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { programFor } from './browsers.ts';
import { builtFor } from './build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test.each(['chromium', 'firefox'] as const)('reads the demo letter out in %s and uses one wording', async (kind) => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ['src/terminal/demo/demo.ts'], {
    cwd: ROOT,
    env: {
      ...env,
      KIND_REGARDS_BROWSER: await programFor(kind),
      KIND_REGARDS_BROWSER_KIND: kind,
      KIND_REGARDS_BUILD: builtFor(kind === 'chromium' ? 'chrome' : 'firefox'),
    },
  });
  expect(stdout.match(/Instead: +\S/g)?.length).toBeGreaterThanOrEqual(4);
  expect(stdout).toContain('Written:    Why did you make my son miss recess?');
  expect(stdout).toContain(
    'the letter now says:\n   Can you help me understand what led to my son missing recess? He came',
  );
  expect(stdout).toMatch(/Screenshots: .*demo-letter\.png/);
});
