/** The keys while no panel is open: they open it. An open panel hears them itself. */
import type { Tabs } from 'webextension-polyfill';
import { browser, panelApi } from '../browser.ts';
import { isPanelWindowOpen, openPanel, PANEL_PAGE, wayFrom } from './open-panel.ts';

// We may see the addresses of mail and of our own pages alone.
const isMail = ({ url }: Tabs.Tab): boolean => url?.startsWith('https:') ?? false;
const isOurs = ({ url }: Tabs.Tab): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Firefox tells at once; in Chromium, opening the side panel that is open does nothing. */
const isPanelOpen = (): boolean =>
  browser.extension.getViews?.().some(({ location }) => location.pathname === PANEL_PAGE) ?? false;

/** Nothing may be awaited before: both browsers forget the key that was pressed (Chromium 156, Firefox 153). */
const openBeside = (tab: number): Promise<void> =>
  panelApi.sidePanel ? panelApi.sidePanel.open({ tabId: tab }) : browser.sidebarAction.open();

const open = async (tab: number, window: number, isWanted: boolean): Promise<void> => {
  await openBeside(tab).catch(() => undefined);
  // Beside a pop-up nothing opens, and nobody says so.
  if ((await wayFrom(window)) === 'side') return;
  if (isWanted || !(await isPanelWindowOpen(tab))) await openPanel('own-window', tab);
};

/** Opens the panel wherever it is asked for; keys that go through a draft open it beside mail alone. */
const take = (key: string, tab: Tabs.Tab | undefined): void => {
  if (tab?.id === undefined || tab.windowId === undefined || isOurs(tab)) return;
  const isWanted = key === 'open';
  if (!isWanted && (!isMail(tab) || isPanelOpen())) return;
  void open(tab.id, tab.windowId, isWanted).catch(() => undefined);
};

/** To be called in the worker's first turn. */
export const takeKeys = (): void => browser.commands.onCommand.addListener(take);
