/** Bends a captured verb phrase to the shape a wording asks for, or abstains. Never guesses a verb. */
import type { Context } from './context.ts';
import { NEVER_CAUSED, type Shape, type VerbReading, type Verbs } from './verbs.ts';

export type Form = 'ing' | 'past' | 'base';

/** A longer phrase is a sentence that was captured by accident. */
const MOST_WORDS = 40;

const LEADS = new Set('not never even just ever also always really actually simply still only'.split(' '));
const OPENERS = new Set(
  (
    'a an the my your his her our their its this that these those me you him us them it myself yourself himself herself themselves ' +
    'some any every each another other others all both up down off out in everyone everybody'
  ).split(' '),
);
/** What makes a noun of the word before it: "target of jokes", "test subject"; actors such as "line leader" are asked for apart. */
const NOUN_TAILS = new Set('of subject dummy buddy rabbit pig'.split(' '));
const JOINERS = new Set('and or but then so nor'.split(' '));
const NEW_SUBJECTS = new Set('i you u he she they we it nobody noone'.split(' '));

const plain = (word: string | undefined): string =>
  (word ?? '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');

const isLead = (word: string, verbs: Verbs): boolean =>
  LEADS.has(word) ||
  (word.length > 4 && word.endsWith('ly') && word !== 'early' && word !== 'family' && !verbs.likelihood(word));

/** Shapes that fit a context, likeliest first. A shape that is not named makes the wording abstain. */
const FITTING: Readonly<Record<Context, readonly Shape[]>> = {
  bare: ['base', 'past'],
  caused: ['base'],
  told: ['past', 'participle', 'base', 'third'],
  perfect: ['participle', 'past'],
  being: ['ing', 'participle'],
  'going-on': ['ing'],
  open: ['base', 'past', 'ing', 'third'],
};

/** After "make him" a noun or an adjective stands as easily as a verb: only a sure verb counts. */
const isSurelyCaused = (base: string, next: string, verbs: Verbs): boolean => {
  if (NEVER_CAUSED.has(base)) return false;
  const likelihood = verbs.likelihood(base);
  if (likelihood === 'seldom') return OPENERS.has(next);
  return likelihood === 'always' || (!NOUN_TAILS.has(next) && !verbs.isActor(next));
};

const readingIn = (context: Context, word: string, next: string, verbs: Verbs): VerbReading | undefined => {
  const strict = context === 'caused' || context === 'open';
  const fitting = verbs
    .readings(word)
    .filter(({ shape }) => FITTING[context].includes(shape))
    .filter(({ shape, base }) => !strict || shape !== 'base' || isSurelyCaused(base, next, verbs));
  const order = FITTING[context];
  const [first, ...others] = [...fitting].sort((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape));
  const inDoubt = context !== 'bare' && others.some(({ base }) => base !== first?.base);
  return inDoubt ? undefined : first;
};

const shaped = (reading: VerbReading, form: Form, context: Context, verbs: Verbs): string | undefined => {
  // "was told" → "telling" would turn who did what to whom around.
  if (context === 'being' && reading.shape !== 'ing' && form !== 'base') return undefined;
  if (form === 'base') return reading.base;
  return form === 'ing' ? verbs.ing(reading) : verbs.past(reading);
};

/** "go sit" has two bare verbs, and only one would be bent. */
const hasSecondVerb = (base: string, next: string, verbs: Verbs): boolean =>
  (base === 'go' || base === 'come') && next !== 'back' && verbs.likelihood(next) !== undefined;

/** Where the phrase stands: what governs it, and the words that follow it in the sentence. */
export interface Place {
  readonly context: Context;
  readonly following: string;
}

/** The phrase with its first verb bent, the rest as typed; undefined where that would be a guess. */
export const bend = (phrase: string, form: Form, { context, following }: Place, verbs: Verbs): string | undefined => {
  const words = phrase.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  const at = words.findIndex((word) => !isLead(plain(word), verbs));
  const verb = words[at];
  if (verb === undefined || plain(verb) !== verb.toLowerCase().replace(/’/g, "'")) return undefined;
  const leads = words.slice(0, at);
  if (form === 'past' && leads.some((word) => plain(word) === 'not')) return undefined;
  const next = plain(words[at + 1] ?? following.trim().split(/\s+/)[0]);
  const reading = readingIn(context, plain(verb), next, verbs);
  if (!reading || hasSecondVerb(reading.base, next, verbs)) return undefined;
  const bent = shaped(reading, form, context, verbs);
  return bent && [...leads, bent, ...words.slice(at + 1)].join(' ');
};

/**
 * Whether a second clause hangs on after the verb: another subject, or another verb ("sit out and write lines"), which would
 * not agree with the bent one. `-ing` and `-s` are read as nouns: "math and reading".
 */
export const hasSecondClause = (captured: string, verbs: Verbs): boolean =>
  afterJoiners(captured, verbs).some(
    (next) => NEW_SUBJECTS.has(next) || verbs.readings(next).some(({ shape }) => shape !== 'ing' && shape !== 'third'),
  );

/** The same where the verb stays as it was: two of them agree, only another subject does not. */
export const hasSecondSubject = (captured: string, verbs: Verbs): boolean =>
  afterJoiners(captured, verbs).some((next) => NEW_SUBJECTS.has(next));

const afterJoiners = (captured: string, verbs: Verbs): readonly string[] => {
  const words = captured.split(/\s+/).map(plain);
  return words.flatMap((word, index) => {
    if (!JOINERS.has(word) || index === 0) return [];
    return words.slice(index + 1).find((later) => !JOINERS.has(later) && !isLead(later, verbs)) ?? [];
  });
};
