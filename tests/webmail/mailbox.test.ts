import { expect, test } from 'vitest';
import { mailboxOf } from '../../src/webmail/mailbox.ts';

test.each([
  ['https://mail.google.com/mail/u/1/#inbox', 'mail.google.com/u/1'],
  ['https://mail.google.com/mail/u/0/?compose=new', 'mail.google.com/u/0'],
  ['https://mail.google.com/mail/', 'mail.google.com/u/0'],
  ['https://outlook.live.com/mail/0/inbox', 'outlook.live.com'],
])('%s', (address, mailbox) => {
  expect(mailboxOf(new URL(address))).toBe(mailbox);
});
