/** The keys while no panel is open: they open it. An open panel hears them itself. */
import type { Tabs } from 'webextension-polyfill';
import { browser, panelApi } from '../browser.ts';
import { isPanelWindowOpen, openPanel, PANEL_PAGE, wayFrom } from './open-panel.ts';

/** What we would have to be allowed there. To see an address is not enough: a key of ours that is pressed shows us that of any page. */
const originOf = ({ url }: Tabs.Tab): string | undefined => {
  const { protocol, hostname } = new URL(url || 'about:blank');
  return protocol === 'https:' ? `https://${hostname}/*` : undefined;
};

const isOurs = ({ url }: Tabs.Tab): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Beside this tab, or in a window of its own for it. Firefox tells at once; in Chromium, opening the side panel that is open does nothing. */
const isPanelOpen = ({ id, windowId }: Tabs.Tab): boolean => {
  const views = (where?: { windowId: number }) =>
    (browser.extension.getViews?.(where) ?? []).filter(({ location }) => location.pathname === PANEL_PAGE);
  const isBeside = windowId !== undefined && views({ windowId }).length > 0;
  return isBeside || views().some(({ location }) => location.search === `?tab=${id}`);
};

/** Nothing may be awaited before: both browsers forget the key that was pressed (Chromium 156, Firefox 153). */
const openBeside = (tab: number): Promise<void> =>
  panelApi.sidePanel ? panelApi.sidePanel.open({ tabId: tab }) : browser.sidebarAction.open();

const open = async (tab: number, window: number, isWanted: boolean): Promise<void> => {
  await openBeside(tab).catch(() => undefined);
  // Beside a pop-up nothing opens, and nobody says so.
  if ((await wayFrom(window)) === 'side') return;
  if (isWanted || !(await isPanelWindowOpen(tab))) await openPanel('own-window', tab);
};

/** Opens the panel wherever it is asked for; keys that go through a draft open it where we coach alone. To be called in the worker's first turn. */
export const takeKeys = (mail: readonly string[]): void => {
  let known = mail;
  const learn = async (): Promise<void> => {
    const { origins = [] } = await browser.permissions.getAll();
    known = [...mail, ...origins];
  };
  const isCoached = (origin: string): boolean | Promise<boolean> =>
    known.includes(origin) || browser.permissions.contains({ origins: [origin] });

  const take = async (key: string, tab: Tabs.Tab | undefined): Promise<void> => {
    if (tab?.id === undefined || tab.windowId === undefined || isOurs(tab)) return;
    if (key === 'open') return open(tab.id, tab.windowId, true);
    const origin = originOf(tab);
    if (!origin || isPanelOpen(tab)) return;
    const answer = isCoached(origin);
    // A worker that the key has woken knows no added site yet: should the browser have forgotten the key by then, the next one opens.
    if (answer === true || (await answer)) await open(tab.id, tab.windowId, false);
  };
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(() => void learn().catch(() => undefined));
  void learn().catch(() => undefined);
  browser.commands.onCommand.addListener((key, tab) => void take(key, tab).catch(() => undefined));
};
