/** From a typed form, or a pattern's literal, to the plain words it stands for. */
import { AFTER_ID, AFTER_ILL, ENDINGS, PAIRS, SPELLINGS } from './spellings.ts';

/** Apostrophe shapes seen in mail: typewriter, curly both ways, backtick, acute, modifier letter. */
const APOSTROPHES = /[’‘`´ʼ＇]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

const SIMPLE = /^[a-z]+$/;

/** Lower case, one apostrophe shape, nothing invisible. */
export const fold = (form: string): string => {
  const lower = form.toLowerCase();
  return SIMPLE.test(lower) ? lower : lower.replace(APOSTROPHES, "'").replace(INVISIBLE, '');
};

const spelled = (form: string): readonly string[] | undefined =>
  Object.hasOwn(SPELLINGS, form) ? SPELLINGS[form]?.split(' ') : undefined;

/** No word has more endings: "you'dn't've". Some would have thousands, of which each is cut from all that is left: `a's's's's`. */
const MOST_ENDINGS = 4;

/** The plain words a single typed form stands for. `didn't`, `didnt` → `did`, `not`. */
const plain = (form: string, endings = MOST_ENDINGS): readonly string[] => {
  const known = spelled(form);
  if (known) return known;
  const ending = endings > 0 && ENDINGS.find(([tail]) => form.endsWith(tail) && form.length > tail.length);
  if (!ending) return [form.replaceAll("'", '')];
  const stem = form.slice(0, -ending[0].length);
  return [...plain(stem, endings - 1), ending[1]];
};

/** The words of a pattern literal or of a typed form; the one place where both are brought to the same spelling. */
export const plainWords = (form: string): readonly string[] => {
  // Nearly every literal: a thousand of them are read at every start.
  if (SIMPLE.test(form)) return spelled(form) ?? [form];
  return fold(form)
    .split(/[-‐‑–—/]/)
    .filter((part) => part !== '')
    .flatMap((part) => plain(part));
};

/** The forms that `plainPair` may know as the first of two. */
export const FIRSTS_OF_PAIRS: readonly string[] = [
  ...Object.keys(PAIRS).map((pair) => pair.slice(0, pair.indexOf(' '))),
  'id',
  'ill',
];

/** And as the second. */
export const SECONDS_OF_PAIRS: readonly string[] = [
  ...Object.keys(PAIRS).map((pair) => pair.slice(pair.indexOf(' ') + 1)),
  ...AFTER_ID,
  ...AFTER_ILL,
];

/** What two neighbouring forms stand for together, where that differs from each alone. */
export const plainPair = (first: string, second: string): readonly string[] | undefined => {
  const pair = `${first} ${second}`;
  if (Object.hasOwn(PAIRS, pair)) return PAIRS[pair]?.split(' ');
  if (first === 'id' && AFTER_ID.includes(second)) return ['i', "'d", second];
  if (first === 'ill' && AFTER_ILL.includes(second)) return ['i', 'will', second];
  return undefined;
};
