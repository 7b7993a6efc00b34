import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(thank you|thanks) {stress}? (so much|very much)? for …',
    '(thank you|thanks) {stress}? (so much|a lot)? {end}',
    '(i|we) {stress}? appreciate …',
    'grateful for …',
  ],
  unless: ['… (but|nothing|finally|not) …'],
} satisfies Noticed;

export const card = {
  title: 'You thank them',
  why: 'Thanks for something real opens the door before you ask.',
  tip: 'Name what they did.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Thank you for getting back to me so quickly.]]': null,
  'Hi, [[we really appreciate your patience with him.]]': null,
  'I am so [[grateful for the extra help.]]': null,
};

export const leaves: Leaves = [
  'Thanks for nothing.',
  'Thank you for finally answering after three weeks.',
  'I appreciate your concern but we have a policy.',
];
