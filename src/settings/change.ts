/** Writes what a person chooses. Each writes its own key and no other; all reject when nothing could be written. */
import { browser } from '../browser.ts';
import type { Role } from '../model.ts';
import type { Choices } from './choices.ts';
import { type Items, MUTED, OFF, PHRASE, ROLE } from './items.ts';
import { siteOf } from './settings.ts';
import { readSettings } from './watch.ts';

const put = (items: Items): Promise<void> => browser.storage.local.set(items);
const drop = (...keys: readonly string[]): Promise<void> => browser.storage.local.remove([...keys]);

/** Chooses, one or several at once. */
export const choose = (chosen: Partial<Choices>): Promise<void> => put(chosen);

/** The master switch. */
export const turnOn = (on: boolean): Promise<void> => choose({ on });

/** Coaches on the site of a mailbox, or does not. */
export const turnOnSite = (mailbox: string, on: boolean): Promise<void> => {
  const key = OFF + siteOf(mailbox);
  return on ? drop(key) : put({ [key]: true });
};

/** Remembers the role for a mailbox and as the one to begin with elsewhere. */
export const setRole = (role: Role, mailbox = ''): Promise<void> => put({ [ROLE + mailbox]: role, [ROLE]: role });

/** Muting writes one key; unmuting removes it, unless the school begins with the rule off. */
export const mute = async (rule: string, muted: boolean): Promise<void> => {
  if (muted) return put({ [MUTED + rule]: true });
  const { policy } = await readSettings();
  return policy.mutedRules.has(rule) ? put({ [MUTED + rule]: false }) : drop(MUTED + rule);
};

/** Every rule on again. Leaves the master switch and the roles as they are. */
export const unmuteAll = async (): Promise<void> => {
  const { switchedOff, policy } = await readSettings();
  const preset = [...switchedOff].filter((rule) => policy.mutedRules.has(rule));
  if (preset.length) await put(Object.fromEntries(preset.map((rule) => [MUTED + rule, false])));
  await drop(...[...switchedOff].filter((rule) => !policy.mutedRules.has(rule)).map((rule) => MUTED + rule));
};

/** Words to be marked, and the words to be offered in their place. */
export const keepPhrase = (phrase: string, wording: string): Promise<void> => put({ [PHRASE + phrase]: wording });

/** The phrase is marked no more. */
export const dropPhrase = (phrase: string): Promise<void> => drop(PHRASE + phrase);
