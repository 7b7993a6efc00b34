/** The settings as they are now, in any window. */
import { useEffect, useState } from 'preact/hooks';
import { type Settings, watchSettings } from '../settings/index.ts';

/** Undefined until storage has answered, which takes a moment after the first paint. */
export const useSettings = (): Settings | undefined => {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const leave = new AbortController();
    watchSettings(setSettings, leave.signal);
    return () => leave.abort();
  }, []);
  return settings;
};
