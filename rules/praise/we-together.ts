import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: ['on the same page …', '(work|try|plan) …3 together …'],
  unless: ['not …'],
} satisfies Noticed;

export const card = {
  title: 'You speak as a team',
  why: 'Team words say that you both want the same for the child.',
  tip: 'Say what each of you will do.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'What we could [[try together is a reading chart.]]': null,
  'It is good to be [[on the same page about phones.]]': null,
  'I hope that we can [[work on this together.]]': null,
};

export const leaves: Leaves = [
  'We are not on the same page.',
  'The boys work in pairs.',
  'You refuse to work with us.',
];
