/** Starts a real Chromium with a throwaway profile; every host name leads to the mail server of this run. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { programFor } from './browsers.ts';
import { welcomeOf } from './extension.ts';
import { type NetRequest, readNetLog } from './net-log.ts';
import { addressOf, type PageName, startMailServer } from './server.ts';

export interface Chromium {
  readonly browser: Browser;
  /** Installs, or updates, the extension in a folder; its id. */
  install(folder: string): Promise<string>;
  /** Opens a compose page in a tab of its own and brings it to the front. */
  open(page: PageName, host?: string): Promise<Page>;
  /** Opens it as the webmail does where it has a window of its own. */
  openWindow(page: PageName): Promise<Page>;
  /** Closes everything, once, and gives back every request that was made. */
  close(): Promise<readonly NetRequest[]>;
}

export interface ChromiumOptions {
  /** The `DISPLAY` to show a window on; without it there is no window. */
  readonly display?: string;
  readonly dark?: true;
  /** A profile that is there before this browser and stays after it. */
  readonly profile?: string;
  /** What an administrator has set on this machine, as far as this browser can see. */
  readonly policies?: object;
}

/** The id that Chromium gives to an extension in a folder. */
export const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));

const MANAGED = '/etc/chromium/policies/managed';

/** A program that is the browser with policies of its own: in a mount namespace, so the machine's stay as they are. */
const withPolicies = (program: string, policies: object, folder: string): string => {
  const [file, start] = [path.join(folder, 'policies.json'), path.join(folder, 'start')];
  writeFileSync(file, JSON.stringify(policies));
  const asRoot = process.getuid?.() === 0 ? '-m' : '-rm';
  const inside = `mount -t tmpfs tmpfs /etc/chromium && mkdir -p ${MANAGED} && cp '${file}' ${MANAGED} && exec '${program}' "$@"`;
  writeFileSync(start, `#!/bin/sh\nexec unshare ${asRoot} sh -c '${inside.replaceAll("'", "'\\''")}' sh "$@"\n`, {
    mode: 0o755,
  });
  return start;
};

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--ignore-certificate-errors',
];

const openPage = async (browser: Browser, address: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await page.waitForFunction(() => 'compose' in window);
  return page;
};

/** Opens a page as a mail page opens its pop-outs: a small window, without toolbar and side panel. */
const openWindow = async (browser: Browser, address: string): Promise<Page> => {
  const opener = await openPage(browser, addressOf('gmail-new'));
  const opened = new Promise<Page>((resolve) => opener.once('popup', (page) => page && resolve(page)));
  await opener.evaluate((to) => void window.open(to, '_blank', 'popup,width=720,height=640'), address);
  const page = await opened;
  await page.waitForFunction(() => 'compose' in window);
  await opener.close();
  return page;
};

/** A folder for a profile of its own. */
export const newProfile = (): string => mkdtempSync(path.join(tmpdir(), 'kind-regards-chromium-'));

const AWAKE_MS = 10_000;

/** Waits for the worker of an extension. The one that an update ends may still be listed, and goes while it is spoken to. */
const workerAwake = async (browser: Browser, id: string): Promise<void> => {
  for (const until = Date.now() + AWAKE_MS; ; ) {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    try {
      await (await target.worker())?.evaluate(() => undefined);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
};

/** A browser without the extension; `install` brings it in, before or after pages are open. */
export const startChromium = async (options: ChromiumOptions = {}): Promise<Chromium> => {
  const server = await startMailServer();
  const profile = options.profile ?? newProfile();
  const netLog = path.join(profile, 'net-log.json');
  const program = await programFor('chromium');
  const browser = await puppeteer.launch({
    executablePath: options.policies ? withPolicies(program, options.policies, profile) : program,
    userDataDir: profile,
    headless: options.display === undefined,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Its bar would push the page down.
    ignoreDefaultArgs: ['--enable-automation'],
    ...(options.display === undefined ? {} : { env: { ...process.env, DISPLAY: options.display } }),
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.dark ? ['--force-dark-mode'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`,
      `--log-net-log=${netLog}`,
      '--window-position=0,0',
      '--window-size=1280,860',
    ],
  });
  const shut = async (): Promise<readonly NetRequest[]> => {
    await browser.close();
    await server.close();
    const requests = readNetLog(netLog);
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    return requests;
  };
  const installed = new Set<string>();
  let closing: Promise<readonly NetRequest[]> | undefined;
  return {
    browser,
    install: async (folder) => {
      const id = await browser.installExtension(folder);
      // A page opened in the moment of the install gets its script from neither the manifest nor the background.
      await workerAwake(browser, id);
      // Left open it would stand in front of the mail. An update opens none.
      if (!installed.has(id)) await (await welcomeOf(browser)).close();
      installed.add(id);
      return id;
    },
    open: (page, host) => openPage(browser, addressOf(page, host)),
    openWindow: (page) => openWindow(browser, addressOf(page)),
    close: () => {
      closing ??= shut();
      return closing;
    },
  };
};
