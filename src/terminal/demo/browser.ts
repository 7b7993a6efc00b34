/** Starts the browser of the demo: a throwaway profile, the built extension, and one mail page that lives in this folder. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';

export type Kind = 'chromium' | 'firefox';

export interface DemoBrowser {
  readonly browser: Browser;
  readonly mail: Page;
  close(): Promise<void>;
}

const ADDRESS = 'https://mail.google.com/mail/u/0/';

const chromium = (visible: boolean): LaunchOptions => ({
  pipe: true,
  enableExtensions: true,
  ignoreDefaultArgs: ['--enable-automation'],
  args: [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1360,900',
    // Chromium refuses to run as root with its sandbox, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...(visible ? [] : ['--disable-gpu']),
  ],
});

const firefox = (): LaunchOptions => ({
  browser: 'firefox',
  // Without it BiDi refuses to look at extension pages.
  args: ['--remote-allow-system-access', '--width=1360', '--height=900'],
});

const WAIT_MS = 15_000;

const pathOf = (page: Page): Promise<string> => page.evaluate(() => location.pathname).catch(() => '');

/** The page of welcome opens by itself after the install: it stays, behind the letter. */
const findWelcome = async (browser: Browser): Promise<Page | undefined> => {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    for (const page of await browser.pages()) if ((await pathOf(page)) === '/welcome.html') return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
};

/** Every request of the page is answered from here: the address is Gmail's, the page is ours, nothing is fetched. */
const showMail = async (browser: Browser): Promise<Page> => {
  const html = readFileSync(path.join(import.meta.dirname, 'mail.html'), 'utf8');
  const welcome = await findWelcome(browser);
  const mail = (await browser.pages()).find((page) => page !== welcome) ?? (await browser.newPage());
  await mail.setRequestInterception(true);
  mail.on('request', (request) => {
    const isMail = request.isNavigationRequest() && request.url().startsWith('https://mail.google.com/');
    void (
      isMail ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html }) : request.abort()
    ).catch(() => undefined);
  });
  await mail.goto(ADDRESS);
  await mail.bringToFront();
  return mail;
};

/** Installs the extension first, so that the page is coached from its first moment. */
export const startDemoBrowser = async (
  executablePath: string,
  kind: Kind,
  build: string,
  visible: boolean,
): Promise<DemoBrowser> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'kind-regards-demo-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: !visible,
    defaultViewport: null,
    // Whoever shows the browser ends it, and clears its profile away.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(kind === 'chromium' ? { ...chromium(visible), userDataDir: profile } : firefox()),
  });
  const close = async () => {
    await browser.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await browser.installExtension(build);
    return { browser, mail: await showMail(browser), close };
  } catch (error) {
    await close();
    throw error;
  }
};

// Firefox leaves the address of an extension's own window at about:blank for its driver: the page itself must be asked.
const isPanel = async (page: Page): Promise<boolean> => (await pathOf(page)) === '/sidepanel.html';

const findPanel = async (browser: Browser): Promise<Page> => {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    const inFirefox = await browser.pages();
    const inChromium = await browser
      .waitForTarget((each) => each.url().includes('/sidepanel.html'), { timeout: 200 })
      .then((target) => target.asPage())
      .catch(() => undefined);
    for (const page of inChromium ? [inChromium] : inFirefox) if (await isPanel(page)) return page;
  }
  throw new Error('The badge has opened no panel.');
};

/** Clicks the badge, as a person would, and waits for the panel that it opens. */
export const openPanel = async ({ browser, mail }: DemoBrowser): Promise<Page> => {
  const badge = await mail.waitForSelector('[data-kind-regards=badge]', { visible: true, timeout: WAIT_MS });
  await badge?.click();
  return findPanel(browser);
};
