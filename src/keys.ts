/** What can be done from the keyboard, in the draft and in the panel alike: commands of the browser, whose keys a person can change. */

export const KEYS = ['open', 'next', 'previous', 'use'] as const;

export type Key = (typeof KEYS)[number];

export const isKey = (command: string): command is Key => KEYS.some((key) => key === command);

/**
 * Free in Gmail (https://support.google.com/mail/answer/6594), in Outlook on the web (https://support.microsoft.com/en-us/office/3cdeb221-7ae5-4c1d-8c1d-9e63216c1efd),
 * and in the browsers (https://support.google.com/chrome/answer/157179; with Alt and Shift, tab groups have P, C, W, X and Z,
 * the toolbar T, A and I, a Chromebook's shelf L, S, N and M). J and K go on and back as in Gmail's lists. On a Mac, Option
 * writes signs, and Control with Shift is free. (2026-11)
 */
const LETTERS: Readonly<Record<Key, string>> = { open: 'O', next: 'J', previous: 'K', use: 'U' };

/** The manifest's `commands`. Chromium takes four suggestions and no more. */
export const commands = Object.fromEntries(
  KEYS.map((key) => [
    key,
    {
      description: `__MSG_${key}Key__`,
      suggested_key: { default: `Alt+Shift+${LETTERS[key]}`, mac: `MacCtrl+Shift+${LETTERS[key]}` },
    },
  ]),
);
