/** The first minute: a page of welcome, once, when somebody has installed us. An update opens nothing. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

export const greet = async ({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};
