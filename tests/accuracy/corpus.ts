/** The labelled drafts of tests/corpus that may be looked at. The test split is not among them: see sealed.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, Span } from '../../src/model.ts';

/** A stretch that a calm counsellor would ask to change. */
export interface Gold extends Span {
  readonly category: string;
  /** What the author of the draft would put there: `null` to leave it out, nothing where nobody was asked. */
  readonly rewording?: string | null;
}

export interface Labelled extends Draft {
  readonly id: string;
  readonly voice: string;
  /** What sort of message it is, where its author said so. */
  readonly kind: string;
  /** Of a single line: what kind of harm it does, or `clean`. */
  readonly category?: string;
  /** What the whole email lacks, where somebody was asked. */
  readonly gaps?: readonly string[];
  readonly gold: readonly Gold[];
}

interface Line extends Draft {
  readonly id: string;
  readonly voice?: string;
  readonly kind?: string;
  readonly category?: string;
  readonly gaps?: readonly string[];
  readonly spans?: readonly (Omit<Gold, keyof Span> & { readonly quote: string })[];
}

const goldOf = (text: string, quote: string, marked: Omit<Gold, keyof Span>): Gold => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, ...marked };
};

const labelled = ({ id, text, role, voice = 'unnamed', kind = '', category, gaps, spans = [] }: Line): Labelled => ({
  id,
  text,
  role,
  voice,
  kind,
  ...(category && { category }),
  ...(gaps && { gaps }),
  gold: spans.map(({ quote, ...marked }) => goldOf(text, quote, marked)),
});

/** One file of tests/corpus, found from the project's folder, where all our commands run. */
export const read = (...path: readonly string[]): readonly Labelled[] =>
  readFileSync(join(process.cwd(), 'tests', 'corpus', ...path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelled(JSON.parse(line) as Line));

const TUNE = ['parents-first', 'parents-us', 'parents-world', 'staff-first', 'staff-us', 'staff-world'];

/** Drafts with marked phrases, and clean ones among them. */
export const tune = (): readonly Labelled[] => TUNE.flatMap((name) => read('tune', `${name}.jsonl`));
export const typical = (): readonly Labelled[] => read('typical.jsonl');
export const fresh = (): readonly Labelled[] => read('fresh.jsonl');
/** By a writer who had not seen the rules, and read by nobody who writes them. */
export const strangers = (): readonly Labelled[] => read('strangers.jsonl');

/** Drafts by ten writers more, of whom two wrote to mislead. Nothing has been learnt from them. */
export const newcomers = (): readonly Labelled[] => read('newcomers.jsonl');
/** A right or a report of harm with one bad line beside it. */
export const protectPairs = (): readonly Labelled[] => read('protect-pairs.jsonl');

/** Messages without any marked phrase. */
export const quiet = (): readonly Labelled[] => read('tune', 'quiet.jsonl');
export const nearMisses = (): readonly Labelled[] => read('near-misses.jsonl');
export const protect = (): readonly Labelled[] => read('protect.jsonl');

/** The plainest lines people write in anger, and as many harmless ones made of the same words. */
export const plain = (): readonly Labelled[] => read('plain.jsonl');
/** The same by seven more writers, a sixth of it wry. */
export const lines = (): readonly Labelled[] => read('lines.jsonl');
/** Everyday messages and fair concerns, as tempting as can be. */
export const everyday = (): readonly Labelled[] => read('everyday.jsonl');

/** Single lines that sting without a rude word, and their harmless twins, by eight more writers. */
export const shades = (): readonly Labelled[] => read('shades.jsonl');
/** Drafts for `npm run learn`, by eight more. */
export const letters = (): readonly Labelled[] => read('letters.jsonl');
/** Drafts marked by two people apart. */
export const blind = (): readonly Labelled[] => ['blind-a', 'blind-b'].flatMap((name) => read(`${name}.jsonl`));

/** Dates, forms, thank-yous: four messages out of five between school and home. */
export const isLogistics = ({ kind }: Labelled): boolean => kind === 'logistics';

/** Of a snippet nobody can say what it lacks. */
export const isEmail = ({ kind }: Labelled): boolean => kind === 'email';
