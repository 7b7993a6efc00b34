import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../src/browser.ts';
import { coachPage } from '../src/coach-page.ts';
import { LEAVE } from '../src/messages.ts';
import { isWebmail, MAIL_MATCHES, mailboxOf, watchAnywhere, watchComposes } from '../src/webmail/index.ts';

/** A site can be taken back while its page stands open. */
const leaveWhenTold = (leave: () => void, signal: AbortSignal): void => {
  const { onMessage } = browser.runtime;
  const hear = (message: unknown) => {
    if (message === LEAVE) leave();
    return undefined;
  };
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    onMessage.removeListener(hear);
    // And added again.
    globalThis.kindRegards = undefined;
  });
};

/** For Gmail and Outlook, and for the sites that a person has added: those the background registers. */
export default defineContentScript({
  matches: [...MAIL_MATCHES],
  runAt: 'document_start',
  // The page could read it, and the event on the document does the same work.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const isAtHome = isWebmail(location);
    if (!isAtHome) leaveWhenTold(() => ctx.abort(), ctx.signal);
    coachPage(mailboxOf(location), isAtHome ? watchComposes : watchAnywhere, ctx.signal);
  },
});
