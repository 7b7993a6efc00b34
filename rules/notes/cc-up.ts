import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** Somebody with a say is copied in, as the draft itself tells. */
const SENIOR =
  /\b(?:cc|cc['’]?ing|cc['’]?d|cop(?:ied|ying)(?: in)?)\b[^!?\n]{0,40}\b(?:principal|head(?:teacher|master|mistress)?|deputy|superintendent|governors?|(?:school )?board|district|trustees?|chair)\b/i;

export const patterns = {
  least: 20,
  speaks: ({ text, copied, concern, signs }) => concern && signs('formal') === 0 && (copied > 0 || SENIOR.test(text)),
} satisfies Noted;

export const card = {
  title: 'Others read along',
  why: 'With others copied in, the reader answers them too, and it may feel like being shown up.',
  tip: 'Who needs to read this now? Would one do?',
  source: {
    title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success (and How to Build One)',
  },
} satisfies Card;

const LOST =
  'Dear Mr. Ruiz,\n\nI am disappointed that the poster was lost a second time. Nobody told us, and Ana is upset because she worked on it for a week.';
const LATE =
  'Dear Mrs. Cole,\n\nBen was late again on Monday and on Tuesday, and he is falling behind with the unit. It is a problem for the group he works in.';

export const flags: Earned = [
  `${LOST} I am copying in the principal.\n\nMarta Silva`,
  `${LOST}\n\nI have copied the head so that she knows.\n\nMarta Silva`,
  `${LOST}\n\nMarta Silva\n\ncc: Dr. Hale, Superintendent`,
  `${LOST} I’m cc’ing the board of governors on this.\n\nMarta Silva`,
  `${LATE} I am copying our deputy head.\n\nT. Marsh`,
  `${LATE}\n\nT. Marsh\n\nCc: Ms. Boyd, Principal`,
];

export const leaves: Leaves = [
  `${LOST} Could we talk about it on Friday?\n\nMarta Silva`,
  `${LOST} Please send me a copy of the principal’s letter about posters.\n\nMarta Silva`,
  `${LATE} What do you see at home?\n\nT. Marsh`,
  'Dear all,\n\nThe bake sale is on Friday at noon in the hall. I have copied in the principal so that she knows about the tables and the key to the kitchen. Thank you for baking.',
  'Cc the principal, please.',
  `${LATE} The head of year will call on Friday.\n\nT. Marsh`,
];
