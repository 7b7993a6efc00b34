/** A draft with a wording in it, as the editor would have it. */
import type { Draft, Span } from '../../src/model.ts';
import { tidySpan } from '../../src/webmail/edit.ts';
import { BLANKS } from './facts.ts';
import { reviewer } from './ours.ts';

export interface Placed {
  readonly text: string;
  /** Where the wording stands now. */
  readonly at: Span;
  /** What it took the place of: with words that are taken out, a space goes along. */
  readonly taken: Span;
}

/** Puts a wording in. */
export const place = (text: string, span: Span, words: string): Placed => {
  const taken = tidySpan(text, span, words);
  return {
    text: text.slice(0, taken.start) + words + text.slice(taken.end),
    at: { start: taken.start, end: taken.start + words.length },
    taken,
  };
};

const AFTER_PREPOSITION = /\b(?:by|on|before|after|until|till|since|from|for|about|to|at|of|in)\s+$/iu;

/** Words that fit where the blank stands, so that a grammar checker can read the sentence. */
const stopgap = (blank: string, before: string): string => {
  const asked = blank.slice(1, -1).replace(/\?$/, '').toLowerCase();
  if (/^(?:what|which) time/u.test(asked)) return 'noon';
  if (/\bhow (?:long)\b/u.test(asked)) return 'two hours';
  if (/\bhow (?:many|much|often)\b/u.test(asked)) return 'two';
  if (/\b(?:when|days?|dates?)\b/u.test(asked)) return AFTER_PREPOSITION.test(before) ? 'Monday' : 'on Monday';
  if (/\b(?:who|whom|name|child)\b/u.test(asked)) return 'Sam';
  if (/\bwhere\b/u.test(asked)) return AFTER_PREPOSITION.test(before) ? 'the hall' : 'in the hall';
  return 'the project';
};

/** A wording whose blanks somebody has filled. */
export const filled = (wording: string): string =>
  wording.replace(BLANKS, (blank, index: number) => stopgap(blank, wording.slice(0, index)));

/** From the first to the last sentence that a span touches. */
export const sentencesAround = (draft: Draft, span: Span): Span => {
  const near = reviewer
    .review(draft)
    .sentences.filter((sentence) => sentence.start <= span.end && span.start <= sentence.end);
  return {
    start: Math.min(span.start, near[0]?.start ?? span.start),
    end: Math.max(span.end, near.at(-1)?.end ?? span.end),
  };
};
