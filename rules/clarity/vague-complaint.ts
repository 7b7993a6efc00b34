import type { Card, Flags, Hit, Leaves, Patterns, Reading } from '../../src/rule.ts';

const VAGUE =
  /\b(?:(?:something|things)\s+(?:really\s+)?(?:needs?|ha(?:s|ve)|must)\s+(?:to\s+)?(?:change|improve|be\s+done)|(?:this|things|it)\s+(?:(?:is|are)\s+not|isn'?t|aren'?t)\s+(?:really\s+)?working(?:\s+out)?|we\s+need\s+to\s+talk\s+about\s+(?:the\s+situation|these\s+issues|(?:his|her)\s+(?:behaviou?r|attitude))|(?:i\s+am|i'?m|we\s+are|we'?re)\s+(?:really\s+|very\s+)?(?:not\s+happy\s+with|unhappy\s+(?:with|about))\s+(?:how\s+things|the\s+situation|things|everything)|(?:he|she)\s+needs\s+to\s+(?:focus|try|apply\s+(?:himself|herself))\s+more|(?:his|her)\s+(?:behaviou?r|attitude)\s+has\s+been\s+(?:an\s+issue|a\s+concern|a\s+problem)(?:\s+lately)?)\b/i;
/** A figure, a day, a quotation or a reason: something to go on. */
const SPECIFIC =
  /[\d"“?]|\b(?:(?:mon|tues|wednes|thurs|fri)day|today|yesterday|because|when|after|during|since|homework|maths?|reading|recess|lunch|bus|seat)\b/i;
const SHORT = 240;

const find = ({ text, masked }: Reading): readonly Hit[] => {
  const vague = VAGUE.exec(text.replaceAll('’', "'"));
  if (!vague || masked(vague.index) || text.length > SHORT || SPECIFIC.test(text)) return [];
  return [{ start: vague.index, end: vague.index + vague[0].length }];
};

export const patterns = {
  severity: 'hint',
  find,
} satisfies Patterns;

export const card = {
  title: 'Hard to act on without an example',
  why: 'The reader can feel the worry, yet has to guess what happened and what to do.',
  tip: 'Add one moment: when, where, what.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[Something needs to change]].': null,
  '[[Things are not working]].': null,
  '[[We need to talk about the situation]].': null,
  "[[I'm not happy with how things]] are going.": null,
  '[[He needs to focus more]].': null,
  '[[His behavior has been an issue lately]].': null,
  "[[This isn't working out]] for us.": null,
  '[[We are very unhappy about everything]].': null,
};

export const leaves: Leaves = [
  'Something needs to change, because he cried on Tuesday.',
  "The zip isn't working, can he borrow a coat?",
  'We need to talk about the costume.',
  'Her attitude has been wonderful.',
  'Is this working for you?',
  'He needs to focus more when we read, and a timer helps.',
];
