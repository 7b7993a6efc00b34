/** How the panel reaches the compose of a tab: finds the tab, keeps a port to it, tries again when it falls. Knows nothing of Preact. */
import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { type Command, type IncomingMessage, PANEL_PORT } from '../../messages.ts';
import { isAllowedOn, onSitesChange, siteAt } from '../sites.ts';
import type { Order, Result } from './coach.ts';
import { fromPage } from './from-page.ts';
import { type Keys, keysFor } from './keys.ts';
import { reportOf } from './page-report.ts';
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
  /** The message that a compose answers, as the page shows it now. */
  readonly incoming: (compose: number) => Promise<IncomingMessage | undefined>;
  /** What the page of the tab is built of, without anybody's words. */
  readonly report: () => Promise<string | undefined>;
  readonly reload: () => void;
  readonly keys: Keys;
}

/** Begins to follow the mail of a tab and calls back with every change of what can be seen. */
export type Connect = (onView: (view: View) => void, signal: AbortSignal) => Connection;

/** A mail page that merely reloads is back soon. */
const RETRY_SOON_MS = 500;
const TRIES = 3;
/** One that stays silent is asked less and less often. */
const RETRY_MS = 2000;
const RETRY_MOST_MS = 60_000;
/** A page that has not answered by now is too busy, or has gone. */
const ANSWER_MS = 5000;

/** Whether we coach in a tab. To see its address is not enough: pressing our button shows us that of any page. */
const isCoached = async (tab: Tabs.Tab | undefined): Promise<boolean> => {
  const site = siteAt(tab?.url ?? '');
  return site !== undefined && isAllowedOn(site);
};

class TabConnection implements Connection {
  #port: Runtime.Port | undefined;
  /** The tab as it was when it was last sought. */
  #seen: Tabs.Tab | undefined;
  #fallen = 0;
  #commands = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #outcomes = new Map<number, (result: Result) => void>();
  /** Told and not yet handed on, by compose. */
  readonly #told = new Map<number, IncomingMessage | undefined>();

  constructor(
    readonly onView: (view: View) => void,
    readonly signal: AbortSignal,
    readonly ownTab: number | undefined,
  ) {
    const { onActivated, onUpdated } = browser.tabs;
    onActivated.addListener(this.seek);
    onUpdated.addListener(this.#follow);
    onSitesChange(this.#seekAnew, signal);
    signal.addEventListener('abort', () => {
      onActivated.removeListener(this.seek);
      onUpdated.removeListener(this.#follow);
      this.#leave();
    });
  }

  readonly seek = async (): Promise<void> => {
    const tab = await this.#find().catch(() => undefined);
    if (this.signal.aborted) return;
    const isAnother = tab?.id !== this.#tab;
    this.#seen = tab;
    if (isAnother) this.#turnAway();
    else if (this.#port) return;
    if (this.#tab === undefined) this.#show({ reach: 'none' });
    else this.#open(this.#tab);
  };

  readonly send = (order: Order, compose: number): Promise<Result> => this.#ask({ ...order, compose });

  readonly incoming = async (compose: number): Promise<IncomingMessage | undefined> => {
    const result = await this.#ask({ type: 'incoming', compose });
    const message = this.#told.get(compose);
    this.#told.delete(compose);
    return result === 'done' ? message : undefined;
  };

  #ask(order: (Order | { readonly type: 'incoming' }) & { readonly compose: number }): Promise<Result> {
    if (!this.#port) return Promise.resolve('unanswered');
    this.#commands += 1;
    const command = this.#commands;
    const outcome = new Promise<Result>((settle) => {
      const timer = setTimeout(() => this.#settle(command, 'unanswered'), ANSWER_MS);
      this.#outcomes.set(command, (result) => {
        clearTimeout(timer);
        settle(result);
      });
    });
    try {
      this.#port.postMessage({ ...order, command } satisfies Command);
    } catch {
      // The page has gone and its port has not told yet.
      this.#settle(command, 'unanswered');
    }
    return outcome;
  }

  readonly reload = (): void => {
    if (this.#tab !== undefined) void browser.tabs.reload(this.#tab);
  };

  readonly report = () => reportOf(this.#tab);
  readonly keys: Keys = keysFor((tab) => tab === this.#tab);

  get #tab(): number | undefined {
    return this.#seen?.id;
  }

  readonly #follow = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (id === this.#tab && change.status) this.#seekAnew();
  };

  readonly #seekAnew = (): void => {
    this.#fallen = 0;
    void this.seek();
  };

  /** The tab that the panel was opened for, else the active one of the panel's window. */
  async #find(): Promise<Tabs.Tab | undefined> {
    if (this.ownTab !== undefined) return browser.tabs.get(this.ownTab);
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active;
  }

  /** From the tab before to another. */
  #turnAway(): void {
    this.#leave();
    this.#fallen = 0;
    this.#show({ reach: 'seeking' });
  }

  #open(tab: number): void {
    clearTimeout(this.#timer);
    try {
      const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
      this.#port = port;
      port.onMessage.addListener((message) => port === this.#port && this.#hear(message));
      port.onDisconnect.addListener(() => {
        // Unread, Chromium would report it as an error of ours; a tab without mail is none.
        void browser.runtime.lastError;
        if (port === this.#port) void this.#fall();
      });
    } catch {
      void this.#fall();
    }
  }

  #hear(message: unknown): void {
    const heard = fromPage(message);
    if (heard?.type === 'outcome') this.#settle(heard.command, heard.result);
    if (heard?.type === 'incoming') this.#told.set(heard.compose, heard.message);
    if (heard?.type !== 'snapshot') return;
    this.#fallen = 0;
    this.#show({ reach: 'open', snapshot: shownDraft(heard) });
  }

  #settle(command: number, result: Result): void {
    this.#outcomes.get(command)?.(result);
    this.#outcomes.delete(command);
  }

  async #fall(): Promise<void> {
    const seen = this.#seen;
    this.#port = undefined;
    this.#giveUpWaiting();
    // Asked only where a page does not answer: whoever opens the panel need not wait for it.
    const isMail = await isCoached(seen).catch(() => false);
    if (this.signal.aborted || seen !== this.#seen) return;
    // A tab without mail says when it turns to another page: nobody needs to ask.
    if (!isMail) {
      this.#show({ reach: 'none' });
      return;
    }
    this.#fallen += 1;
    const late = this.#fallen - TRIES;
    this.#show({ reach: late < 0 ? 'seeking' : 'broken' });
    this.#timer = setTimeout(this.seek, late < 0 ? RETRY_SOON_MS : Math.min(RETRY_MS * 2 ** late, RETRY_MOST_MS));
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#port?.disconnect();
    this.#port = undefined;
    this.#giveUpWaiting();
  }

  #giveUpWaiting(): void {
    for (const command of [...this.#outcomes.keys()]) this.#settle(command, 'unanswered');
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
