import { defineContentScript } from 'wxt/utils/define-content-script';
import { rules } from '../rules/index.ts';
import { browser } from '../src/browser.ts';
import { createReviewer } from '../src/engine/index.ts';
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

export default defineContentScript({
  matches: [...MAIL_MATCHES],
  runAt: 'document_start',
  // The page could read it, and the event on the document does the same work.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const mailbox = mailboxOf(location);
    const reviewer = createReviewer(rules);
    const choiceFrom = (settings: Settings): Choice => ({
      on: settings.on,
      muted: settings.muted,
      role: roleFor(settings, mailbox),
    });
    // A pop-up has no toolbar, and in it no side panel can open (Chromium 156).
    let way: PanelWay = window.toolbar.visible ? 'side' : 'own-window';
    const warm = async (): Promise<void> => {
      if ((await ask({ type: 'warm' })) === 'own-window') way = 'own-window';
    };
    const start = (choice: Choice): Roster => {
      const roster = new Roster(
        {
          mailbox,
          choice,
          review: (draft, muted) => reviewer.review(draft, muted),
          say: (key: BadgeLabel, number?: string) => browser.i18n.getMessage(key, number),
          openPanel: () => ask({ type: 'open-panel', way }),
          isAlive,
        },
        signal,
      );
      browser.runtime.onConnect.addListener((port) => roster.serve(port));
      watchComposes((compose, life) => {
        void warm().catch(() => {});
        roster.open(compose, life);
      }, signal);
      return roster;
    };

    globalThis.kindRegards = true;
    removeLeftovers();
    let roster: Roster | undefined;
    watchSettings((settings) => {
      if (roster) roster.choose(choiceFrom(settings));
      else roster = start(choiceFrom(settings));
    }, signal);
  },
});
