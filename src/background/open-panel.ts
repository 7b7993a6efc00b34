/** Three ways to the panel: beside the page, in Firefox's sidebar by its own button, or in a small window. */
import type { Windows } from 'webextension-polyfill';
import { browser, panelApi } from '../browser.ts';
import type { PanelWay } from '../messages.ts';

export const PANEL_PAGE = '/sidepanel.html';
const WIDTH = 376;
const HEIGHT = 720;

/** What there is of the screen; `availLeft` is missing from the shared types. */
interface Screenful {
  readonly availLeft?: number;
  readonly availWidth?: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Beside the mail, where the screen has room for it. Where it has none: over the left edge, since composes stand to the
 * right of it, and a browser left to itself puts the window into the middle of them (Firefox 153).
 */
const placeBeside = async (tab: number): Promise<Place | undefined> => {
  const { windowId = -1 } = await browser.tabs.get(tab);
  const { left, top, width } = await browser.windows.get(windowId);
  if (left === undefined || top === undefined || width === undefined) return undefined;
  // A worker knows no screen.
  const { availLeft = 0, availWidth = Number.POSITIVE_INFINITY }: Screenful = globalThis.screen ?? {};
  if (left + width + WIDTH <= availLeft + availWidth) return { left: left + width, top };
  return { left: left - WIDTH >= availLeft ? left - WIDTH : left, top };
};

const addressFor = (tab: number): string => browser.runtime.getURL(`${PANEL_PAGE}?tab=${tab}`);

const windowOf = async (tab: number): Promise<Windows.Window | undefined> => {
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  return windows.find(({ tabs }) => tabs?.some(({ url }) => url === addressFor(tab)));
};

/** Whether the panel stands open for a tab in a window of its own. */
export const isPanelWindowOpen = async (tab: number): Promise<boolean> => (await windowOf(tab)) !== undefined;

const openWindow = async (tab: number): Promise<void> => {
  const there = await windowOf(tab);
  if (there?.id !== undefined) {
    await browser.windows.update(there.id, { focused: true, drawAttention: true });
    return;
  }
  const wanted = { type: 'popup', url: addressFor(tab), width: WIDTH, height: HEIGHT } as const;
  const place = await placeBeside(tab).catch(() => undefined);
  // A browser refuses a place that is mostly off the screen.
  await browser.windows.create({ ...wanted, ...place }).catch(() => browser.windows.create(wanted));
};

/**
 * How the panel can open from a tab. Asked ahead of the click, which leaves no time for it; the page itself does not
 * always know that it stands in a pop-up (`toolbar.visible` is true in one opened by another site, Chromium 156).
 */
export const wayFrom = async (window: number): Promise<PanelWay> =>
  (await browser.windows.get(window)).type === 'popup' ? 'own-window' : 'side';

/** Nothing may be awaited before `sidePanel.open`: the browser forgets the click (Chromium 156). */
export const openPanel = (way: PanelWay, tab: number): Promise<void> => {
  if (way === 'own-window' || !panelApi.sidePanel) return openWindow(tab);
  return panelApi.sidePanel.open({ tabId: tab }).catch(() => openWindow(tab));
};
