import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  least: 25,
  speaks: ({ signs, isReply }) => !isReply && signs('badNews') > 0 && signs('told') + signs('formal') === 0,
} satisfies Noted;

export const card = {
  title: 'News that comes late',
  why: 'A family that hears of it only now may feel left out before they can help.',
  tip: 'If it is news to them, say so.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

const OPEN = 'Dear Mrs. Cole,\n\n';
const REST =
  'He is good company and the others like to work with him. The unit ends in two weeks, and then we begin with plays.';

export const flags: Earned = [
  `${OPEN}Ben is failing English. ${REST}`,
  `${OPEN}Ben has missed nine assignments since September. ${REST}`,
  `${OPEN}Ben will have to repeat the year. ${REST}`,
  `${OPEN}All quarter Ben has handed in nothing. ${REST}`,
  `${OPEN}Ben is in danger of failing the class. ${REST}`,
  `${OPEN}Ben may not pass this semester. ${REST}`,
  `${OPEN}For months Ben has been missing work. ${REST}`,
  `${OPEN}Ben will be retained. ${REST}`,
];

export const leaves: Leaves = [
  `${OPEN}As I wrote on October 3, Ben is failing English. ${REST}`,
  `${OPEN}When we spoke last week I told you that Ben is failing English. ${REST}`,
  `${OPEN}Ben did well on the quiz. ${REST}`,
  `${OPEN}I should have told you sooner that Ben is failing English. ${REST}`,
  `Ben is failing English.`,
  `${OPEN}The printer is failing again, so the booklets will come on Monday. ${REST}`,
];
