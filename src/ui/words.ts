/** Every string that a person sees. Catalogues by language; plurals and placeholders by i18next. */
import { createInstance } from 'i18next';
import en from './words/en.json';
import type pages from './words/pages.json';

type Counted<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** A string of the catalogue; a counted one goes by its stem. */
export type Key = Counted<keyof typeof en | keyof typeof pages>;

type Values = Readonly<Record<string, string | number>>;

/** Whole catalogues, brought only where they are spoken. English is there from the start: it stands in for whatever is missing. */
const CATALOGUES: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {
  es: () => import('./words/es.json'),
};

const words = createInstance();
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // Preact escapes what it shows; escaping twice would print `&amp;`.
  interpolation: { escapeValue: false },
});

/** The words for a key, with its placeholders filled. */
export const say = (key: Key, values: Values = {}): string => words.t(key, values);

/** The same in English, whatever is spoken: for words that go into a message. */
export const sayInEnglish = (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
  words.t(key, { ...values, lng: 'en' });

/** Names one after another, as the language joins them. */
export const list = (names: readonly string[]): string => new Intl.ListFormat(words.language).format(names);

/** The language spoken now, such as `es`. */
export const language = (): string => words.language;

/** Adds the words of pages that the panel does without: it is to paint at once. */
export const learn = (more: typeof pages): void => {
  words.addResources('en', 'translation', more);
};

let wanted = 'en';

/** Speaks the language of a tag such as `es-MX` from now on, and English where we do not know it. Of two calls the later one holds. */
export const speak = async (tag: string): Promise<void> => {
  const [tongue = ''] = tag.toLowerCase().split('-', 1);
  const catalogue = CATALOGUES[tongue];
  const next = catalogue ? tongue : 'en';
  wanted = next;
  if (catalogue && !words.hasResourceBundle(next, 'translation')) {
    words.addResourceBundle(next, 'translation', (await catalogue()).default);
  }
  if (wanted === next && words.language !== next) await words.changeLanguage(next);
};
