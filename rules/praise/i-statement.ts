import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(i|we) (am|are|was|were|feel|felt) {stress}? (worried|sad|upset|concerned|confused|frustrated|disappointed) (about|that|when) …',
  ],
  unless: ['… you …'],
} satisfies Noticed;

export const card = {
  title: 'You speak for yourself',
  why: 'A feeling said as your own can be heard. It accuses nobody.',
  tip: 'Add what matters to you.',
  source: {
    title: 'Stating both perspectives, Rogers, Howieson & Neame 2018',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5961625/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[I am worried about his reading.]]': null,
  '[[We were sad about the play.]]': null,
  '[[I felt confused when the mark came home.]]': null,
};

export const leaves: Leaves = ['I am upset that you ignored us.', 'He is worried about it.', 'I am worried.'];
