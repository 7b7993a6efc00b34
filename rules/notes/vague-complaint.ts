import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

export const patterns = {
  speaks: ({ text, signs }) => signs('vague') > 0 && !/\d|["“”«„]/.test(text) && signs('when') + signs('formal') === 0,
} satisfies Noted;

export const card = {
  title: 'Hard to act on without an example',
  why: 'The reader can feel the worry, yet has to guess what happened and what to do.',
  tip: 'Which one moment shows it? When, where, what?',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

const PLACE =
  'Our daughter was looking forward to the class, and now she drags herself there. We have talked it over at home more than once, and her brother says the same. She used to tell us all about her day and now she says very little. We had hoped that it would settle after the first few weeks, as people said it would.';
const GROUP =
  'The group your son is in does not come to rest, and he has his part in that. I have moved him, I have spoken with him, and my colleagues have tried as well. Whatever we do, it is back to where it was soon after. The others have noticed it too, and so have those who teach next door to us.';

export const flags: Earned = [
  `Dear Ms. Rourke,\n\n${PLACE} Something needs to change.\n\nThe Lamberts`,
  `Dear Ms. Rourke,\n\nThings are not working. ${PLACE}\n\nThe Lamberts`,
  `Dear Ms. Rourke,\n\nI'm not happy with how things are going. ${PLACE}\n\nThe Lamberts`,
  `Dear Ms. Rourke,\n\nWe are very unhappy about everything. ${PLACE}\n\nThe Lamberts`,
  `Dear Ms. Hulbert,\n\n${GROUP} Something has to be done.\n\nMrs. Ode`,
  `Dear Ms. Hulbert,\n\n${GROUP} Things need to improve.\n\nMrs. Ode`,
  `Dear Ms. Hulbert,\n\nThis is not working out. ${GROUP}\n\nMrs. Ode`,
  `Dear Ms. Hulbert,\n\n${GROUP} It cannot go on like this.\n\nMrs. Ode`,
];

export const leaves: Leaves = [
  `Dear Ms. Rourke,\n\n${PLACE} Something needs to change, because she cried in the car on Tuesday.\n\nThe Lamberts`,
  `Dear Ms. Rourke,\n\n${PLACE} Something needs to change. It was worst at recess.\n\nThe Lamberts`,
  `Dear Ms. Rourke,\n\n${PLACE} She said: “I am the only one without a partner.” Something has to change.\n\nThe Lamberts`,
  `Dear Ms. Hulbert,\n\n${GROUP} Is this working for you?\n\nMrs. Ode`,
  'Something needs to change.',
  `Dear Ms. Hulbert,\n\n${GROUP} The zip of his bag is not working, so he carries his books in his arms.\n\nMrs. Ode`,
];
