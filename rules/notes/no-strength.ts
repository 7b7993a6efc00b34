import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  speaks: ({ findings, signs, praise, isReply }) =>
    !isReply &&
    findings.length > 0 &&
    signs('strength') + signs('formal') === 0 &&
    praise.every(({ rule }) => rule !== 'praise/child-strength'),
} satisfies Noted;

export const card = {
  title: 'A child with no strengths',
  why: 'A family that hears one real strength can also hear the worry.',
  tip: 'Name one real strength you saw this week.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const LAZY =
  'Marcus has handed in two of the nine papers this term, and the last one was a page long. In lessons he puts his head down, and on Tuesday he left before the bell. The exam is in five weeks. He needs the notes from chapter four and he needs to come on Thursday. Please sign the sheet and send it back with him.';

export const flags: Earned = [
  `Dear Ms. Grant,\n\nMarcus is lazy. ${LAZY}\n\nMr. Ode`,
  `Dear Ms. Grant,\n\nMarcus is a bully. ${LAZY}\n\nMr. Ode`,
  `Dear Ms. Grant,\n\nYour son never listens. ${LAZY}\n\nMr. Ode`,
  `Dear Ms. Grant,\n\nYour son is disrespectful. ${LAZY}\n\nMr. Ode`,
];

export const leaves: Leaves = [
  `Dear Ms. Grant,\n\nMarcus is lazy. ${LAZY} He is funny and the others like him.\n\nMr. Ode`,
  `Dear Ms. Grant,\n\nMarcus is lazy. ${LAZY} He loves reading aloud.\n\nMr. Ode`,
  `Dear Ms. Grant,\n\n${LAZY}\n\nMr. Ode`,
  'Marcus is lazy.',
  `Dear Ms. Grant,\n\nHe is a thoughtful boy who asks good questions. ${LAZY}\n\nMr. Ode`,
  'Dear families,\n\nThe reading week begins on Monday. Every child brings one book from home and one from the library. We read for twenty minutes after lunch, and on Friday each class shows its favourite page in the hall. Grandparents may come too. Please put a name in every book, because last year eleven of them never found their way home.',
];
