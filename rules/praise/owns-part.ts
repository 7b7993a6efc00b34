import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: ['i should have …', 'you were right …', 'i am sorry (that|for) (i|my) …'],
  unless: ['… but …'],
} satisfies Noticed;

export const card = {
  title: 'You own your part',
  why: 'Owning a part makes room for the reader to own theirs.',
  tip: 'Keep it short.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[I should have told you sooner.]]': null,
  '[[You were right about the glasses.]]': null,
  '[[I am sorry that I missed the call.]]': null,
};

export const leaves: Leaves = [
  'You should have told me.',
  'I am sorry you feel that way.',
  'I forgot how little you care.',
];
