/** The browser's commands, as far as they are meant for the draft that this panel shows. Knows nothing of Preact. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { isKey, type Key } from '../../keys.ts';

/** Hands on every key until `signal` aborts. */
export type Keys = (take: (key: Key) => void, signal: AbortSignal) => void;

/** `isAt`: whether a tab is the one whose draft is shown. A panel in a window of its own is itself the active tab there. */
export const keysFor =
  (isAt: (tab: number) => boolean): Keys =>
  (take, signal) => {
    const hear = (command: string, tab: Tabs.Tab | undefined) => {
      const isMeant = document.hasFocus() || (tab?.id !== undefined && isAt(tab.id));
      if (isMeant && isKey(command)) take(command);
    };
    browser.commands.onCommand.addListener(hear);
    signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(hear));
  };
