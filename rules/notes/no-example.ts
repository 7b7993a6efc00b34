import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** A figure in a sentence, or somebody's words. From its beginning each line is read once, however many figures it has. */
const EXAMPLE = /(?:^|\n)[^\d\n]*\d[^\n]*[.!?]|["“”«„]/;

export const patterns = {
  speaks: ({ text, concern, signs }) =>
    !EXAMPLE.test(text) && concern && signs('when') + signs('formal') + signs('vague') === 0,
} satisfies Noted;

export const card = {
  title: 'Nothing to look into',
  why: 'Without a day, a place or the words that were said, the reader cannot look into it.',
  tip: 'Add one example: when, where, what was said.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const FEEL =
  'Dear Ms. Rourke,\n\nWe are not happy with how things are going in the class. Our daughter struggles, and the attitude towards her is a problem. She comes home upset and she is embarrassed to ask for help. It did not use to be like that. Others seem to get all the attention, and she is left behind. It is unfair to a quiet child.';
const TONE =
  'Dear Mr. Bell,\n\nI am concerned about Trevor and his attitude. His effort is not what it was, and he is rude to those around him. He ignores what he is told and it is a problem for the whole group. The other teachers are just as frustrated. He knows better, and it is disappointing to see him throw his chances away like that.';

export const flags: Earned = [
  `${FEEL}\n\nThe Lamberts`,
  `${FEEL} Could you look into it, please?\n\nThe Lamberts`,
  `${FEEL} We expect that to change.\n\nThe Lamberts`,
  `${FEEL}\n\nThank you for reading this,\nThe Lamberts`,
  `${TONE}\n\nMrs. Hulbert`,
  `${TONE} Please have a word with him.\n\nMrs. Hulbert`,
  `${TONE} He needs to try harder.\n\nMrs. Hulbert`,
  `${TONE}\n\nWith kind regards,\nMrs. Hulbert`,
];

export const leaves: Leaves = [
  `${FEEL} On Tuesday she asked twice and was told to wait.\n\nThe Lamberts`,
  `${FEEL} It was worst at recess.\n\nThe Lamberts`,
  `${FEEL} She said: “I am not one of the clever ones.”\n\nThe Lamberts`,
  `${TONE} Yesterday he left in the middle of the test.\n\nMrs. Hulbert`,
  `${TONE} He has 4 papers to hand in.\n\nMrs. Hulbert`,
  'I am concerned about Trevor. He is rude and it is a problem for the group.',
  'Our daughter loves the class. She talks about it at dinner, she tells her grandmother about it, and she has begun to read by herself under the covers. Whatever it is that you do, it works for a quiet child who did not like school at all before. We are so glad, and we wanted you to know how much it means to us.',
];
