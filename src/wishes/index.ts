/** What one person wants of a review besides the rules: phrases of their own, and hints or none. Pure. */
import type { Engine, Reviewer } from '../engine/index.ts';
import { OWN_RULE } from '../messages.ts';
import type { Draft, Finding, Review } from '../model.ts';
import { overlap } from '../span.ts';

export interface Wishes {
  /** “I prefer direct”: no hints. */
  readonly direct: boolean;
  /** Phrase → preferred wording. */
  readonly phrases: Readonly<Record<string, string>>;
}

type Phrases = Wishes['phrases'];
/** What compiles phrases. */
type Compiles = Pick<Engine, 'createReviewer'>;

/** From its first letter or figure to its last, with apostrophes between them. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’]*[\p{L}\p{N}])?/gu;

/** In the notation of rules a phrase is its words and nothing else. */
const wordsOf = (phrase: string): string => (phrase.match(WORD) ?? []).join(' ');

const SET = { protect: {}, words: {}, precedence: [] };

const reviewerFor = ({ createReviewer }: Compiles, phrases: readonly string[]) => {
  const match = phrases.map((phrase) => ({ words: wordsOf(phrase) }));
  return createReviewer({ ...SET, coaching: { [OWN_RULE]: { severity: 'hint', match } } });
};

/** A wording that begins where a sentence does begins as the sentence did. */
const asWritten = (words: string, wording: string): string =>
  /^\p{Lu}/u.test(words) ? wording.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : wording;

/** Compiles phrases once, and again when they change. */
const createOwn = (engine: Compiles) => {
  let of = '';
  let listener: Reviewer | undefined;
  return (draft: Draft, muted: ReadonlySet<string>, phrases: Phrases): readonly Finding[] => {
    const known = Object.keys(phrases).filter(wordsOf);
    if (known.length === 0) return [];
    const now = JSON.stringify(known);
    if (!listener || of !== now) {
      listener = reviewerFor(engine, known);
      of = now;
    }
    return listener.review(draft, muted).findings.map((finding) => {
      const words = draft.text.slice(finding.start, finding.end);
      const text = asWritten(words, phrases[known[finding.entry] ?? ''] ?? '');
      return { ...finding, given: [{ text, firmness: 'plain' }] };
    });
  };
};

/** Makes a review as somebody wants it. What the rules found stands where a phrase of one's own would lie over it. */
export const createWishing = (engine: Compiles) => {
  const own = createOwn(engine);
  return <Reviewed extends Review>(
    draft: Draft,
    muted: ReadonlySet<string>,
    review: Reviewed,
    { direct, phrases }: Wishes,
  ): Reviewed => {
    const found = direct ? review.findings.filter(({ severity }) => severity !== 'hint') : review.findings;
    const taken = [...found, ...review.protected];
    const more = own(draft, muted, phrases).filter((each) => !taken.some((other) => overlap(each, other)));
    if (found === review.findings && more.length === 0) return review;
    return { ...review, findings: [...found, ...more].sort((one, other) => one.start - other.start) };
  };
};
