/** The names, dates and numbers of a stretch of a draft, and which of them another stretch lacks. Pure. */

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/** Where a capital says nothing: at the beginning, after a full stop, in a list, in front of a quotation. */
const OPENING = /(?:^|[.!?…:;\n"“‘(>*•-]["”’)\]*]*)\s*$/u;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DAYS = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec',
);
const NEAR_DAYS = list('today tomorrow tonight yesterday noon midnight');
const NUMBERS = list(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand third fourth fifth sixth seventh eighth ninth tenth twice',
);
/** They count nothing. */
const NO_NUMBERS = /\b(?:(?:the )?two of (?:us|them|you)|two (?:versions|sides)|(?:one|an?(?: \w+)?) or two)\b/giu;
/** A number that is part of a day or an hour: a blank for the one takes in the other. */
const MOMENT =
  /\d+(?:[:.]\d\d)?(?=\s*(?:[ap]\.?m\b|o['’]clock))|\d+:\d\d|(?<=\b(?:at|by|before|until|till) )\d+\b|(?<=\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? )\d+|\d+(?=(?:st|nd|rd|th)\b)|\b\p{L}+ past \p{L}+\b/giu;
/** Capitals that name nobody: the writer, and oaths. */
const NO_NAMES = list("i i'm i've i'll i'd im ive god lord jesus christ ok mr mrs ms miss dr");

/** A blank that the writer fills before the wording can be used. */
export const BLANKS = /\[[^[\]]+\]/g;
const TIME = /\b(?:when|day|date|time|week|month|year|morning|(?:mon|tues|wednes|thurs|fri)day)s?\b/iu;
/** `[which days?]` and `[what, and when?]` take as many as there were. */
const MANY = /s\b[^a-z]*$|,| and /iu;
/** The writer may tell the whole of it here. */
const OPEN = /\b(?:what|why|how|do|which(?! (?:days?|dates?|times?|week|month)\b))\b/iu;
const SOMEBODY = /\b(?:who|whom|whose|names?)\b/iu;

const folded = (word: string): string => word.toLowerCase().replace(/[’‘`´]/g, "'");

const stem = (word: string): string => folded(word).replace(/'s?$/, '');

/** Every word with whether it opens a sentence. */
const wordsOf = (text: string, before = ''): readonly { readonly word: string; readonly opens: boolean }[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    opens: OPENING.test(before + text.slice(0, index)),
  }));

const isTitled = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Capitalised words in mid-sentence. Shouted words are not capitalised, they are shouted. */
const namesIn = (text: string, before = ''): readonly string[] =>
  wordsOf(text, before)
    .filter(
      ({ word, opens }) =>
        !opens && isTitled(word) && !NO_NAMES.has(folded(word)) && !NO_NAMES.has(stem(word)) && !DAYS.has(stem(word)),
    )
    .map(({ word }) => stem(word));

const datesIn = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(
      ({ word }) => NEAR_DAYS.has(stem(word)) || (isTitled(word) || word.length > 5 ? DAYS.has(stem(word)) : false),
    )
    .map(({ word }) => stem(word));

const numbersIn = (text: string): readonly string[] => [
  ...Array.from(text.matchAll(/\d+(?:[.,:/]\d+)*/g), ([figure]) => figure),
  ...wordsOf(text.replace(NO_NUMBERS, ''))
    .map(({ word }) => stem(word))
    .filter((word) => NUMBERS.has(word)),
];

/** Whether `fact` stands in `text` as a word; days may be shortened or written out, or be said of every week. */
const holds = (text: string, fact: string): boolean => {
  const words = [...wordsOf(text).map(({ word }) => stem(word)), ...numbersIn(text)];
  return words.some(
    (word) =>
      word === fact ||
      (DAYS.has(fact) && (DAYS.has(word) || DAYS.has(word.replace(/s$/, ''))) && word.slice(0, 3) === fact.slice(0, 3)),
  );
};

/** How many facts the blanks of a wording ask for: days and dates, and anything else. */
export const asksFor = (wording: string): { readonly times: number; readonly others: number } => {
  const blanks = wording.match(BLANKS) ?? [];
  const sum = (worth: (blank: string) => number) => blanks.reduce((total, blank) => total + worth(blank), 0);
  return {
    times: sum((blank) => (TIME.test(blank) ? (MANY.test(blank) ? Number.POSITIVE_INFINITY : 1) : 0)),
    others: sum((blank) => {
      if (OPEN.test(blank)) return Number.POSITIVE_INFINITY;
      return SOMEBODY.test(blank) || !TIME.test(blank) ? 1 : 0;
    }),
  };
};

/** Facts of `words` that the wording neither keeps nor asks the writer for. `before` is what stands in front of them. */
export const lostFacts = (words: string, before: string, wording: string): readonly string[] => {
  const gone = (facts: readonly string[]) => [...new Set(facts)].filter((fact) => !holds(wording, fact));
  const { times, others } = asksFor(wording);
  const dates = gone(datesIn(words));
  const names = gone(namesIn(times > 0 ? words.replace(/\bMay(?= \d)/gu, 'may') : words, before));
  const numbers = gone(numbersIn(times > 0 ? words.replace(MOMENT, '') : words));
  // Whoever says on which days has said how often.
  const counted = times === Number.POSITIVE_INFINITY ? times : Math.max(0, others - names.length);
  return [...names.slice(others), ...dates.slice(times), ...numbers.slice(counted)];
};

/** Facts of a wording that the whole draft does not hold. */
export const inventedFacts = (wording: string, before: string, draft: string): readonly string[] => {
  const said = wording.replace(BLANKS, '');
  const facts = [...namesIn(said, before), ...datesIn(said), ...numbersIn(said)];
  return [...new Set(facts)].filter((fact) => !holds(draft, fact));
};
