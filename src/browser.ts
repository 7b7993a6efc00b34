/** The only door to the extension API. Chromium 123+ and Firefox both answer through it with promises. */
import polyfill from 'webextension-polyfill';

export { default as browser } from 'webextension-polyfill';

/** `sidePanel` (Chromium) and `sidebarAction` (Firefox) are missing from the shared types; exactly one of them exists at run time. */
interface PanelApi {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

export const panelApi = polyfill as unknown as PanelApi;
