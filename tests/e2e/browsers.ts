/** Where the browsers and the tools for a real mouse are; what is missing is said with its cure. */
import { findTools } from '../../.config/browsers.mjs';

/** The program's full path, installed where that takes no password. */
export const programFor = async (tool: 'chromium' | 'firefox' | 'xvfb' | 'xdotool'): Promise<string> => {
  const { found, missing } = await findTools([tool]);
  const program = found[tool];
  if (!program) throw new Error(missing[0] ?? `${tool} is missing.`);
  return program;
};
