import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(he|she) loves (your|reading) …',
    '(is|was) {stress}? (kind|good|proud) (at|with|of) …',
    'has {stress}? (worked|tried) {stress}? hard …',
  ],
  unless: ['… but …'],
} satisfies Noticed;

export const card = {
  title: 'You name a strength',
  why: 'A strength shows the whole child, and the rest is easier to hear.',
  tip: 'Make it one true thing.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[She loves reading with you.]]': null,
  'Omar [[has worked hard on his spelling.]]': null,
  'He [[was kind with the new boy.]]': null,
};

export const leaves: Leaves = ['He is good at maths but lazy.', 'She is not great at sharing.', 'He loves pizza.'];
