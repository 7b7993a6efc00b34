/** The pair the project grew from, with and without a child's name. */
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import { reworded } from './reworded.ts';

const reviewer = createReviewer(rules);

it.each([
  ['Why did you make my son miss recess?', 'Can you help me understand what led to my son missing recess?'],
  ['Why did you make James miss recess?', 'Can you help me understand what led to James missing recess?'],
  [
    'why did u make my son James miss recess today',
    'can you help me understand what led to my son James missing recess today?',
  ],
])('%s', async (text, expected) => {
  const { findings } = reviewer.review({ text, role: 'parent' });
  expect(findings).toMatchObject([{ rule: 'blame/why-accusation', start: 0, end: text.length }]);
  expect(await reworded(reviewer, { text, role: 'parent' })).toBe(expected);
});
