/** What counts as a verb, and its endings. The only user of compromise, which is loaded when first needed. */
import { type Irregular, irregularBase, irregulars } from './irregular.ts';
import { alwaysDoubles, spelled, stems, third } from './spelling.ts';

/** `always` a verb · `often`, where no noun can stand · `seldom`, only with an object after it. */
export type Likelihood = 'always' | 'often' | 'seldom';

export type Shape = 'base' | 'past' | 'participle' | 'ing' | 'third';

export interface VerbReading {
  readonly base: string;
  readonly shape: Shape;
  /** Set where the writer's own spelling doubles the consonant: `travelled`. */
  readonly doubled: boolean | undefined;
}

export interface Verbs {
  likelihood(base: string): Likelihood | undefined;
  /** Everything a lower-case word may be as a verb; empty for anything else. */
  readings(word: string): readonly VerbReading[];
  ing(reading: VerbReading): string;
  past(reading: VerbReading): string | undefined;
  isActor(word: string): boolean;
  /** `james`, `monday`: written with a capital. */
  isProper(word: string): boolean;
}

/** School verbs that compromise does not list, or lists as a noun or a name. */
const ALSO_VERBS = new Set(
  (
    'skip bully volunteer graduate retake apologize apologise nap email gaslight vape stutter stammer pinch recite memorize memorise ' +
    'practise resubmit resend rewrite undress scrub attend squat ghost cc bcc google reread rejoin retest reteach reschedule ' +
    'recopy rearrange reassign stomp shove slap spank tattle whine wiggle wriggle fidget squirm doodle daydream snack ' +
    'sniffle limp hobble unpack unzip photocopy tutor overreact underestimate mispronounce misspell mishandle ' +
    'mistreat undermine overrule ostracize penalize penalise criticize criticise scold berate taunt detain seclude exclude dismiss ' +
    'disregard disrespect notify differentiate socialize socialise punish yell overlook assign misjudge relearn mute unmute retry'
  ).split(' '),
);

/** Adjectives, particles and nouns that also stand after "make him" or "let her" without being its verb. */
const SELDOM = new Set(
  'cross line head star model monitor level square match part subject object welcome forward fit light shut spread slack boss free single'.split(
    ' ',
  ),
);

/** After a causative never the verb: "let him back in", "made her upset", "made him like the others". */
export const NEVER_CAUSED: ReadonlySet<string> = new Set(
  'back upset like mean last right wrong sure fast short firm sour utter alight bankrupt minus bit sore fine best better'.split(
    ' ',
  ),
);

const NO_VERBS = new Set('minus pursuant unfounded last alight utter out off on in up down over away'.split(' '));

/** Past forms that are bases of their own as well: "ground him", "lay it down". */
const BOTH = new Set(['ground', 'lay', 'wound', 'found']);

const BE: Readonly<Record<string, Shape>> = {
  be: 'base',
  am: 'third',
  is: 'third',
  are: 'third',
  was: 'past',
  were: 'past',
  been: 'participle',
  being: 'ing',
};

/** Two syllables or more: only a word list knows that `forget` doubles and `visit` does not. */
const MAY_DOUBLE = /[^aeiou][aeiou][bdfglmnprt]$/;

const PROPER = new Set(['MaleName', 'FemaleName', 'FirstName', 'WeekDay', 'Month']);

/** The corner of compromise that is used: its word list and its endings. It is never given a sentence. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}
interface Methods {
  readonly two: {
    readonly transform: {
      readonly verb: { conjugate(base: string, model: Model): { readonly Gerund: string; readonly PastTense: string } };
    };
  };
}

const LIKELIHOODS: Readonly<Record<string, Likelihood>> = {
  'Noun|Verb': 'often',
  'Adj|Present': 'seldom',
  'Actor|Verb': 'seldom',
  'Person|Verb': 'seldom',
};

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Loads compromise, a tenth of a second of work, so never at start-up. */
export const loadVerbs = async (): Promise<Verbs> => {
  const { default: nlp } = await import('compromise/two');
  return verbsOf(nlp.model() as Model, nlp.methods() as Methods);
};

const verbsOf = (model: Model, methods: Methods): Verbs => {
  const tags = (word: string): readonly string[] => [own(model.one.lexicon, word) ?? []].flat();

  const likelihood = (base: string): Likelihood | undefined => {
    if (NO_VERBS.has(base)) return undefined;
    if (SELDOM.has(base)) return 'seldom';
    if (ALSO_VERBS.has(base) || irregulars.has(base) || base === 'be') return 'always';
    const switching = own(model.two.switches, base);
    if (switching) return own(LIKELIHOODS, switching);
    return tags(base).includes('Infinitive') ? 'always' : undefined;
  };

  const doubles = (base: string): boolean =>
    alwaysDoubles(base) ||
    (MAY_DOUBLE.test(base) &&
      methods.two.transform.verb.conjugate(base, model).Gerund === `${base}${base.slice(-1)}ing`);

  const readings = (word: string): readonly VerbReading[] => {
    const be = own(BE, word);
    if (be) return [{ base: 'be', shape: be, doubled: undefined }];
    const irregular = irregularBase.get(word);
    const found: VerbReading[] = [];
    if (likelihood(word) && (!irregular || irregular === word || BOTH.has(word))) {
      found.push({ base: word, shape: 'base', doubled: undefined });
    }
    if (irregular) found.push(...irregularReadings(word, irregular, irregulars.get(irregular)));
    for (const base of stems(word)) if (likelihood(base)) found.push(...regularReadings(word, base, doubles(base)));
    return found;
  };

  const spelling = ({ base, doubled }: VerbReading) => spelled(base, doubled ?? doubles(base));

  return {
    likelihood,
    readings,
    ing: (reading) => spelling(reading).ing,
    past: (reading) => {
      // "lied" or "lay": only the writer knows which lie it was.
      if (reading.base === 'lie' && reading.shape !== 'past') return undefined;
      return irregulars.get(reading.base)?.past ?? (spelling(reading).past || undefined);
    },
    isActor: (word) => tags(word).includes('Actor'),
    isProper: (word) => tags(word).some((tag) => PROPER.has(tag)) && own(model.two.switches, word) === undefined,
  };
};

const irregularReadings = (word: string, base: string, verb: Irregular | undefined): readonly VerbReading[] => {
  const shapes: Shape[] = [];
  if (word !== verb?.participle || word === verb.past) shapes.push('past');
  if (word === verb?.participle || !verb) shapes.push('participle');
  return shapes.map((shape) => ({ base, shape, doubled: undefined }));
};

/** The readings that spell back to the very word. `l` may be doubled in British spelling: `travelled`. */
const regularReadings = (word: string, base: string, doubles: boolean): readonly VerbReading[] => {
  const shapes: Shape[] = [];
  if (third(base) === word) shapes.push('third');
  const ways = /[lp]$/.test(base) && !alwaysDoubles(base) ? [doubles, !doubles] : [doubles];
  const doubled = ways.find((way) => Object.values(spelled(base, way)).includes(word));
  if (doubled !== undefined && spelled(base, doubled).ing === word) shapes.push('ing');
  if (doubled !== undefined && spelled(base, doubled).past === word && !irregulars.has(base))
    shapes.push('past', 'participle');
  return shapes.map((shape) => ({ base, shape, doubled }));
};
