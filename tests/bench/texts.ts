/** School mail of any length, made of the drafts that may be looked at. */
import { fresh, type Labelled, nearMisses, quiet, tune, typical } from '../accuracy/corpus.ts';

/** Whatever makes the rest of a text somebody else's words would leave us nothing to do. */
const SOMEBODY_ELSES = /^[ \t]*(?:>|--|from:|on .* wrote:|begin forwarded)|sent from my|get outlook/im;
/** A quote that nobody closes. */
const UNEVEN = /^[^"]*(?:"[^"]*"[^"]*)*"[^"]*$|“(?![^“]*”)/;

const isOwn = ({ text }: Labelled): boolean =>
  !SOMEBODY_ELSES.test(text) && !text.split('\n').some((line) => UNEVEN.test(line));

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Always the same order, with the sets mixed: every seventh draft, then every seventh from the next on. */
const mixed = <T>(list: readonly T[]): readonly T[] =>
  Array.from({ length: 7 }, (_, from) => list.filter((_draft, index) => index % 7 === from)).flat();

let pool: readonly string[] | undefined;

const drafts = (): readonly string[] => {
  pool ??= mixed([...tune(), ...quiet(), ...fresh(), ...nearMisses(), ...typical()].filter(isOwn)).map(
    ({ text }) => text,
  );
  return pool;
};

/** `count` texts of about `words` words, none with a draft in common, from the draft `from` on; and where the next may begin. */
export const unseen = (
  count: number,
  words: number,
  from = 0,
): { readonly texts: readonly string[]; readonly next: number } => {
  const texts: string[] = [];
  let next = from;
  while (texts.length < count) {
    const parts: string[] = [];
    for (let total = 0; total < words; next += 1) {
      const draft = drafts()[next];
      if (draft === undefined) throw new Error(`The corpus has no ${count} texts of ${words} words.`);
      parts.push(draft);
      total += wordsIn(draft);
    }
    texts.push(
      parts
        .join('\n\n')
        .split(/(?<=\s)(?=\S)/)
        .slice(0, words)
        .join('')
        .trimEnd(),
    );
  }
  return { texts, next };
};

/** One text of exactly `words` words; beyond the corpus it begins again. */
export const prose = (words: number): string => {
  const all = drafts()
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/);
  return Array.from({ length: words }, (_, index) => all[index % all.length] ?? '')
    .join('')
    .trimEnd();
};
