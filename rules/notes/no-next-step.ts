import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

export const patterns = {
  speaks: ({ concern, findings, signs, questions }) =>
    questions === 0 &&
    concern &&
    signs('step') + signs('inquiry') + signs('formal') === 0 &&
    !findings.some(({ rule }) => rule.startsWith('pressure/')),
} satisfies Noted;

export const card = {
  title: 'No next step',
  why: 'The reader may not know what you would like them to do.',
  tip: 'What should happen next? Offer a time or an idea.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const CLASS =
  'Dear Mr. Pratt,\n\nWe have always liked the school. This year is a disappointing one, though. Nobody tells us what is going on in the class, and things we were promised in September have not happened. Our daughter comes home upset more days than not. She is behind in maths, which was never so before. There is always some excuse, and we are not impressed.';
const ROOM =
  'Dear Ms. Hart,\n\nDylan had a difficult month with us. He keeps talking when others work, he was rude to a substitute on Tuesday, and on Thursday he refused to open his book at all. It is a problem for the children around him, who struggle to hear. He has been warned about it more than once, and it has not changed much.';

export const flags: Earned = [
  `${CLASS}\n\nJo Lambert`,
  `${CLASS} Other families say the same.\n\nJo Lambert`,
  `${CLASS}\n\nWe thought we ought to say so.\n\nJo Lambert`,
  `${CLASS} It has been a long term.\n\nJo Lambert`,
  `${ROOM}\n\nMrs. Quimby`,
  `${ROOM} I felt you ought to be aware.\n\nMrs. Quimby`,
  `${ROOM} He was not like this in the spring.\n\nMrs. Quimby`,
  `${ROOM}\n\nThat is where we stand.\n\nMrs. Quimby`,
];

export const leaves: Leaves = [
  `${CLASS}\n\nCould we meet next week?\n\nJo Lambert`,
  `${CLASS}\n\nPlease let us know when you have ten minutes.\n\nJo Lambert`,
  `${CLASS} We would like a short call.\n\nJo Lambert`,
  `${ROOM}\n\nWhat works at home when he is like this?\n\nMrs. Quimby`,
  `${ROOM}\n\nI am free on Tuesday and on Thursday.\n\nMrs. Quimby`,
  'Thank you for a lovely concert. The children sang so well, and the costumes were the talk of the bus home. Our little one has not stopped humming since. We know how many evenings went into it, and we wanted you to hear that it was worth every one of them. Everybody in the hall was smiling, and some of us were in tears.',
  'She is upset and nobody tells us anything.',
];
