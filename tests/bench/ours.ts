/** Our review as a neighbour among neighbours. */
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';

const reviewer = createReviewer(rules);

export const review = (text: string): unknown => reviewer.review({ text, role: 'parent' }).findings;
