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
  let isTold = false;
  const tell = async () => {
    const settings = await (isTold ? read().catch(() => undefined) : readSettings());
    if (!settings || signal.aborted) return;
    isTold = true;
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
