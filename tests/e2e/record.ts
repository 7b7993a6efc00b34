/** Everywhere that words of a message could turn up outside the page that shows it and the panel: written down while flows run. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession, Page, Protocol, Target } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { plantedIn, plantedInBytes } from './planted.ts';

/** What a browser keeps for extensions and pages on the disk. What it keeps of a page's own form, to bring it back after a crash, is not ours. */
const KEPT = [
  'Local Extension Settings',
  'Sync Extension Settings',
  'Managed Extension Settings',
  'Extension State',
  'Extension Scripts',
  'Local Storage',
  'Session Storage',
  'IndexedDB',
  'Service Worker',
  'Platform Notifications',
];

/** Puppeteer ends every session with a worker but its own. */
const toolsOf = async (target: Target): Promise<CDPSession | undefined> =>
  target.type() === 'service_worker' ? (await target.worker())?.client : target.createCDPSession();

/** Console lines, uncaught errors and addresses of everything that runs in a browser, from now on. */
export const listen = (browser: Browser): { readonly found: () => readonly string[] } => {
  const found = new Set<string>();
  const note = (where: string, seen: unknown) => {
    for (const each of plantedIn(where, seen)) found.add(each);
  };
  const follow = async (target: Target): Promise<void> => {
    note('address', target.url());
    const tools = await toolsOf(target).catch(() => undefined);
    if (!tools) return;
    const kind = () => `${target.type()} ${target.url().split('?')[0]}`;
    tools.on('Runtime.consoleAPICalled', (said) => note(`console of ${kind()}`, said));
    tools.on('Runtime.exceptionThrown', (thrown) => note(`error in ${kind()}`, thrown));
    tools.on('Log.entryAdded', (entry) => note(`log of ${kind()}`, entry));
    for (const domain of ['Runtime.enable', 'Log.enable'] as const) await tools.send(domain).catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void follow(target));
  browser.on('targetchanged', (target) => note('address', target.url()));
  for (const target of browser.targets()) void follow(target);
  return { found: () => [...found] };
};

/** Attributes of a whole page, closed roots and all, with planted words in them; those of editors, which are the message, are left out. */
const attributesIn = async (page: Page): Promise<readonly string[]> => {
  const tools = await page.createCDPSession();
  await tools.send('DOM.enable');
  const { nodes } = await tools.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await tools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isEditor = ({ attributes = [] }: Protocol.DOM.Node) => attributes.indexOf('contenteditable') % 2 === 0;
  const isWritten = (node: Protocol.DOM.Node): boolean => {
    for (let at: Protocol.DOM.Node | undefined = node; at; at = byId.get(at.parentId ?? 0))
      if (isEditor(at)) return true;
    return false;
  };
  return nodes
    .filter((node) => !isWritten(node))
    .flatMap(({ nodeName, attributes = [] }) => plantedIn(`attribute of ${nodeName}`, attributes.join(' ')));
};

/** Whatever a page or an extension's page can keep. */
const storesIn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const read = (name: string) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          if (stores.length === 0) return resolve([]);
          const transaction = opening.result.transaction(stores);
          const all = stores.map((store) => transaction.objectStore(store).getAll());
          transaction.oncomplete = () => resolve(all.map(({ result }) => result));
        };
      });
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      name: window.name,
      title: document.title,
      history: history.state,
      caches: 'caches' in window ? await caches.keys() : [],
      databases: await Promise.all(databases.map(({ name = '' }) => read(name))),
      highlights: [...CSS.highlights.keys()],
      messages: (window as { heard?: unknown }).heard,
    };
  });

/** What a mail page holds of planted words outside its editor; what its own markup held before is in `before`. */
export const lookInPage = async (page: Page, before: readonly string[] = []): Promise<readonly string[]> => [
  ...(await attributesIn(page)).filter((each) => !before.includes(each)),
  ...plantedIn(`stores of ${new URL(page.url()).pathname}`, await storesIn(page)),
];

/** Notes every message and every change of an attribute outside the editor, however short it lasts. */
export const watchPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }) => heard.push(data), { capture: true });
    new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        const element = target as Element;
        if (!element.closest('[contenteditable=true]')) heard.push(element.getAttribute(attributeName ?? ''));
      }
    }).observe(document, { attributes: true, subtree: true });
  });

/** Every storage area, alarm, notification and sign of the extension, and all that its page could have kept. `inside` is a page of its own. */
export const lookInExtension = async (inside: Page): Promise<readonly string[]> => {
  const kept = await inside.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: Extension };
    const { local, sync, session, managed } = chrome.storage;
    return {
      'storage.local': await local.get(null),
      'storage.sync': await sync.get(null),
      'storage.session': await session.get(null),
      'storage.managed': await managed.get(null),
      alarms: await chrome.alarms.getAll(),
      notifications: await chrome.notifications?.getAll(),
      'signs on our button': [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})],
      scripts: await chrome.scripting.getRegisteredContentScripts(),
    };
  });
  return [
    ...Object.entries(kept).flatMap(([where, seen]) => plantedIn(where, seen)),
    ...plantedIn('stores of the extension', await storesIn(inside)),
  ];
};

const profileOf = (browser: Browser): string => {
  const option = browser.process()?.spawnargs.find((each) => each.startsWith('--user-data-dir='));
  return path.join(option?.split('=')[1] ?? '', 'Default');
};

/** What the browser has written down for extensions and pages. */
export const lookOnDisk = (browser: Browser): readonly string[] => {
  const folders = KEPT.map((name) => path.join(profileOf(browser), name)).filter((folder) => existsSync(folder));
  if (folders.length === 0) throw new Error('The browser keeps nothing where it was looked for.');
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => statSync(file).isFile())
      .flatMap((file) => plantedInBytes(`file in ${path.basename(folder)}`, readFileSync(file))),
  );
};
