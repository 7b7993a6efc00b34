/** Three ways to the panel: beside the page, in Firefox's sidebar by its own button, or in a small window. */
import { browser, panelApi } from '../browser.ts';
import type { PanelWay } from '../messages.ts';

const PANEL_PAGE = '/sidepanel.html';
const WIDTH = 376;
const HEIGHT = 720;

const openWindow = async (tab: number): Promise<void> => {
  const url = browser.runtime.getURL(`${PANEL_PAGE}?tab=${tab}`);
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  const there = windows.find(({ tabs }) => tabs?.some((one) => one.url === url));
  if (there?.id !== undefined) await browser.windows.update(there.id, { focused: true, drawAttention: true });
  else await browser.windows.create({ type: 'popup', url, width: WIDTH, height: HEIGHT });
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
