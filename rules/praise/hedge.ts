import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: ['(perhaps|maybe) (we|i|it|there|he|she) …', 'i wonder (if|whether) …'],
  unless: ['… you …'],
} satisfies Noticed;

export const card = {
  title: 'You leave room',
  why: 'A careful word leaves room for what the reader saw.',
  tip: 'Once is enough.',
  source: {
    title: 'Stating both perspectives, Rogers, Howieson & Neame 2018',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5961625/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[I wonder whether the seat by the window is too noisy.]]': null,
  '[[Perhaps it was the noise.]]': null,
  '[[Maybe he was tired that day.]]': null,
};

export const leaves: Leaves = ['Maybe you should try teaching.', 'I wonder if you read it.', 'He may be late.'];
