/** The extension's own pages, reached as a person reaches them. */
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { clickBadge, pause } from './person.ts';

const WAIT_MS = 6000;

/** The page of welcome that a first install opens. */
export const welcomeOf = async (browser: Browser): Promise<Page> => {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      // BiDi leaves the address of such a page at about:blank: the page itself must be asked.
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/welcome.html') return page;
    }
    await pause(50);
  }
  throw new Error('The install has opened no welcome.');
};

const isOurs = (address: string, page: string): boolean =>
  address.includes(`-extension://`) && address.includes(`/${page}.html`);

/** The side panel that stands open now, whichever tab it belongs to. */
export const panelOf = async (browser: Browser): Promise<Page> => {
  const target = await browser.waitForTarget((each) => isOurs(each.url(), 'sidepanel'), { timeout: WAIT_MS });
  return target.asPage();
};

/** The panel in a small window of its own, which knows its tab by number. */
export const windowPanelOf = async (browser: Browser): Promise<Page> => {
  const target = await browser.waitForTarget((each) => /\/sidepanel\.html\?tab=\d+$/.test(each.url()), {
    timeout: WAIT_MS,
  });
  return target.asPage();
};

/** Clicks the badge and waits for the real side panel. */
export const openPanel = async (page: Page): Promise<Page> => {
  await clickBadge(page);
  return panelOf(page.browser());
};

/** Presses the toolbar button and waits for the real popup. */
export const openPopup = async (page: Page, id: string): Promise<Page> => {
  const extension = (await page.browser().extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  await page.triggerExtensionAction(extension);
  const target = await page.browser().waitForTarget((each) => isOurs(each.url(), 'popup'), { timeout: WAIT_MS });
  return target.asPage();
};

/** Puts settings into storage, from a page of ours. */
export const putSettings = async (
  browser: Browser,
  id: string,
  items: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await own.waitForSelector('h1');
  await own.evaluate((each) => {
    const { chrome } = globalThis as unknown as { readonly chrome: Extension };
    return chrome.storage.local.set(each);
  }, items);
  await own.close();
};
