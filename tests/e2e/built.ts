/** Builds before any test file runs: two of them at a time would build into the same folder. Vitest asks for it by this name. */
import { builtFor } from './build.ts';

export const setup = (): void => {
  for (const browser of ['chrome', 'firefox'] as const) builtFor(browser);
};
