import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: ['(i|we) (am|are) {stress}? (happy|glad) to …', '(i|we) can (help|come|practise|practice) …'],
  unless: ['… if you …'],
} satisfies Noticed;

export const card = {
  title: 'You offer something',
  why: 'An offer shows that you carry part of it.',
  tip: 'Say what, and when.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[We can practise with him at home.]]': null,
  '[[I am happy to come in on Thursday.]]': null,
  '[[We are glad to help with the fair.]]': null,
};

export const leaves: Leaves = ['I can see he is tired.', 'We are happy.', 'I am happy to come in if you ever answer.'];
