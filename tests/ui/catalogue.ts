/** What the tests of the catalogues know of keys. */

/** What i18next appends to the key of counted words. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

export const stem = (key: string): string => key.replace(PLURAL, '');

export const placeholders = (words: string): readonly string[] =>
  Array.from(words.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name);

/** Words that stand in a message or begin one: English in every catalogue. */
export const IN_MESSAGES: ReadonlySet<string> = new Set([
  'own.placeholder',
  'welcome.letter.parent',
  'welcome.letter.teacher',
]);
