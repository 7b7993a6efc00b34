import { defineContentScript } from 'wxt/utils/define-content-script';
import { coachPage } from '../src/coach-page.ts';
import { MAIL_MATCHES, mailboxOf, watchComposes } from '../src/webmail/index.ts';

export default defineContentScript({
  matches: [...MAIL_MATCHES],
  runAt: 'document_start',
  // The page could read it, and the event on the document does the same work.
  noScriptStartedPostMessage: true,
  main: ({ signal }) => coachPage(mailboxOf(location), watchComposes, signal),
});
