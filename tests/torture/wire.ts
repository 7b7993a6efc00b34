/** The panel's own port, held by a page of the extension: what a panel can ask, asked by a storm. */

import type { Page } from 'puppeteer-core';
import type { Command, Outcome, Snapshot, Worded, WordingWanted } from '../../src/messages.ts';
import { pause } from '../e2e/person.ts';

type Order = Command extends infer Each ? (Each extends Command ? Omit<Each, 'command' | 'compose'> : never) : never;

interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listen: (message: Snapshot | Outcome) => void): void };
  readonly onDisconnect: { addListener(listen: () => void): void };
}

/** What is kept in the extension's page. */
interface Line {
  port?: Port | undefined;
  snapshot?: Snapshot | undefined;
  commands: number;
  readonly waiting: Map<number, (result: Outcome['result']) => void>;
}

interface InPage {
  line: Line;
  readonly chrome: {
    readonly runtime: { readonly lastError?: unknown; sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: {
      query(about: object): Promise<readonly { id: number }[]>;
      connect(tab: number, how: object): Port;
    };
  };
}

export interface Wire {
  readonly page: Page;
  /** Rings up the mail tab until a compose answers. */
  connect(): Promise<void>;
  snapshot(): Promise<Snapshot | undefined>;
  ask(order: Order): Promise<Outcome['result']>;
  reword(wanted: WordingWanted): Promise<Worded | undefined>;
}

/** Runs in the extension's page. */
const ringUp = (tab: number): void => {
  const inPage = globalThis as unknown as InPage;
  inPage.line ??= { commands: 0, waiting: new Map() };
  const { line } = inPage;
  line.port?.disconnect();
  const port = inPage.chrome.tabs.connect(tab, { name: 'panel', frameId: 0 });
  line.port = port;
  line.snapshot = undefined;
  port.onMessage.addListener((message) => {
    if (port !== line.port) return;
    if (message.type === 'snapshot') line.snapshot = message;
    else line.waiting.get(message.command)?.(message.result);
  });
  port.onDisconnect.addListener(() => {
    void inPage.chrome.runtime.lastError;
    if (port === line.port) line.port = undefined;
  });
};

/** Runs in the extension's page. */
const send = (order: object): Promise<Outcome['result']> => {
  const { line } = globalThis as unknown as InPage;
  line.commands += 1;
  const command = line.commands;
  return new Promise((resolve) => {
    line.waiting.set(command, resolve);
    line.port?.postMessage({ ...order, compose: line.snapshot?.compose, command });
  });
};

const CONNECT_MS = 15_000;

/** A wire to a tab, held by a page of the extension. */
const wireIn = (page: Page, tab: number): Wire => {
  // As one string: Firefox's driver brings back nothing that lies deep.
  const snapshot = async (): Promise<Snapshot | undefined> =>
    JSON.parse(await page.evaluate(() => JSON.stringify((globalThis as unknown as InPage).line.snapshot ?? null))) ??
    undefined;
  return {
    page,
    snapshot,
    connect: async () => {
      for (const until = Date.now() + CONNECT_MS; Date.now() < until; ) {
        await page.evaluate(ringUp, tab);
        for (let tries = 0; tries < 20; tries += 1) {
          if ((await snapshot())?.compose) return;
          await pause(15);
        }
      }
      throw new Error('No compose answers the panel.');
    },
    ask: (order) => page.evaluate(send, order),
    reword: (wanted) =>
      page.evaluate(
        async (asked) =>
          (await (globalThis as unknown as InPage).chrome.runtime.sendMessage(asked)) as Worded | undefined,
        wanted,
      ),
  };
};

/** A wire to the tab that shows a host. The real panel lives in the same page and follows along. */
export const openWire = async (mail: Page, id: string): Promise<Wire> => {
  const page = await mail.browser().newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const tab = await page.evaluate(
    async (url) => {
      const [found] = await (globalThis as unknown as InPage).chrome.tabs.query({ url });
      return found?.id;
    },
    `${new URL(mail.url()).origin}/*`,
  );
  if (tab === undefined) throw new Error('The extension does not see the mail tab.');
  await page.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
  return wireIn(page, tab);
};

/** A wire from the panel that stands open in a window of its own, and knows its tab. */
export const wireOf = async (panel: Page): Promise<Wire> =>
  wireIn(panel, await panel.evaluate(() => Number(new URLSearchParams(location.search).get('tab'))));
