import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { rules } from '../rules/index.ts';
import {
  bringReviewer,
  coachOpenTabs,
  greet,
  keepReminders,
  keepSites,
  openPanel,
  remind,
  requestFrom,
  takeKeys,
  wayFrom,
} from '../src/background/index.ts';
import { browser } from '../src/browser.ts';
import { reminderTime } from '../src/hold/index.ts';
import type { Request } from '../src/messages.ts';
import { createReworder, warm } from '../src/reword/index.ts';
import { migrate, startCarrying } from '../src/settings/index.ts';
import { MAIL_MATCHES, mailboxOf } from '../src/webmail/index.ts';

const reword = createReworder((rule, entry) => rules.coaching[rule]?.match?.[entry]);

const answer = async (request: Request | undefined, sender: Runtime.MessageSender): Promise<unknown> => {
  const { tab } = sender;
  if (request?.type === 'reword') return reword(request);
  if (request?.type === 'review') return bringReviewer(sender, '/reviewer.js');
  if (request?.type === 'remind' && sender.url) {
    const at = reminderTime(request.when, new Date()).getTime();
    return remind({ at, mailbox: mailboxOf(new URL(sender.url)) });
  }
  if (request?.type === 'open-panel' && tab?.id !== undefined) return openPanel(request.way, tab.id);
  if (request?.type !== 'warm' && request?.type !== 'way') return undefined;
  if (request.type === 'warm') await warm();
  return tab?.windowId === undefined ? undefined : wayFrom(tab.windowId);
};

/** For the webmails by the manifest, for sites that a person adds by `keepSites`. */
const CONTENT_SCRIPT = '/content-scripts/webmail.js';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    // `sendResponse` and `true` is the one way of answering that all browsers and the pretended one share (2026-11).
    answer(requestFrom(message, sender), sender).then(sendResponse, () => sendResponse(undefined));
    return true;
  });
  browser.runtime.onInstalled.addListener((details) => {
    void coachOpenTabs(MAIL_MATCHES, CONTENT_SCRIPT);
    void migrate().catch(() => undefined);
    void greet(details).catch(() => undefined);
  });
  takeKeys(MAIL_MATCHES);
  keepReminders();
  keepSites(MAIL_MATCHES, CONTENT_SCRIPT);
  startCarrying();
});
