import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    'i know you {stress}? (care|have|are|work|want) …',
    'i may (be missing|have missed) …',
    'sure there (is|was) a …',
  ],
  unless: ['… but …'],
} satisfies Noticed;

export const card = {
  title: 'You assume good will',
  why: 'Believing the best of the reader makes it easier to answer openly.',
  tip: 'Then ask your question.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[I know you care about him.]]': null,
  '[[I may be missing something here.]]': null,
  'I am [[sure there was a good reason for it.]]': null,
};

export const leaves: Leaves = ['I know you care but this is the third time.', 'I may be late.', 'I am sure of it.'];
