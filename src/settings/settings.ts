/** Settings as everybody reads them: what the person chose, with the school's policy on top. Pure. */
import type { Role } from '../model.ts';
import { type Choices, choicesFrom } from './choices.ts';
import { familyOf, type Items, MUTED, OFF, PHRASE, ROLE } from './items.ts';
import type { Policy } from './policy.ts';

export interface Settings extends Choices {
  /** Rules that stay quiet: switched off one by one, by the school, or along with a preference. */
  readonly muted: ReadonlySet<string>;
  /** Those of them that were switched off one by one, here or by the school. */
  readonly switchedOff: ReadonlySet<string>;
  /** By mailbox; `''` holds the role used where no mailbox is known. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Hosts of webmails on which nothing is coached. */
  readonly offSites: ReadonlySet<string>;
  /** Phrase → preferred wording, the school's among them. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly policy: Policy;
}

/** The tag of the language to speak, such as `es`; `ofBrowser` says what the browser itself speaks. */
export const tongueOf = ({ language }: Pick<Settings, 'language'>, ofBrowser: () => string): string =>
  language === 'auto' ? ofBrowser() : language;

/** Notes that tell a plain or a second-language writer nothing they need (tests/settings holds the ids to the rules). */
const COURTESIES = ['notes/no-greeting-close', 'notes/no-appreciation'] as const;
const QUIET_WHEN = {
  direct: COURTESIES,
  secondLanguage: [...COURTESIES, 'notes/over-softened'],
} as const;

const switchedOffIn = (items: Items, { mutedRules, locked }: Policy): ReadonlySet<string> => {
  if (locked.has('rules')) return mutedRules;
  const own = new Map(familyOf(items, MUTED));
  const preset = [...mutedRules].filter((rule) => own.get(rule) !== false);
  return new Set([...preset, ...[...own].flatMap(([rule, muted]) => (muted === true ? [rule] : []))]);
};

const phrasesIn = (items: Items, { phrases, locked }: Policy): Readonly<Record<string, string>> => ({
  ...(locked.has('phrases') ? {} : (Object.fromEntries(familyOf(items, PHRASE)) as Record<string, string>)),
  ...phrases,
});

/** Keeps what can be kept of whatever lies in storage; anything foreign or broken falls back to its default. */
export const settingsFrom = (items: Items, policy: Policy): Settings => {
  const { locked } = policy;
  const choices = choicesFrom({
    ...policy,
    ...items,
    ...(locked.has('hold') && { hold: policy.hold }),
    ...(locked.has('language') && { language: policy.language }),
  });
  const switchedOff = switchedOffIn(items, policy);
  const { direct, secondLanguage } = QUIET_WHEN;
  return {
    ...choices,
    muted: new Set([
      ...switchedOff,
      ...(choices.direct ? direct : []),
      ...(choices.secondLanguage ? secondLanguage : []),
    ]),
    switchedOff,
    roles: Object.fromEntries(familyOf(items, ROLE)) as Record<string, Role>,
    offSites: new Set(familyOf(items, OFF).map(([site]) => site)),
    phrases: phrasesIn(items, policy),
    policy,
  };
};

/** The role for a mailbox such as `mail.google.com/u/0`: its own, else the last one chosen anywhere, else the school's, else parent. */
export const roleFor = ({ roles, policy }: Settings, mailbox = ''): Role => {
  const chosen = (name: string) => (Object.hasOwn(roles, name) ? roles[name] : undefined);
  const own = policy.locked.has('role') ? undefined : (chosen(mailbox) ?? chosen(''));
  return own ?? policy.role ?? 'parent';
};

/** The site of a mailbox: its host. */
export const siteOf = (mailbox: string): string => mailbox.split('/', 1)[0] ?? '';

/** Whether anything is coached in a mailbox. */
export const isOnIn = ({ on, offSites }: Settings, mailbox: string): boolean => on && !offSites.has(siteOf(mailbox));
