/** The sites on which we may coach. The browser's permissions are the one list of them: nothing is kept beside it. */
import { browser } from '../browser.ts';

/** The shops for extensions: no extension may go there, though their addresses look like any other. */
const SHOPS = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** A site, and what the browser is to be asked for. */
export interface Site {
  readonly name: string;
  readonly origins: [string];
}

/** The site of an address; undefined where nobody can be coached. */
export const siteAt = (address: string): Site | undefined => {
  const { protocol, hostname } = new URL(address || 'about:blank');
  if (protocol !== 'https:' || !/^[a-z\d.-]+$/.test(hostname) || SHOPS.includes(hostname)) return undefined;
  return { name: hostname, origins: [`https://${hostname}/*`] };
};

/** Whether we are allowed on a site. */
export const isAllowedOn = async ({ origins }: Site): Promise<boolean> => browser.permissions.contains({ origins });

/** Match patterns of all sites on which we are allowed. */
export const originsAllowed = async (): Promise<readonly string[]> =>
  (await browser.permissions.getAll()).origins ?? [];

/** Calls back whenever a site is added or taken back, here or in the browser's own settings. */
export const onSitesChange = (listener: () => void, signal: AbortSignal): void => {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
};
