/** Every string that a person sees. One catalogue a language; plurals and placeholders by i18next. */
import { createInstance } from 'i18next';
import en from './words/en.json';
import type pages from './words/pages.json';

type Counted<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** A string of the catalogue; a counted one goes by its stem. */
export type Key = Counted<keyof typeof en | keyof typeof pages>;

const words = createInstance();
void words.init({
  lng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // Preact escapes what it shows; escaping twice would print `&amp;`.
  interpolation: { escapeValue: false },
});

/** The words for a key, with its placeholders filled. */
export const say = (key: Key, values: Readonly<Record<string, string | number>> = {}): string => words.t(key, values);

/** Names one after another, as the language joins them. */
export const list = (names: readonly string[]): string => new Intl.ListFormat(words.language).format(names);

/** Adds the words of pages that the panel does without: it is to paint at once. */
export const learn = (more: typeof pages): void => {
  words.addResources('en', 'translation', more);
};
