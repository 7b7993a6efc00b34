/** Finds, reads and edits the compose boxes of Gmail and Outlook, and the text boxes of sites that a person has added. Knows no language. */
export { isWebmail, MAIL_MATCHES } from './hosts.ts';
export { mailboxOf } from './mailbox.ts';
export { watchAnywhere } from './watch-anywhere.ts';
export { report, watchComposes } from './watch-composes.ts';
