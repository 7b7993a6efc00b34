/** How English spells the endings of a verb. Letters only; knows no words but a handful of exceptions. */

export interface Spelled {
  readonly ing: string;
  readonly past: string;
}

/** Where neither rule nor doubling gives the accepted spelling. */
const EXCEPTIONS: Readonly<Record<string, Spelled>> = {
  be: { ing: 'being', past: '' },
  cc: { ing: "cc'ing", past: "cc'd" },
  bcc: { ing: "bcc'ing", past: "bcc'd" },
  singe: { ing: 'singeing', past: 'singed' },
};

/** One syllable, one vowel, one consonant: `sit`, `skip`, `quit`. */
const SHORT = /^(?:[^aeiou]*qu|[^aeiou]*)[aeiouy][bcdfgklmnprtvz]$/;

/** Longer verbs that double against what a word list makes of them. */
const DOUBLED = new Set('abet annul enrol equip fulfil imperil instil kidnap retrofit program gas'.split(' '));

export const alwaysDoubles = (base: string): boolean => SHORT.test(base) || DOUBLED.has(base);

/** The regular endings; `doubled` where the last consonant is written twice, as in `stopped`. */
export const spelled = (base: string, doubled: boolean): Spelled => {
  const exception = EXCEPTIONS[base];
  if (exception) return exception;
  if (/ie$/.test(base)) return { ing: `${base.slice(0, -2)}ying`, past: `${base}d` };
  if (/(?:ee|oe|ye)$/.test(base)) return { ing: `${base}ing`, past: `${base}d` };
  if (/e$/.test(base)) return { ing: `${base.slice(0, -1)}ing`, past: `${base}d` };
  if (/[^aeiou]y$/.test(base)) return { ing: `${base}ing`, past: `${base.slice(0, -1)}ied` };
  if (/[a-z]ic$/.test(base)) return { ing: `${base}king`, past: `${base}ked` };
  const stem = doubled ? base + base.slice(-1) : base;
  return { ing: `${stem}ing`, past: `${stem}ed` };
};

/** `miss` → `misses`, `carry` → `carries`. */
export const third = (base: string): string => {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) || base === 'go') return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

/** What a word might be the ending of, likely or not: whoever asks spells each one again to check. */
export const stems = (word: string): readonly string[] => {
  const bare = word.replace(/(?:ing|ed|es|s|d|'d|'ing)$/, '');
  const cut = [word.replace(/ing$/, ''), word.replace(/ed$/, ''), word.replace(/d$/, ''), word.replace(/s$/, ''), bare];
  return [...new Set(cut.filter((stem) => stem !== word && stem.length > 1).flatMap(variants))];
};

const variants = (stem: string): readonly string[] => [
  stem,
  `${stem}e`,
  ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : []),
  ...(/ick$/.test(stem) ? [stem.slice(0, -1)] : []),
  ...(/y$/.test(stem) ? [`${stem.slice(0, -1)}ie`] : []),
  ...(/i$/.test(stem) ? [`${stem.slice(0, -1)}y`] : []),
  ...(/ie$/.test(stem) ? [`${stem.slice(0, -2)}y`] : []),
];
