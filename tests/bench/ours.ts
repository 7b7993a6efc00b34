/** Our review as a neighbour among neighbours. */
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';

const reviewer = createReviewer(rules);
// So that compiling counts as loading, and the first review as itself.
reviewer.prepare();

export const review = (text: string): unknown => reviewer.review({ text, role: 'parent' }).findings;
