import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(can|could) (we|you) (meet|talk|speak|call) …4 (on|at|after|before|next) …',
    'i am free (on|at|after|before) …',
  ],
  unless: ['ever …'],
} satisfies Noticed;

export const card = {
  title: 'You ask for one clear thing',
  why: 'One request with a time is easy to say yes to.',
  tip: 'Offer a second time.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[Could we meet on Tuesday after school?]]': null,
  '[[I am free after three most days.]]': null,
  'Hello, [[can you call me before lunch?]]': null,
};

export const leaves: Leaves = ['Could you move?', 'I am free.', 'Do you ever call anyone?'];
