/** The choices that have one key each, as one table: what comes from storage, a file, the account or a school passes through it. */

import { isLine } from './line.ts';

/** How long a writer rests before half a sentence may be marked. */
export type Pace = 'usual' | 'patient';

/** `auto`: whatever the browser speaks. */
export type Language = 'auto' | 'en' | 'es';

/** How the lines under phrases are drawn; in each of them the three kinds are told apart without colour. */
export const LOOKS = ['lines', 'dots', 'tint'] as const;
type Look = (typeof LOOKS)[number];

export const PRONOUNS = ['unsaid', 'she', 'he', 'they'] as const;

/** How a person would rather talk. */
export const CHANNELS = ['unsaid', 'email', 'phone', 'person'] as const;

export const LONGEST_NAME = 40;

export interface Choices {
  readonly on: boolean;
  /** “I prefer direct”: no hints, and no notes on courtesies. */
  readonly direct: boolean;
  /** “English isn't my first language”: no notes on greetings and softeners. */
  readonly secondLanguage: boolean;
  /** Lines under phrases in the message. Without them badge and panel speak alone. */
  readonly marks: boolean;
  readonly look: Look;
  readonly pace: Pace;
  /** Asks before a message with strong words goes out. */
  readonly hold: boolean;
  readonly language: Language;
  /** A child's name, for wordings; empty until somebody gives it. Stays on this computer, as does the pronoun. */
  readonly child: string;
  readonly pronoun: (typeof PRONOUNS)[number];
  readonly channel: (typeof CHANNELS)[number];
  /** Carries switches to the person's other computers. */
  readonly carry: boolean;
}

interface Choice<Value> {
  readonly usual: Value;
  readonly is: (value: unknown) => value is Value;
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

const flag = (usual: boolean): Choice<boolean> => ({ usual, is: isFlag });

/** The first is the usual one. */
const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]): Choice<Value> => ({
  usual: values[0],
  is: (value): value is Value => values.includes(value as Value),
});

/** A name, or none. Brackets would make a blank of it. */
export const isChildName = (value: unknown): value is string =>
  value === '' || (isLine(value, LONGEST_NAME) && !/[[\]]/.test(value));

/** Every choice with what it is until somebody chooses. */
export const CHOICES: { readonly [Name in keyof Choices]: Choice<Choices[Name]> } = {
  on: flag(true),
  direct: flag(false),
  secondLanguage: flag(false),
  marks: flag(true),
  look: oneOf(LOOKS),
  pace: oneOf<Pace>(['usual', 'patient']),
  hold: flag(false),
  language: oneOf<Language>(['auto', 'en', 'es']),
  child: { usual: '', is: isChildName },
  pronoun: oneOf(PRONOUNS),
  channel: oneOf(CHANNELS),
  carry: flag(false),
};

/** Whether a key is one of the choices. */
export const isChoice = (key: string): key is keyof Choices => Object.hasOwn(CHOICES, key);

/** The choices among whatever was stored; anything foreign falls back to what is usual. */
export const choicesFrom = (stored: Readonly<Record<string, unknown>>): Choices =>
  Object.fromEntries(
    Object.entries(CHOICES).map(([name, { usual, is }]) => [name, is(stored[name]) ? stored[name] : usual]),
  ) as unknown as Choices;
