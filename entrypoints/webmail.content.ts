import type { Runtime } from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { rules } from '../rules/index.ts';
import { browser } from '../src/browser.ts';
import { createReviewer, type Reviewer } from '../src/engine/index.ts';
import type { PanelWay, Request } from '../src/messages.ts';
import { type BadgeLabel, type Choice, Roster, removeLeftovers } from '../src/page/index.ts';
import { roleFor, type Settings, watchSettings } from '../src/settings/index.ts';
import { MAIL_MATCHES, mailboxOf, watchComposes } from '../src/webmail/index.ts';

/** Throws at once, or rejects, when the extension behind this script is gone. */
const ask = async (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

const isAlive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};

/** How long a busy page may keep the coach waiting once a compose has opened. */
const LONGEST_WAIT_MS = 500;

export default defineContentScript({
  matches: [...MAIL_MATCHES],
  runAt: 'document_start',
  // The page could read it, and the event on the document does the same work.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const mailbox = mailboxOf(location);
    // Compiling the rules takes a frame or two: a tab in which nobody writes is spared it.
    let reviewer: Reviewer | undefined;
    const choiceFrom = (settings: Settings): Choice => ({
      on: settings.on,
      muted: settings.muted,
      role: roleFor(settings, mailbox),
    });
    // A pop-up has no toolbar, and in it no side panel can open (Chromium 156).
    let way: PanelWay = window.toolbar.visible ? 'side' : 'own-window';
    let isOn = true;
    const prepare = async (): Promise<void> => {
      if ((await ask({ type: isOn ? 'warm' : 'way' })) === 'own-window') way = 'own-window';
    };
    const start = (choice: Choice): Roster => {
      const roster = new Roster(
        {
          mailbox,
          choice,
          review: (draft, muted) => {
            reviewer ??= createReviewer(rules);
            return reviewer.review(draft, muted);
          },
          say: (key: BadgeLabel, number?: string) => browser.i18n.getMessage(key, number),
          openPanel: () => ask({ type: 'open-panel', way }),
          isAlive,
        },
        signal,
      );
      const { onConnect } = browser.runtime;
      const serve = (port: Runtime.Port) => roster.serve(port);
      onConnect.addListener(serve);
      // A port that nobody serves falls at once; one that is merely held stays open in silence.
      signal.addEventListener('abort', () => onConnect.removeListener(serve));
      watchComposes((compose, life) => {
        void prepare().catch(() => {});
        requestIdleCallback(() => life.aborted || roster.open(compose, life), { timeout: LONGEST_WAIT_MS });
      }, signal);
      return roster;
    };

    globalThis.kindRegards = true;
    removeLeftovers();
    let roster: Roster | undefined;
    watchSettings((settings) => {
      isOn = settings.on;
      if (roster) roster.choose(choiceFrom(settings));
      else roster = start(choiceFrom(settings));
    }, signal);
  },
});
