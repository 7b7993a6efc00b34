/** What a school has set for its staff, through the browser's own policies. It can preset and lock; it can read nothing. */
import { browser } from '../browser.ts';
import { isFields } from '../checks.ts';
import type { Role } from '../model.ts';
import type { Language } from './choices.ts';
import { CHOICES } from './choices.ts';
import { type Items, isPhrase, isRole, isRuleId, isWording, MOST_PHRASES } from './items.ts';

/** What a policy can lock, so that people see it and cannot change it. */
export type Lock = 'role' | 'rules' | 'hold' | 'phrases' | 'language';

export interface Policy {
  readonly role?: Role;
  readonly mutedRules: ReadonlySet<string>;
  readonly hold?: boolean;
  readonly phrases: Readonly<Record<string, string>>;
  readonly language?: Language;
  /** False: on no site but the mail sites. */
  readonly anywhere?: boolean;
  readonly locked: ReadonlySet<Lock>;
}

const LOCKS: readonly unknown[] = ['role', 'rules', 'hold', 'phrases', 'language'] satisfies readonly Lock[];

const isLock = (value: unknown): value is Lock => LOCKS.includes(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** `{ "phrase": …, "wording": … }`. */
const phraseFrom = (value: unknown): readonly (readonly [string, string])[] => {
  if (!isFields(value)) return [];
  const { phrase, wording } = value;
  return isPhrase(phrase) && isWording(wording) ? [[phrase, wording]] : [];
};

/** The policy in whatever an administrator wrote: what is wrong in it is left out, the rest holds. */
export const policyFrom = ({ role, mutedRules, hold, phrases, language, anywhere, locked }: Items): Policy => ({
  ...(isRole(role) && { role }),
  mutedRules: new Set(listOf(mutedRules).filter(isRuleId)),
  ...(CHOICES.hold.is(hold) && { hold }),
  phrases: Object.fromEntries(listOf(phrases).flatMap(phraseFrom).slice(0, MOST_PHRASES)),
  ...(CHOICES.language.is(language) && { language }),
  ...(typeof anywhere === 'boolean' && { anywhere }),
  locked: new Set(listOf(locked).filter(isLock)),
});

/** The area as it is: missing from some contexts, and without events in some browsers. */
interface Area {
  readonly get: (keys: null) => Promise<Items>;
  readonly onChanged?: typeof browser.storage.local.onChanged;
}

/** Where policies lie, as far as this context can see it. */
export const managedArea = (): Area | undefined => browser.storage.managed as unknown as Area | undefined;

/** Firefox rejects without a policy; Chromium answers with nothing and may learn of one seconds later. */
export const readPolicy = async (): Promise<Policy> => {
  try {
    return policyFrom((await managedArea()?.get(null)) ?? {});
  } catch {
    return policyFrom({});
  }
};
