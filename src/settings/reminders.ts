/** Reminders of drafts that wait: when and in which mailbox, nothing about what they say. */
import { browser } from '../browser.ts';
import { isMailbox } from './items.ts';

export interface Reminder {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Such as `mail.google.com/u/0`. */
  readonly mailbox: string;
}

const KEY = 'remind:';

const reminderFrom = ([key, mailbox]: readonly [string, unknown]): readonly Reminder[] => {
  const at = Number(key.slice(KEY.length));
  return key.startsWith(KEY) && Number.isFinite(at) && isMailbox(mailbox) ? [{ at, mailbox }] : [];
};

/** Earliest first. */
export const readReminders = async (): Promise<readonly Reminder[]> =>
  Object.entries(await browser.storage.local.get(null))
    .flatMap(reminderFrom)
    .sort((one, other) => one.at - other.at);

export const keepReminder = ({ at, mailbox }: Reminder): Promise<void> =>
  browser.storage.local.set({ [KEY + at]: mailbox });

export const dropReminder = ({ at }: Reminder): Promise<void> => browser.storage.local.remove(KEY + at);
