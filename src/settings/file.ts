/** Settings as a file: written for people to read, and read with every suspicion. A file with a fault changes nothing. */
import { browser } from '../browser.ts';
import { isFields } from '../checks.ts';
import { isChoice } from './choices.ts';
import { familyOf, type Items, isItem, isOfChild, LONGEST_PHRASE, MOST_PHRASES, PHRASE, VERSION } from './items.ts';

/** What tells such a file from any other. */
const FORMAT = 'Kind Regards settings';

/** Two hundred rules, a hundred phrases and every mailbox of a family stay far below. */
const LONGEST_FILE = 200_000;

/** Why a file is not taken: a name to say it by, and which entry it is about. */
export interface Fault {
  readonly fault: 'toolong' | 'notjson' | 'notours' | 'newer' | 'unknown' | 'value' | 'phrases';
  readonly at?: string;
}

/** What a file would set. */
export interface Wanted {
  readonly items: Items;
}

/** The opt-in is made on each computer; a stamp of the merge is nobody's setting. */
const isInFile = (key: string): boolean => key !== 'carry';

const ours = (items: Items): Items =>
  Object.fromEntries(Object.entries(items).filter(([key, value]) => isInFile(key) && isItem(key, value)));

/** Whether what is said of a child goes along. */
export type WithChild = 'with-child' | 'without-child';

/** The settings as the text of a file, in a steady order. */
export const settingsFile = async (child: WithChild = 'without-child'): Promise<string> => {
  const all = Object.entries(ours(await browser.storage.local.get(null)));
  const items = all.filter(([key]) => child === 'with-child' || !isOfChild(key));
  const settings = Object.fromEntries(items.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, undefined, 2)}\n`;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const FAMILY = /^(?:muted|role|off|phrase):/;

const shortened = (key: string): string => (key.length > LONGEST_PHRASE ? `${key.slice(0, LONGEST_PHRASE)}…` : key);

const faultIn = (key: string, value: unknown): Fault | undefined => {
  if (isInFile(key) && isItem(key, value)) return undefined;
  const isKnown = FAMILY.test(key) || (isChoice(key) && isInFile(key));
  return { fault: isKnown ? 'value' : 'unknown', at: shortened(key) };
};

/** What a file wants, or what is wrong with it. Touches nothing. */
export const readSettingsFile = (text: string): Wanted | Fault => {
  if (text.length > LONGEST_FILE) return { fault: 'toolong' };
  const file = parsed(text);
  if (file === undefined) return { fault: 'notjson' };
  if (!isFields(file) || file.format !== FORMAT || !isFields(file.settings)) return { fault: 'notours' };
  const { version, settings } = file;
  if (!Number.isInteger(version) || (version as number) < 1) return { fault: 'notours' };
  if ((version as number) > VERSION) return { fault: 'newer' };
  for (const [key, value] of Object.entries(settings)) {
    const fault = faultIn(key, value);
    if (fault) return fault;
  }
  if (familyOf(settings, PHRASE).length > MOST_PHRASES) return { fault: 'phrases' };
  return { items: settings };
};

/** Puts what a file wants in place of everything a file can hold; a file that says nothing of a child leaves that alone. Whole or not at all: where the last step fails, the first is taken back. */
export const applySettingsFile = async ({ items }: Wanted): Promise<void> => {
  const { local } = browser.storage;
  const before = ours(await local.get(null));
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(items, key) && !isOfChild(key));
  const added = Object.keys(items).filter((key) => !Object.hasOwn(before, key));
  await local.set({ ...items, version: VERSION });
  try {
    await local.remove(gone);
  } catch (error) {
    await local.set(before);
    await local.remove(added);
    throw error;
  }
};
