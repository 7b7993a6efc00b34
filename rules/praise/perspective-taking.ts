import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: ['(i|we) can? (understand|see) (why|how) …', 'i know (it|this) is …'],
  unless: ['… (but|never) …'],
} satisfies Noticed;

export const card = {
  title: 'You see their side',
  why: 'Saying how it looks from there is the opener that readers take best.',
  tip: 'Then say how it looks to you.',
  source: {
    title: 'Stating both perspectives, Rogers, Howieson & Neame 2018',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5961625/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[I understand why you moved the desks.]]': null,
  '[[I can see how busy the mornings are.]]': null,
  '[[I know this is a busy week.]]': null,
};

export const leaves: Leaves = [
  'I understand that you have a policy but it is wrong.',
  'I can see him at home.',
  'I realise that you do nothing.',
];
