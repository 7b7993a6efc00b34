import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(discrimination|racism|racist|sexist|homophobic|slur) …',
    'because of (his|her|their) (skin|race|religion|disability|accent|hijab) …',
    '(not to speak {name}|back to your country|caste name) …',
  ],
  unless: ['{you} are {stress}? a? racist …'],
} satisfies Noticed;

export const card = {
  title: 'Discrimination, named as such',
  why: 'The plain word is what makes a school act and record. It is left alone here.',
  tip: 'Give the exact words and the date.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
  facts: [
    'The exact words or act',
    'Who said or did it, and who heard it',
    'When and where, each time',
    'What the school was told, and when',
    'What you ask for, and by when',
  ],
} satisfies Card;

export const flags: Flags = {
  '[[They called him a slur at the lockers.]]': null,
  '[[This is racism, and it was said out loud.]]': null,
  '[[Leaving her out of the trip is discrimination.]]': null,
  '[[He was teased because of his accent.]]': null,
  '[[She was told not to speak Polish at lunch.]]': null,
  '[[Two boys told her to go back to your country.]]': null,
  '[[They left her out because of her hijab.]]': null,
  '[[It was a racist joke, and the class laughed.]]': null,
  '[[Some boys use our caste name.]]': null,
};

export const leaves: Leaves = [
  'We are learning to speak Polish.',
  'Her skin is dry, so please let her use the cream.',
  'The race is on Saturday.',
  'His language has come on so well.',
  'You are a racist.',
  'Because of his bus we may be late.',
];
