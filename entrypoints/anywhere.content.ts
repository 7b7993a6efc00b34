import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../src/browser.ts';
import { coachPage } from '../src/coach-page.ts';
import { LEAVE } from '../src/messages.ts';
import { mailboxOf, watchAnywhere } from '../src/webmail/index.ts';

/** For sites that a person has added: the background registers it there, and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { onMessage } = browser.runtime;
    const leave = (message: unknown) => {
      if (message === LEAVE) ctx.abort();
      return undefined;
    };
    onMessage.addListener(leave);
    ctx.signal.addEventListener('abort', () => {
      onMessage.removeListener(leave);
      // The site may be added again while this page stands.
      globalThis.kindRegards = undefined;
    });
    coachPage(mailboxOf(location), watchAnywhere, ctx.signal);
  },
});
