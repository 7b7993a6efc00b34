/** How the panel reaches the compose of a tab: finds the tab, keeps a port to it, tries again when it falls. Knows nothing of Preact. */
import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { type Command, type FromPage, PANEL_PORT } from '../../messages.ts';
import type { Order, Result } from './coach.ts';
import { type ShownDraft, shownDraft } from './shown-draft.ts';

/** `none`: no mail in this tab. `broken`: a mail page that does not answer, as after an update of the extension. */
export type Reach = 'seeking' | 'none' | 'broken' | 'open';

/** What the panel can see. */
export interface View {
  readonly reach: Reach;
  readonly snapshot?: ShownDraft;
}

/** What can be done with an open connection. */
export interface Connection {
  readonly send: (order: Order, compose: number) => Promise<Result>;
  readonly reload: () => void;
}

/** Begins to follow the mail of a tab and calls back with every change of what can be seen. */
export type Connect = (onView: (view: View) => void, signal: AbortSignal) => Connection;

const RETRY_MS = 2000;
/** A mail page that merely reloads is back soon. */
const RETRY_SOON_MS = 500;
const TRIES = 3;

// We may see the address of mail tabs alone, by our host permissions: an address that we can see is mail.
const isMail = (tab: Tabs.Tab | undefined): boolean => tab?.url?.startsWith('https:') ?? false;

class TabConnection implements Connection {
  #port: Runtime.Port | undefined;
  #tab: number | undefined;
  #mail = false;
  #fallen = 0;
  #commands = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #outcomes = new Map<number, (result: Result) => void>();

  constructor(
    readonly onView: (view: View) => void,
    readonly signal: AbortSignal,
    readonly ownTab: number | undefined,
  ) {
    const { onActivated, onUpdated } = browser.tabs;
    onActivated.addListener(this.seek);
    onUpdated.addListener(this.#follow);
    signal.addEventListener('abort', () => {
      onActivated.removeListener(this.seek);
      onUpdated.removeListener(this.#follow);
      this.#leave();
    });
  }

  readonly seek = async (): Promise<void> => {
    const tab = await this.#find().catch(() => undefined);
    if (this.signal.aborted || (this.#port && tab?.id === this.#tab)) return;
    this.#mail = isMail(tab);
    if (tab?.id !== this.#tab) this.#turnTo(tab?.id);
    if (this.#tab === undefined) this.#show({ reach: 'none' });
    else this.#open(this.#tab);
  };

  readonly send = (order: Order, compose: number): Promise<Result> => {
    if (!this.#port) return Promise.resolve('refused');
    this.#commands += 1;
    const command = this.#commands;
    const outcome = new Promise<Result>((settle) => this.#outcomes.set(command, settle));
    this.#port.postMessage({ ...order, compose, command } satisfies Command);
    return outcome;
  };

  readonly reload = (): void => {
    if (this.#tab !== undefined) void browser.tabs.reload(this.#tab);
  };

  readonly #follow = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (id !== this.#tab || !change.status) return;
    this.#fallen = 0;
    if (change.status === 'complete') void this.seek();
  };

  /** The tab that the panel was opened for, else the active one of the panel's window. */
  async #find(): Promise<Tabs.Tab | undefined> {
    if (this.ownTab !== undefined) return browser.tabs.get(this.ownTab);
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active;
  }

  #turnTo(tab: number | undefined): void {
    this.#leave();
    this.#tab = tab;
    this.#fallen = 0;
    this.#show({ reach: 'seeking' });
  }

  #open(tab: number): void {
    clearTimeout(this.#timer);
    try {
      const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
      this.#port = port;
      port.onMessage.addListener((message) => port === this.#port && this.#hear(message as FromPage));
      port.onDisconnect.addListener(() => {
        // Unread, Chromium would report it as an error of ours; a tab without mail is none.
        void browser.runtime.lastError;
        if (port === this.#port) this.#fall();
      });
    } catch {
      this.#fall();
    }
  }

  #hear(message: FromPage): void {
    if (message.type === 'snapshot') {
      this.#fallen = 0;
      this.#show({ reach: 'open', snapshot: shownDraft(message) });
      return;
    }
    this.#outcomes.get(message.command)?.(message.result);
    this.#outcomes.delete(message.command);
  }

  #fall(): void {
    this.#port = undefined;
    this.#refuseWaiting();
    this.#fallen += 1;
    const soon = this.#mail && this.#fallen < TRIES;
    this.#show({ reach: soon ? 'seeking' : this.#mail ? 'broken' : 'none' });
    this.#timer = setTimeout(this.seek, soon ? RETRY_SOON_MS : RETRY_MS);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#port?.disconnect();
    this.#port = undefined;
    this.#refuseWaiting();
  }

  #refuseWaiting(): void {
    for (const settle of this.#outcomes.values()) settle('refused');
    this.#outcomes.clear();
  }

  #show(view: View): void {
    if (!this.signal.aborted) this.onView(view);
  }
}

/** The connection of a panel: to `ownTab` when it was opened for one tab, else to whichever tab is active in its window. */
export const connectTo =
  (ownTab?: number): Connect =>
  (onView, signal) => {
    const connection = new TabConnection(onView, signal, ownTab);
    void connection.seek();
    return connection;
  };
