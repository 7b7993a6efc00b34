import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: ['(i|we) (noticed|saw) that …', '(he|she|{name}) told me …', 'on {day} (he|she|i) …'],
  unless: ['you …'],
} satisfies Noticed;

export const card = {
  title: 'You name what happened',
  why: 'A date or a thing seen gives the reader something to look into.',
  tip: 'Keep the day and the words.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[On Tuesday he came home without his coat.]]': null,
  '[[I noticed that Leo reads more slowly in the evening.]]': null,
  'Hello, [[she told me about the quiz on Friday.]]': null,
};

export const leaves: Leaves = [
  'You noticed nothing.',
  'I noticed that you never write back.',
  'On Monday the library is closed.',
];
