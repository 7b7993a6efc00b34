import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

export const patterns = {
  least: 250,
  speaks: ({ concern, signs }) => concern && signs('formal') === 0,
} satisfies Noted;

export const card = {
  title: 'A long read',
  why: 'In a long message the request is easily missed, and a busy reader may put it off.',
  tip: 'Could the request go into the first three lines?',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const PART =
  'On Monday the worksheet came home without a name on it, and she did not know whether it was hers. I asked her about it at dinner and she was upset. We looked through the folder together and found two more, one from last week and one that had been marked and belonged to another child. I put them aside in a blue envelope so that they would not be lost again.';

export const flags: Earned = [
  `Dear Ms. Lee,\n\nI am concerned about the folder. ${PART}\n\n${PART}\n\n${PART}\n\n${PART}\n\nCould we talk about it?`,
  `Dear Ms. Lee,\n\nThe folder is a problem. ${PART}\n\n${PART}\n\n${PART}\n\n${PART}\n\nPlease call me.`,
  `Hello,\n\nWe are not happy about the papers. ${PART}\n\n${PART}\n\n${PART}\n\n${PART}\n\nThank you.`,
  `Dear Mr. Cole,\n\nIt went wrong again. ${PART}\n\n${PART}\n\n${PART}\n\n${PART}\n\nWhat can we do?`,
];

export const leaves: Leaves = [
  `Dear Ms. Lee,\n\nI am concerned about the folder. ${PART}\n\n${PART}\n\nCould we talk about it?`,
  `Dear Ms. Lee,\n\nThe folder is a problem. ${PART}`,
  `Dear Ms. Lee,\n\nThis is a formal complaint. ${PART}\n\n${PART}\n\n${PART}\n\n${PART}`,
  `Dear Ms. Lee,\n\nI am requesting a full evaluation of Ana and expect your written response within 15 days. ${PART}\n\n${PART}\n\n${PART}\n\n${PART}`,
  'Dear Ms. Lee,\n\nThe folder is a problem. Could you send the blue one home?',
  `Dear Ms. Lee,\n\nA boy punched her in the stomach. ${PART}\n\n${PART}\n\n${PART}\n\n${PART}`,
];
