/** The choices that have one key each, as one table: what comes from storage, a file, the account or a school passes through it. */

/** How long a writer rests before half a sentence may be marked. */
export type Pace = 'usual' | 'patient';

/** `auto`: whatever the browser speaks. */
export type Language = 'auto' | 'en' | 'es';

export interface Choices {
  readonly on: boolean;
  /** “I prefer direct”: no hints, and no notes on courtesies. */
  readonly direct: boolean;
  /** “English isn't my first language”: no notes on greetings and softeners. */
  readonly secondLanguage: boolean;
  /** Lines under phrases in the message. Without them badge and panel speak alone. */
  readonly marks: boolean;
  readonly pace: Pace;
  /** Asks before a message with strong words goes out. */
  readonly hold: boolean;
  readonly language: Language;
  /** Carries switches to the person's other computers. */
  readonly carry: boolean;
}

interface Choice<Value> {
  readonly usual: Value;
  readonly is: (value: unknown) => value is Value;
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

const flag = (usual: boolean): Choice<boolean> => ({ usual, is: isFlag });

const oneOf = <Value extends string>(usual: Value, ...others: readonly Value[]): Choice<Value> => ({
  usual,
  is: (value): value is Value => [usual, ...others].includes(value as Value),
});

/** Every choice with what it is until somebody chooses. */
export const CHOICES: { readonly [Name in keyof Choices]: Choice<Choices[Name]> } = {
  on: flag(true),
  direct: flag(false),
  secondLanguage: flag(false),
  marks: flag(true),
  pace: oneOf<Pace>('usual', 'patient'),
  hold: flag(false),
  language: oneOf<Language>('auto', 'en', 'es'),
  carry: flag(false),
};

/** Whether a key is one of the choices. */
export const isChoice = (key: string): key is keyof Choices => Object.hasOwn(CHOICES, key);

/** The choices among whatever was stored; anything foreign falls back to what is usual. */
export const choicesFrom = (stored: Readonly<Record<string, unknown>>): Choices =>
  Object.fromEntries(
    Object.entries(CHOICES).map(([name, { usual, is }]) => [name, is(stored[name]) ? stored[name] : usual]),
  ) as unknown as Choices;
