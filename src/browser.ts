/** The only door to the extension API. Chromium 123+ and Firefox both answer through it with promises. */
import polyfill from 'webextension-polyfill';

export { default as browser } from 'webextension-polyfill';

/** What the shared types lack: Chromium's side panel. Firefox has `sidebarAction` in its place. */
interface PanelApi {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

export const panelApi = polyfill as unknown as PanelApi;
