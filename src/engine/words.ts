/** From a typed form to vocabulary ids. Only words that some rule speaks of have an id; all others are 0. */
import { AFTER_ID, AFTER_ILL, ENDINGS, PAIRS, SPELLINGS } from './spellings.ts';

/** Apostrophe shapes seen in mail: typewriter, curly both ways, backtick, acute, modifier letter. */
const APOSTROPHES = /[’‘`´ʼ＇]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const STRETCHED = /([a-zà-ÿ])\1{2,}/g;

const SIMPLE = /^[a-z]+$/;

/** Lower case, one apostrophe shape, nothing invisible. */
export const fold = (form: string): string => {
  const lower = form.toLowerCase();
  return SIMPLE.test(lower) ? lower : lower.replace(APOSTROPHES, "'").replace(INVISIBLE, '');
};

const spelled = (form: string): readonly string[] | undefined =>
  Object.hasOwn(SPELLINGS, form) ? SPELLINGS[form]?.split(' ') : undefined;

/** The plain words a single typed form stands for. `didn't`, `didnt` → `did`, `not`. */
const plain = (form: string): readonly string[] => {
  const known = spelled(form);
  if (known) return known;
  const ending = ENDINGS.find(([tail]) => form.endsWith(tail) && form.length > tail.length);
  if (!ending) return [form.replaceAll("'", '')];
  const stem = form.slice(0, -ending[0].length);
  return [...plain(stem), ending[1]];
};

/** The words of a pattern literal or of a typed form; the one place where both are brought to the same spelling. */
export const plainWords = (form: string): readonly string[] => {
  // Nearly every literal: a thousand of them are read at every start.
  if (SIMPLE.test(form)) return spelled(form) ?? [form];
  return fold(form)
    .split(/[-‐‑–—/]/)
    .filter((part) => part !== '')
    .flatMap(plain);
};

const FIRST_OF_PAIR = new Set([...Object.keys(PAIRS).map((pair) => pair.split(' ')[0]), 'id', 'ill']);

/** Whether `plainPair` may know this form as the first of two. */
export const startsPair = (form: string): boolean => FIRST_OF_PAIR.has(form);

/** What two neighbouring forms stand for together, where that differs from each alone. */
export const plainPair = (first: string, second: string): readonly string[] | undefined => {
  const pair = `${first} ${second}`;
  if (Object.hasOwn(PAIRS, pair)) return PAIRS[pair]?.split(' ');
  if (first === 'id' && AFTER_ID.includes(second)) return ['i', "'d", second];
  if (first === 'ill' && AFTER_ILL.includes(second)) return ['i', 'will', second];
  return undefined;
};

/** Ids for the words that rules speak of. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#ids.size + 1;
  }

  /** The id of a pattern's word, made on first sight. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    return id;
  }

  /** The id of a draft's word, 0 when no rule speaks of it. `sooo` is tried as `soo` and `so`. */
  id(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const shorter = word.replace(STRETCHED, '$1$1');
    if (shorter === word) return 0;
    return this.#ids.get(shorter) ?? this.#ids.get(word.replace(STRETCHED, '$1')) ?? 0;
  }
}
