/** Reads settings, and tells of every change: in any window, and of a policy that arrives late. */
import { browser } from '../browser.ts';
import { managedArea, policyFrom, readPolicy } from './policy.ts';
import { type Settings, settingsFrom } from './settings.ts';

const read = async (): Promise<Settings> => {
  const [items, policy] = await Promise.all([browser.storage.local.get(null), readPolicy()]);
  return settingsFrom(items, policy);
};

/** Falls back to the defaults when storage cannot be read: a broken store must not stop the coach. */
export const readSettings = (): Promise<Settings> => read().catch(() => settingsFrom({}, policyFrom({})));

/** Calls back with the settings now, and after every change in any window. What has been told stays so while storage cannot be read. */
export const watchSettings = (listener: (settings: Settings) => void, signal: AbortSignal): void => {
  let asked = 0;
  let told = 0;
  const tell = async () => {
    asked += 1;
    const question = asked;
    const settings = await (told > 0 ? read().catch(() => undefined) : readSettings());
    // A slow store may answer in another order than it was asked in.
    if (!settings || signal.aborted || question < told) return;
    told = question;
    listener(settings);
  };
  const onChange = () => void tell();
  // Kept: a content script whose extension was replaced can no longer reach `browser.storage`.
  const events = [browser.storage.local.onChanged, managedArea()?.onChanged];
  for (const event of events) {
    event?.addListener(onChange);
    signal.addEventListener('abort', () => event?.removeListener(onChange));
  }
  void tell();
};
