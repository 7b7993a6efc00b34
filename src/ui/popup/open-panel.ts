/** Opens the side panel from a click. The browsers allow it only in the very task of the click: nothing may be awaited before. */
import { browser, panelApi } from '../../browser.ts';

/** `tab` is the active one, found beforehand. Chromium has a side panel, Firefox a sidebar. */
export const openPanel = (tab: number | undefined): Promise<void> => {
  if (!panelApi.sidePanel) return browser.sidebarAction.open();
  return tab === undefined ? Promise.reject(new Error('No active tab')) : panelApi.sidePanel.open({ tabId: tab });
};
