/** Chromium gives no content script to tabs that were open before an install or update; Gmail tabs live for weeks. */
import { browser } from '../browser.ts';

/** Left by a living script of this very version in its own world, where the page cannot see it. */
declare global {
  var kindRegards: true | undefined;
}

const coachTab = async (tab: number, file: string): Promise<void> => {
  const target = { tabId: tab };
  // Firefox does it by itself: whoever is there already needs no second one.
  const [answer] = await browser.scripting.executeScript({ target, func: () => globalThis.kindRegards === true });
  if (answer?.result !== true) await browser.scripting.executeScript({ target, files: [file] });
};

/** Brings the coach to mail that is open already. A tab that refuses is coached after its next load. */
export const coachOpenTabs = async (matches: readonly string[], file: string): Promise<void> => {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [coachTab(id, file)])));
};
