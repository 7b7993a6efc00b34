/** The settings as they are now, in any window, and the page in the language they ask for. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { type Settings, tongueOf, watchSettings } from '../settings/index.ts';
import { type Key, language, say, speak } from './words.ts';

const speakAs = async (settings: Settings): Promise<void> => speak(tongueOf(settings, browser.i18n.getUILanguage));

/** Undefined until storage has answered and their language has come. A language that cannot be brought is no reason to show nothing. */
export const useSettings = (title: Key): Settings | undefined => {
  const [settings, setSettings] = useState<Settings>();
  // At once: an effect would wait for a frame, and there is nothing to paint without settings.
  useLayoutEffect(() => {
    const leave = new AbortController();
    let newest: Settings | undefined;
    const take = async (next: Settings) => {
      newest = next;
      await speakAs(next).catch(() => undefined);
      if (newest !== next || leave.signal.aborted) return;
      document.documentElement.lang = language();
      document.title = say(title);
      setSettings(next);
    };
    watchSettings((next) => void take(next), leave.signal);
    return () => leave.abort();
  }, [title]);
  return settings;
};
