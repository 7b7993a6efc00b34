/** Finds, reads and edits the compose boxes of Gmail and Outlook. Knows no language. */
export { MAIL_MATCHES } from './hosts.ts';
export { mailboxOf } from './mailbox.ts';
export { report, watchComposes } from './watch-composes.ts';
