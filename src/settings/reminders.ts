/** Reminders of drafts that wait: when and in which mailbox, nothing about what they say. */
import { browser } from '../browser.ts';
import { isMailbox } from './items.ts';

export interface Reminder {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Such as `mail.google.com/u/0`. */
  readonly mailbox: string;
}

/** As it is kept: its alarm and its notification have the name of its key. */
export interface KeptReminder extends Reminder {
  readonly key: string;
}

export const REMIND = 'remind:';

const keyOf = ({ at, mailbox }: Reminder): string => `${REMIND}${at}:${mailbox}`;

/** Two mailboxes may be due in the same millisecond of a morning. Until 2026-11 keys named the time alone. */
const reminderFrom = ([key, mailbox]: readonly [string, unknown]): readonly KeptReminder[] => {
  if (!key.startsWith(REMIND) || !isMailbox(mailbox)) return [];
  const at = Number.parseInt(key.slice(REMIND.length), 10);
  const isKey = key === keyOf({ at, mailbox }) || key === REMIND + at;
  return isKey && Number.isSafeInteger(at) ? [{ key, at, mailbox }] : [];
};

/** Earliest first. */
export const readReminders = async (): Promise<readonly KeptReminder[]> =>
  Object.entries(await browser.storage.local.get(null))
    .flatMap(reminderFrom)
    .sort((one, other) => one.at - other.at);

export const keepReminder = async (reminder: Reminder): Promise<KeptReminder> => {
  const key = keyOf(reminder);
  await browser.storage.local.set({ [key]: reminder.mailbox });
  return { ...reminder, key };
};

export const dropReminder = ({ key }: KeptReminder): Promise<void> => browser.storage.local.remove(key);
