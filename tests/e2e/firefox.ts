/** Starts a real Firefox with a throwaway profile, driven by WebDriver BiDi; its requests go through a proxy that knows the mail hosts only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtensions } from 'webextension-polyfill';
import { programFor } from './browsers.ts';
import { welcomeOf } from './extension.ts';
import { startProxy } from './proxy.ts';
import { addressOf, type PageName, startMailServer } from './server.ts';

const EXTENSION_ID = 'kind-regards@kind-regards.example';
const UUID = '6b696e64-0000-4000-8000-726567617264';

const WAIT_MS = 8000;

export interface Firefox {
  readonly browser: Browser;
  install(folder: string): Promise<string>;
  open(page: PageName): Promise<Page>;
  /** Asks for a site in a page of ours, as the popup does, and is told yes. */
  allow(origin: string): Promise<void>;
  /** The panel in its own window. */
  panel(): Promise<Page>;
  /** Closes everything and gives back what was asked of the mail server and which other hosts were tried. */
  close(): Promise<{ readonly asked: readonly string[]; readonly hosts: readonly string[] }>;
}

// Firefox's own errands: none of them is ours, so none may blur the record.
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

const viaProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

// BiDi leaves the address of such a window at about:blank: the page itself must be asked.
const findPanel = async (browser: Browser): Promise<Page> => {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`moz-extension://${UUID}/sidepanel.html`)) return page;
    }
  }
  throw new Error('The badge has opened no panel.');
};

/** A driver cannot open the popup over another tab (BiDi, 2026-11), so any page of ours asks, in a click. */
const allow = async (browser: Browser, origin: string): Promise<void> => {
  const inside = await browser.newPage();
  // It never resolves for pages of an extension.
  void inside.goto(`moz-extension://${UUID}/options.html`).catch(() => undefined);
  const isThere = () => inside.evaluate(() => location.pathname === '/options.html').catch(() => false);
  for (const until = Date.now() + WAIT_MS; Date.now() < until && !(await isThere()); );
  await inside.evaluate((wanted) => {
    const { browser: api } = globalThis as unknown as { readonly browser: WebExtensions };
    const button = document.body.appendChild(document.createElement('button'));
    button.id = 'allow';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.addEventListener('click', () => {
      void api.permissions.request({ origins: [wanted] }).then((is) => {
        button.title = String(is);
      });
    });
  }, origin);
  await inside.click('#allow');
  await inside.waitForSelector('#allow[title=true]', { timeout: WAIT_MS });
  await inside.close();
};

/** A home of its own, in which an administrator has set something. */
const homeWith = (data: object): string => {
  const home = mkdtempSync(path.join(tmpdir(), 'kind-regards-firefox-'));
  const folder = path.join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: EXTENSION_ID, description: 'set by a school', type: 'storage', data };
  writeFileSync(path.join(folder, `${EXTENSION_ID}.json`), JSON.stringify(manifest));
  return home;
};

/** A browser without the extension; `install` brings it in. `policy`: what a school has set for it; `display`: where it shows a window. */
export const startFirefox = async (policy?: object, display?: string): Promise<Firefox> => {
  const home = policy && homeWith(policy);
  const server = await startMailServer();
  const proxy = await startProxy(server.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await programFor('firefox'),
    headless: display === undefined,
    env: { ...process.env, ...(home && { HOME: home }), ...(display && { DISPLAY: display }) },
    acceptInsecureCerts: true,
    // Without it BiDi refuses to look at extension pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      ...viaProxy(proxy.port),
      // Its question stands outside of every page: no driver can answer it.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    },
  });
  return {
    browser,
    install: async (folder) => {
      const id = await browser.installExtension(folder);
      await (await welcomeOf(browser)).close();
      return id;
    },
    open: async (page) => {
      const tab = await browser.newPage();
      await tab.goto(addressOf(page));
      await tab.waitForFunction(() => 'compose' in window);
      return tab;
    },
    allow: (origin) => allow(browser, origin),
    panel: () => findPanel(browser),
    close: async () => {
      await browser.close();
      await proxy.close();
      await server.close();
      if (home) rmSync(home, { recursive: true, force: true, maxRetries: 3 });
      return { asked: server.asked, hosts: [...new Set(proxy.asked)] };
    },
  };
};
