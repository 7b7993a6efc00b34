import { defineBackground } from 'wxt/utils/define-background';
import { rules } from '../rules/index.ts';
import { coachOpenTabs, openPanel, requestFrom } from '../src/background/index.ts';
import { browser } from '../src/browser.ts';
import type { Request } from '../src/messages.ts';
import { createReworder, warm } from '../src/reword/index.ts';
import { MAIL_MATCHES } from '../src/webmail/index.ts';

const reword = createReworder((rule, entry) => rules.coaching[rule]?.match?.[entry]);

const answer = (request: Request | undefined, tab: number | undefined): Promise<unknown> => {
  if (!request) return Promise.resolve();
  if (request.type === 'reword') return reword(request);
  if (request.type === 'warm') return warm();
  return tab === undefined ? Promise.resolve() : openPanel(request.way, tab);
};

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const request = sender.id === browser.runtime.id ? requestFrom(message) : undefined;
    // `sendResponse` and `true` is the one way of answering that all browsers and the pretended one share (2026-11).
    answer(request, sender.tab?.id).then(sendResponse, () => sendResponse(undefined));
    return true;
  });
  browser.runtime.onInstalled.addListener(() => void coachOpenTabs(MAIL_MATCHES, '/content-scripts/webmail.js'));
});
