/** Our review as a neighbour among neighbours. */
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';

const reviewer = createReviewer(rules);
// So that compiling counts as loading, and the first review as itself.
reviewer.prepare();

export const review = (text: string): unknown => reviewer.review({ text, role: 'parent' }).findings;

/** A review of a text as if it were new: what was heard in it before is forgotten for another one. */
export const reviewAnew = (text: string): unknown => {
  review('');
  return review(text);
};
