/** What may lie in storage, key by key: one check for every door. One key per rule, site and phrase, so two windows that change at once merge. */
import type { Role } from '../model.ts';
import { CHOICES, isChoice } from './choices.ts';
import { isLine } from './line.ts';

/** Storage as it lies there. */
export type Items = Readonly<Record<string, unknown>>;

/** The shape of the keys. Version 1 had `on`, `muted:` and `role:`, and no number. */
export const VERSION = 2;

export const MUTED = 'muted:';
export const ROLE = 'role:';
export const OFF = 'off:';
export const PHRASE = 'phrase:';

export const LONGEST_PHRASE = 80;
export const LONGEST_WORDING = 200;
export const MOST_PHRASES = 100;

const RULE_ID = /^[a-z][a-z-]{0,60}\/[a-z][a-z-]{0,60}$/;
const SITE = /^[a-z0-9][a-z0-9.-]{0,252}$/;
/** A host, in Gmail with its account; empty for the role to begin with elsewhere. */
const MAILBOX = /^(?:[a-z0-9][a-z0-9.-]{0,252}(?:\/u\/[\w.@+-]{1,100})?)?$/i;

export const isRole = (value: unknown): value is Role => value === 'parent' || value === 'teacher';

/** Whether a value names a mailbox. */
export const isMailbox = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && MAILBOX.test(value);

export const isRuleId = (value: unknown): value is string => typeof value === 'string' && RULE_ID.test(value);

/** Whether words can be a phrase of one's own. */
export const isPhrase = (value: unknown): value is string =>
  isLine(value, LONGEST_PHRASE) && /[\p{L}\p{N}]/u.test(value);

/** Whether words can stand in a phrase's place. */
export const isWording = (value: unknown): value is string => isLine(value, LONGEST_WORDING);

const FAMILIES: readonly (readonly [string, (name: string) => boolean, (value: unknown) => boolean])[] = [
  // False: on again although the school begins with it off.
  [MUTED, isRuleId, (value) => typeof value === 'boolean'],
  [ROLE, (name) => MAILBOX.test(name), isRole],
  [OFF, (name) => SITE.test(name), (value) => value === true],
  [PHRASE, isPhrase, isWording],
];

/** Whether a key of ours holds a value that it may hold. */
export const isItem = (key: string, value: unknown): boolean => {
  if (isChoice(key)) return CHOICES[key].is(value);
  return FAMILIES.some(
    ([head, isName, isValue]) => key.startsWith(head) && isName(key.slice(head.length)) && isValue(value),
  );
};

/** What is said of a child: it stays on this computer unless the person puts it into a file. */
export const isOfChild = (key: string): boolean => key === 'child' || key === 'pronoun';

/** What travels to other computers, where a person wants that: the role and switches. Never phrases, which may name people. */
export const mayTravel = (key: string): boolean =>
  key !== 'carry' && !isOfChild(key) && (isChoice(key) || [MUTED, ROLE, OFF].some((head) => key.startsWith(head)));

/** The items of one family, without its name. */
export const familyOf = (items: Items, head: string): readonly (readonly [string, unknown])[] =>
  Object.entries(items).flatMap(([key, value]) =>
    key.startsWith(head) && isItem(key, value) ? [[key.slice(head.length), value] as const] : [],
  );
