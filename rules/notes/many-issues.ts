import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** What home and school write about. */
const TOPICS: readonly RegExp[] = [
  /\b(homework|assignments?|worksheets?)\b/i,
  /\b(seats?|seating|desks?)\b/i,
  /\b(lunch|recess|playground|canteen|snacks?)\b/i,
  /\b(grades?|marks?|tests?|quiz|scores?|exams?|report card)\b/i,
  /\b(bus|pick-?up|drop-?off|car line)\b/i,
  /\b(phones?|tablets?|chromebooks?|laptops?|screens?)\b/i,
  /\b(uniforms?|shoes|jackets?|jumpers?|hoodies?|coats?)\b/i,
  /\b(reading|spelling|maths?|science|spanish|french)\b/i,
  /\b(e-?mails?|newsletters?|voicemails?)\b/i,
  /\b(team|coach|practice|match|bench|tryouts?)\b/i,
  /\b(trips?|excursions?)\b/i,
  /\b(fees?|money|fundraisers?)\b/i,
];

export const patterns = {
  writers: ['parent'],
  speaks: ({ text, concern, signs }) =>
    concern && signs('more') >= 2 && signs('formal') === 0 && TOPICS.filter((topic) => topic.test(text)).length >= 3,
} satisfies Noted;

export const card = {
  title: 'Many things at once',
  why: 'Of many matters in one message the reader may take up only the easiest.',
  tip: 'Which one matters most right now?',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const FIRST =
  'Dear Ms. Ferris,\n\nI am concerned about several things. The homework is a problem, because it takes two hours and nobody checks it. The lunch line is so long that she has no time to eat.';
const REST =
  'I also want to know why the seats were changed. On top of that the reading test was on a day when she was away, and her grade is wrong.';

export const flags: Earned = [
  `${FIRST} ${REST} Another thing is the bus, which was late three times. Please look into all of it.`,
  `${FIRST} ${REST} The other thing is the phone rule. Please answer each point.`,
  `${FIRST} ${REST} One more thing: the uniform. Please answer each point, because she is upset about them all.`,
  `${FIRST} ${REST} As for the trip, she was told that she is not on the list. I would like an answer.`,
];

export const leaves: Leaves = [
  `${FIRST} I would like to talk about the homework first. Could we find ten minutes on Thursday? The rest can wait until we meet, and I know that you have a full week before the break.`,
  'The homework is a problem. Also the lunch line, the bus, and on top of that the grade.',
  'Dear Ms. Ferris,\n\nWe are new here and a little lost, so forgive the list. Which bus does she take? Does she need a phone for the trip? Where do we buy the uniform? Also, is there a lunch menu? Another thing: she reads well but is shy about it. Thank you for your patience, and we look forward to the year with you.',
  `${FIRST} ${REST} Another thing is the bus. On Friday another girl punched her in the stomach.`,
  'The bake sale is on Friday. We need homework helpers for the lunch break, a driver for the bus, and somebody who can test the lights. Also, whoever has a spare phone charger, please bring it. Another thing: the hall closes at six. Thank you all, it will be a good day, and the reading corner gets its new seats from it.',
  `${FIRST} The seat, the bus and the grade are all fine now. What would you do about the homework, if she was in your own house at eight in the evening, tired, with two pages to go?`,
];
