import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** So many warm sentences keep a talk open without a question. */
const WARM = 2;

export const patterns = {
  speaks: ({ concern, findings, signs, questions, isReply }) =>
    !isReply &&
    questions === 0 &&
    concern &&
    signs('inquiry') === 0 &&
    // With nothing marked, a form of letter is left as it is, and so is who has been warm twice.
    (findings.length > 0 || (signs('formal') === 0 && signs('warmth') < WARM)) &&
    // Blame, but it does ask.
    !findings.some(({ rule }) => rule === 'blame/why-accusation'),
} satisfies Noted;

export const card = {
  title: 'No question to answer',
  why: 'Without a question the reader can only defend or agree. A real one starts a conversation.',
  tip: 'Add one question you really want answered.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const GROUP =
  'Dear Ms. Lee,\n\nThank you for the photos from the fair. Omar came home upset on Tuesday because the group chose its parts while he was in the library. He is behind with the poster now and does not want to go back to that table. The same thing was a problem in September with the volcano.';
const MISSING =
  'Dear Mr. and Mrs. Cole,\n\nBen is a bright boy and good company. This is the third week in which the reading log is missing, and nobody has signed the planner since Monday. He was supposed to have the book finished by now. In class he keeps talking when the others read, and he is falling behind with the unit.';

export const flags: Earned = [
  `${GROUP} The policy is on page 6. You never answer my emails.\n\nDina Aziz`,
  `${GROUP}\n\nPlease put him with another group by Friday.\n\nDina Aziz`,
  `${GROUP}\n\nI want him to have a part of his own for the rest of the unit.\n\nDina Aziz`,
  `${GROUP} He should be given his own part of the poster.\n\nDina Aziz`,
  `${GROUP}\n\nI can come in on Thursday after three.\n\nDina Aziz`,
  `${MISSING}\n\nPlease sign the planner every evening from now on.\n\nT. Marsh`,
  `${MISSING}\n\nHe will stay on Thursday until four to catch up.\n\nT. Marsh`,
  `${MISSING}\n\nI am free on Tuesday after school.\n\nT. Marsh`,
  `${MISSING} I wanted you to have heard it from me first.\n\nT. Marsh`,
];

export const leaves: Leaves = [
  `${GROUP}\n\nPlease put him with another group by Friday. He loves your lessons.\n\nDina Aziz`,
  `${GROUP}\n\nCould he have a part of his own by Friday?\n\nDina Aziz`,
  `${GROUP}\n\nPlease tell me how the groups are made.\n\nDina Aziz`,
  `${MISSING}\n\nWhat do you see at home?\n\nT. Marsh`,
  `${MISSING}\n\nAny ideas are welcome.\n\nT. Marsh`,
  'Omar came home upset on Tuesday and he is behind with the poster. Please put him with another group.',
  'Dear families,\n\nThe field trip is on Friday. The bus leaves at nine and comes back at two. Please bring a packed lunch, a raincoat and two pounds for the shop. Children who have no raincoat can borrow one from the lost property box. The gate opens at half past eight, and the museum asks us to be on time.',
  `${GROUP} On Friday another boy punched him in the stomach. I want that looked into.\n\nDina Aziz`,
];
