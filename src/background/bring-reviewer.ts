/** Engine and rules come to a page with its first compose: a tab in which nobody writes is spared their weight. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** Into the very frame that asked. Rejects where the browser refuses: the page asks again after a rest, and later with its next look. */
export const bringReviewer = async ({ tab, frameId = 0 }: Runtime.MessageSender, file: string): Promise<void> => {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
};
