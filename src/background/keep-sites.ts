/**
 * Sites that a person has added in the popup, one by one. The browser's permissions are the one list of them: what is
 * registered follows from it, and tabs that are open hear of a change at once.
 */
import { browser } from '../browser.ts';
import { LEAVE } from '../messages.ts';
import { watchSettings } from '../settings/index.ts';
import { coachOpenTabs } from './coach-open-tabs.ts';

const ID = 'anywhere';

interface Wanted {
  /** Where we are at home: no site that is added, and never in the way of its own script. */
  readonly mail: readonly string[];
  readonly file: string;
}

const register = async (there: boolean, matches: string[], { mail, file }: Wanted): Promise<void> => {
  const { scripting } = browser;
  if (matches.length === 0) return scripting.unregisterContentScripts({ ids: [ID] });
  const script = { id: ID, js: [file], matches, excludeMatches: [...mail] };
  return there ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]);
};

/** Has the script of every tab that is on none of these sites take everything of ours away. Other tabs hear nothing. */
const leaveOthers = async (matches: string[]): Promise<void> => {
  const stays = matches.length > 0 ? await browser.tabs.query({ url: matches }) : [];
  const ids = new Set(stays.map(({ id }) => id));
  const others = (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined || ids.has(id) ? [] : [id]));
  await Promise.allSettled(others.map((id) => browser.tabs.sendMessage(id, LEAVE)));
};

/** Brings what is registered, and the tabs that are open, in step with what is allowed. */
const bringInStep = async (isAllowed: boolean, wanted: Wanted): Promise<void> => {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = isAllowed ? origins.filter((origin) => !wanted.mail.includes(origin)) : [];
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = there?.matches ?? [];
  const added = matches.filter((match) => !before.includes(match));
  const isLess = before.some((match) => !matches.includes(match));
  if (added.length === 0 && !isLess) return;
  await register(there !== undefined, matches, wanted);
  if (isLess) await leaveOthers(matches);
  if (added.length > 0) await coachOpenTabs(added, wanted.file);
};

/** Keeps up with what the person adds and takes back for as long as the worker lives; to be called in its first turn. */
export const keepSites = (mail: readonly string[], file: string): void => {
  let isAllowed = true;
  let last: Promise<void> = Promise.resolve();
  const keep = () => {
    last = last.then(() => bringInStep(isAllowed, { mail, file })).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(keep);
  browser.permissions.onRemoved.addListener(keep);
  // Told at once, and again when a policy comes late.
  watchSettings(({ policy }) => {
    isAllowed = policy.anywhere !== false;
    keep();
  }, new AbortController().signal);
};
