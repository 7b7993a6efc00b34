/** Whether a wording of ours says what the author of the draft would have said there. */
import nlp from 'compromise';
import type { Span } from '../../src/model.ts';
import type { Gold, Labelled } from './corpus.ts';
import { BLANKS } from './facts.ts';
import { counts } from './judge.ts';
import type { Offered } from './offers.ts';
import { sentencesOf } from './ours.ts';

/** At least this much of the words that both use must be shared. */
const ENOUGH = 0.5;
/** How many of the author's words a blank may stand for. */
const FILLED = 3;

/** Words that carry no fact and no request. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an the and or but so if as of in on at to for from by with about into out up down this that these those there here it its he she they them him her his their i im me my we us our you your u ur be am is are was were been do does did have has had will would can could should may might must not no just very really too also then than when what which who how why where some any all more please some thing well get let go s t d ll ve re m'.split(
    ' ',
  ),
);

/** Words in their plain form, each once. */
export const contentOf = (text: string): ReadonlySet<string> => {
  const sentences = nlp(text.replace(/[’‘`´]/g, "'"))
    .compute('root')
    .json() as readonly { readonly terms: readonly { readonly root?: string; readonly normal: string }[] }[];
  const words = sentences.flatMap(({ terms }) =>
    terms.flatMap(({ root, normal }) => (root || normal).split(/[^\p{L}\p{N}]+/u)),
  );
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => word !== '' && !EMPTY.has(word)));
};

/** Half of the words that carry something are the same; a blank may be any word of the author's. */
export const saysTheSame = (ours: string, theirs: string): boolean => {
  const own = contentOf(ours.replace(BLANKS, ' '));
  const gold = contentOf(theirs);
  if (own.size === 0 || gold.size === 0) return own.size === gold.size;
  const shared = [...own].filter((word) => gold.has(word)).length;
  const wild = Math.min(gold.size - shared, FILLED * (ours.match(BLANKS) ?? []).length);
  return shared > 0 && (2 * (shared + wild)) / (own.size + wild + gold.size) >= ENOUGH;
};

type Answered = Gold & { readonly rewording: string | null };

const hasAnswer = (gold: Gold): gold is Answered => gold.rewording !== undefined;

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** What stands from the first to the last letter that either of the two replaces. */
const within = (text: string, whole: Span, { start, end }: Span, words: string): string =>
  text.slice(whole.start, start) + words + text.slice(end, whole.end);

/** The author's own words for the same place, where there are any. */
const answerTo = (draft: Labelled, span: Span): Answered | undefined =>
  draft.gold
    .filter(hasAnswer)
    .filter((gold) => counts(span, gold, sentencesOf(draft)))
    .sort((a, b) => shared(span, b) - shared(span, a))[0];

export interface Compared {
  readonly offer: Offered;
  /** The draft as it stood, with our wording, and with the author's, over the same stretch. */
  readonly stood: string;
  readonly ours: string;
  readonly theirs: string;
  readonly isSame: boolean;
}

/** Every wording that can be held against the author's own. */
export const compared = (offers: readonly Offered[]): readonly Compared[] =>
  offers.flatMap((offer) => {
    const { draft, start, end, wording } = offer;
    const gold = answerTo(draft, { start, end });
    if (!gold) return [];
    const whole = { start: Math.min(start, gold.start), end: Math.max(end, gold.end) };
    const ours = within(draft.text, whole, { start, end }, wording.text);
    const theirs = within(draft.text, whole, gold, gold.rewording ?? '');
    const stood = draft.text.slice(whole.start, whole.end);
    return [{ offer, stood, ours, theirs, isSame: saysTheSame(ours, theirs) }];
  });
