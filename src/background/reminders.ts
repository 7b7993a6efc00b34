/**
 * "Write it, but do not send it": at its time a notification says that a draft waits, and a click opens the drafts of that
 * mailbox. Alarms are armed again at every start and update, because browsers forget them (Firefox always, Chromium now and then).
 */
import { browser } from '../browser.ts';
import {
  dropReminder,
  type KeptReminder,
  keepReminder,
  REMIND,
  type Reminder,
  readReminders,
  readSettings,
  tongueOf,
} from '../settings/index.ts';
import en from './words/en.json';
import es from './words/es.json';

/** Where each mail host keeps its drafts. */
const draftsOf = (mailbox: string): string => {
  const [host = '', ...rest] = mailbox.split('/');
  const path = rest.length > 0 ? `/${rest.join('/')}` : '';
  return host === 'mail.google.com' ? `https://${host}/mail${path || '/u/0'}/#drafts` : `https://${host}/mail/drafts`;
};

const arm = ({ key, at }: KeptReminder): Promise<void> => browser.alarms.create(key, { when: at });

/** Remembers a reminder and arms it. */
export const remind = async (reminder: Reminder): Promise<void> => {
  await arm(await keepReminder(reminder));
};

const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false);

/** What the notification says, in the language that was chosen: the browser's own catalogue would follow the browser. */
const wordsToSay = async (): Promise<typeof en> =>
  /^es\b/i.test(tongueOf(await readSettings(), browser.i18n.getUILanguage)) ? es : en;

/** Says that a draft waits. Without the permission its mark stands on our button until the popup is opened. */
const tell = async ({ key }: KeptReminder): Promise<void> => {
  if (!(await mayNotify())) {
    await browser.action.setBadgeText({ text: '1' });
    return;
  }
  const { title, message } = await wordsToSay();
  await browser.notifications.create(key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
};

/** Tells what is due, and arms what is not. */
const catchUp = async (now: number): Promise<void> => {
  for (const reminder of await readReminders()) {
    if (reminder.at > now) await arm(reminder);
    else await tell(reminder);
  }
};

/** Done with it: the one that a notification told of. */
const drop = async (name: string): Promise<KeptReminder | undefined> => {
  const reminder = (await readReminders()).find(({ key }) => key === name);
  if (reminder) await dropReminder(reminder);
  return reminder;
};

const openDrafts = async (name: string): Promise<void> => {
  const reminder = await drop(name);
  if (reminder) await browser.tabs.create({ url: draftsOf(reminder.mailbox) });
};

/** What has been told is done with, once the person has seen our button's mark. */
export const settle = async (now: number): Promise<void> => {
  for (const reminder of await readReminders()) if (reminder.at <= now) await dropReminder(reminder);
  await browser.action.setBadgeText({ text: '' });
};

/** Keeps the reminders for as long as the worker lives; to be called in its first turn. */
export const keepReminders = (): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(REMIND)) void catchUp(Date.now());
  });
  browser.runtime.onStartup.addListener(() => void catchUp(Date.now()));
  // An update takes the alarms with it.
  browser.runtime.onInstalled.addListener(() => void catchUp(Date.now()));
  // Undefined until the person has granted it.
  browser.notifications?.onClicked.addListener((name) => void openDrafts(name));
  browser.notifications?.onClosed.addListener((name, isByPerson) => {
    if (isByPerson) void drop(name);
  });
};
