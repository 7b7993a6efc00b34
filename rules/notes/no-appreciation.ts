import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** What is clear, and warms nobody yet. */
const PLAIN: ReadonlySet<string> = new Set([
  'praise/clear-ask',
  'praise/curiosity',
  'praise/i-statement',
  'praise/specific-observation',
]);

/** Beside so many marked phrases one warm sentence is not heard. */
const MARKED = 3;

export const patterns = {
  speaks: ({ concern, findings, signs, praise, questions, isReply }) =>
    !isReply &&
    // Who asks, with nothing marked, is friendly enough.
    (findings.length > 0 || (concern && questions === 0)) &&
    (findings.length > 0 || signs('formal') === 0) &&
    signs('warmth') <= (findings.length < MARKED ? 0 : 1) &&
    praise.every(({ rule }) => PLAIN.has(rule)),
} satisfies Noted;

export const card = {
  title: 'No warm word',
  why: 'A true word of thanks makes the rest easier to take in.',
  tip: 'Add one true thing that goes well, if any.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const BUS =
  'Mr. Dunn,\n\nBus 9 was late again on Monday, on Tuesday and on Thursday. Colt is out there in the dark at half past six, and twice it drove past the end of our lane. I rang the office on both days and nobody answered. He missed his first lesson and was marked absent. It is a problem for all of us on this road.';
const FEE =
  'To the parents of Rosalie,\n\nThe balance of $64 is still not paid. Notices were mailed on March 1 and April 5, and nobody has answered either of them. The calculator was not turned in, and it is now too late to order another one before the exam. She was told about it again on Monday in front of the desk, with the same result.';

export const flags: Earned = [
  `${BUS} You people are a joke. Shame on you. You never answer the phone. I know the fog has been bad.\n\nDale Rutledge`,
  `${FEE} The policy is on page 6. You never answer our letters.\n\nMain office`,
  `${BUS}\n\nFix it by Monday.\n\nDale Rutledge`,
  `${BUS} I want it fixed.\n\nDale Rutledge`,
  `${BUS} He lost a point for it as well.\n\nDale Rutledge`,
  `${BUS}\n\nCall me on Monday.\n\nDale Rutledge`,
  `${FEE}\n\nPay it by noon on May 15.\n\nMain office`,
  `${FEE} No excuse is accepted.\n\nMain office`,
  `${FEE}\n\nSend the money in an envelope.\n\nMain office`,
  `${FEE} The ticket for the dance stays here until then.\n\nMain office`,
];

export const leaves: Leaves = [
  `${BUS} You people are a joke. Thank you for the new sign.\n\nDale Rutledge`,
  `${BUS} Thank you for looking into it.\n\nDale Rutledge`,
  `${BUS} I know the fog has been bad.\n\nDale Rutledge`,
  `${BUS} The driver is always kind to him.\n\nDale Rutledge`,
  `${FEE} We enjoy having her in the library.\n\nMain office`,
  `${FEE} I am sorry to write about it again.\n\nMain office`,
  'Bus 9 was late again on Monday and nobody answered. Fix it by Monday.',
  'Hi, quick note about next week. Maya has a dental appointment on Tuesday at ten, so I will collect her from the front office at half past nine and bring her back before lunch. She has her library book with her and can return it on the way out. Her brother will still take the bus as he does every other day of the week.',
];
