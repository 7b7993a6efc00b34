/** A captured stretch, made ready to stand inside a wording. The writer's words and typos stay as they are. */
import type { Span } from '../model.ts';
import type { Verbs } from './verbs.ts';

/** Initials of school life that stay capitals when a shouted line is calmed. `IT`, `US`, `ADD`, `ACT` are words first. */
const INITIALS = new Set(
  (
    'I IEP IEPS ADHD PE AP GPA ELA ESL ELL PTA PTO FAPE OCD ODD ASD OT PT SLP RTI MTSS BIP FBA SEN SENCO EHCP SAT GCSE STEM TV CC ID ' +
    'UK USA DNA PDF FYI HR PLC IQ KG GT'
  ).split(' '),
);

/** Words whose capital only comes from the start of a sentence. */
const LOWERED = new Set(
  (
    'my our your his her their its the a an this that these those he she we they you it some all every each no ' +
    'someone everyone nobody'
  ).split(' '),
);

/** Several clauses in one capture cannot be put inside another sentence, nor can a picture (U+FFFC). */
const BROKEN = /[?!;…\uFFFC]|\.{2,}|\s[-–—]+\s|—/u;

/** Shouted: every word of two letters or more is in capitals, and there are two of them or more. */
export const isShouted = (words: string): boolean => {
  const long = words.match(/\p{L}{2,}/gu) ?? [];
  return long.length > 1 && long.every((word) => word === word.toUpperCase());
};

const calmWord = (word: string, verbs: Verbs | undefined): string => {
  if (INITIALS.has(word) || /\p{N}/u.test(word)) return word;
  if (/^I['’]/.test(word)) return `I${word.slice(1).toLowerCase()}`;
  const lower = word.toLowerCase();
  // The letter is a word: known as a proper noun to the word list.
  if (word.length === 1) return lower;
  return verbs?.isProper(lower.replace(/['’]s$/, '')) ? word.charAt(0) + lower.slice(1) : lower;
};

/** A shouted stretch in everyday letters; initials, figures and the names that are known as such keep their capitals. */
export const calm = (words: string, verbs: Verbs | undefined): string =>
  words.replace(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu, (word) => calmWord(word, verbs));

/** The words of a slot on one line, without the commas and full stops around them; undefined where they cannot be quoted. */
export const slotWords = (sentence: string, { start, end }: Span): string | undefined => {
  if (start === end) return '';
  const words = sentence
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\s,.!?…])[\s,.!?…]+$/u, '')
    .replace(/^[\s,]+/u, '');
  return words === '' || BROKEN.test(words) ? undefined : words;
};

/** "My son", taken from the start of a sentence, is "my son" inside one. */
export const lowered = (words: string): string => {
  const first = words.match(/^\p{Lu}\p{Ll}*(?!['’\p{L}])/u)?.[0].toLowerCase() ?? '';
  return LOWERED.has(first) ? first + words.slice(first.length) : words;
};
