import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

const GREETING =
  /^\W*(hi|hey|hello|hiya|dear|good (morning|afternoon|evening|day)|greetings|to |mr|mrs|ms|miss|dr|sir|madam|coach|principal)\b/i;
const CLOSE =
  /\b(thanks?|thank you|regards|sincerely|best|yours|respectfully|cheers|warmly|kindly|love|mum|mom|dad)\b/i;

export const patterns = {
  speaks: ({ text, concern, isReply }) => {
    const lines = text.trim().split(/\n+/);
    return concern && !isReply && !GREETING.test(lines[0] ?? '') && !CLOSE.test(lines.slice(-4).join('\n'));
  },
} satisfies Noted;

export const card = {
  title: 'No hello, no thanks',
  why: 'A first message without a hello can sound colder than it was meant.',
  tip: 'A hello and a thank-you help a first message.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const BODY =
  'The folder came home empty again and nobody could say where the papers are. He was upset, and I was confused about what he is supposed to do now. The test is on Friday and chapter four is missing. He has asked twice and was told to wait. I would like the pages by Wednesday so that he can learn them in time. It is a problem every week.';

export const flags: Earned = [
  `${BODY}`,
  `${BODY}\n\nCarla Nunez`,
  `About the folder.\n\n${BODY}`,
  `so the folder again. ${BODY}`,
];

export const leaves: Leaves = [
  `Hi Ms. Lee,\n\n${BODY}`,
  `Dear Ms. Lee,\n\n${BODY}\n\nCarla Nunez`,
  `${BODY}\n\nThanks,\nCarla Nunez`,
  `Ms. Lee,\n\n${BODY}`,
  'The folder came home empty again. I would like the pages by Wednesday.',
  'We painted the shed on Saturday and there is a lot of green left over. If the art room wants it, I can bring it on Monday before the bell. There are three tins, two of them full, and a box of brushes that my neighbour gave me. None of it is needed here, and it would only dry up in the garage until the summer.',
];
