/** Which browsers stand on this machine. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const FIREFOX = ['firefox-esr', 'firefox'];
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The full path of a command, or undefined. */
export const commandPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(canRun);

const find = (kind: 'chromium' | 'firefox', names: readonly string[]): string => {
  const found = [...names.map(commandPath), ...(ELSEWHERE[kind] ?? []).filter(canRun)].find(Boolean);
  if (!found) throw new Error(`No ${kind} found. On Debian or Ubuntu: apt-get install ${names[0]}`);
  return found;
};

export const findChromium = (): string => process.env.KIND_REGARDS_CHROMIUM ?? find('chromium', CHROMIUM);
export const findFirefox = (): string => process.env.KIND_REGARDS_FIREFOX ?? find('firefox', FIREFOX);
