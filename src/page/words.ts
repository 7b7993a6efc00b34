/** What we say in a page. Both languages ride along: the browser's own catalogues cannot follow a choice. */
import en from './words/en.json';
import es from './words/es.json';

export type Label = keyof typeof en;

/** One language, for eyes and for screen readers. */
export interface Words {
  readonly lang: 'en' | 'es';
  /** A string, with a number in it where it has one. */
  readonly say: (label: Label, count?: number) => string;
}

/** The words for a tag such as `es-MX`; English where we do not know it. */
export const wordsFor = (tag: string): Words => {
  const lang = /^es\b/i.test(tag) ? 'es' : 'en';
  const words: Readonly<Record<Label, string>> = lang === 'es' ? es : en;
  return { lang, say: (label, count) => words[label].replace('{{count}}', String(count)) };
};
