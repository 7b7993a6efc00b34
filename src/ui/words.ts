/** Every string that a person sees, by language, in ICU's notation. The catalogues are compiled when we are built. */
import format, { type CompiledMessage } from 'icu-minify/format';
import type en from './words/en.json';
import { catalogue as english } from './words/en.json?compiled';
import type pages from './words/pages.json';

/** A string of the catalogue. */
export type Key = keyof typeof en | keyof typeof pages;

type Values = Readonly<Record<string, string | number>>;
type Catalogue = Readonly<Record<string, CompiledMessage>>;

interface Tongue {
  /** Such as `es`. */
  readonly tag: string;
  readonly catalogue: Catalogue;
}

const ENGLISH = { tag: 'en', catalogue: { ...english } };

/** Other catalogues, brought only where they are spoken. English stands in for whatever they lack. */
const OTHERS: Readonly<Record<string, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  es: () => import('./words/es.json?compiled'),
};

/** What the notation may ask of the browser. */
const OPTIONS = {
  formatters: {
    getNumberFormat: Intl.NumberFormat,
    getDateTimeFormat: Intl.DateTimeFormat,
    getPluralRules: (...wanted: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...wanted),
  },
};

let spoken: Tongue = ENGLISH;

const sayIn = (tongue: Tongue, key: Key, values: Values): string => {
  const { tag, catalogue } = key in tongue.catalogue ? tongue : ENGLISH;
  return String(format<string>(catalogue[key] ?? '', tag, values, OPTIONS));
};

/** The words for a key, with its placeholders filled. */
export const say = (key: Key, values: Values = {}): string => sayIn(spoken, key, values);

/** The same in English, whatever is spoken: for words that go into a message. */
export const sayInEnglish = (key: Key, values: Values = {}): string => sayIn(ENGLISH, key, values);

/** Names one after another, as the language joins them. */
export const list = (names: readonly string[]): string => new Intl.ListFormat(spoken.tag).format(names);

/** The language spoken now, such as `es`. */
export const language = (): string => spoken.tag;

/** Adds English words of pages that the panel does without: it is to paint at once. */
export const learn = (more: Catalogue): void => {
  Object.assign(ENGLISH.catalogue, more);
};

let wanted = ENGLISH.tag;

/** Speaks the language of a tag such as `es-MX` from now on, and English where we do not know it. Of two calls the later one holds. */
export const speak = async (tag: string): Promise<void> => {
  const [tongue = ''] = tag.toLowerCase().split('-', 1);
  const bring = OTHERS[tongue];
  wanted = bring ? tongue : ENGLISH.tag;
  const next = bring ? { tag: tongue, catalogue: (await bring()).catalogue } : ENGLISH;
  if (wanted === next.tag) spoken = next;
};
