import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(i|we) (am|are|was|were|feel|felt|have been|got) {stress}? (a bit|a little)? (worried|sad|upset|concerned|confused|frustrated|disappointed|anxious|nervous|unsure|puzzled|overwhelmed|torn|hurt|uneasy|relieved) (about|that|when|because|by|to|for|how|whether) …',
  ],
  unless: ['… (you|your|nobody|everyone|this school|the school|teachers) …', '… but …'],
} satisfies Noticed;

export const card = {
  title: 'You speak for yourself',
  why: 'A feeling said as your own can be heard. It accuses nobody.',
  tip: 'Add what matters to you.',
  source: {
    title: 'Stating both perspectives, Rogers, Howieson & Neame 2018',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5961625/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[I am worried about his reading.]]': null,
  '[[We were sad about the play.]]': null,
  '[[I felt confused when the mark came home.]]': null,
  '[[I am a bit nervous about the trip.]]': null,
  'Lately [[we have been anxious about the exams.]]': null,
  '[[I was upset when I saw the grade.]]': null,
  '[[We are unsure how much to help.]]': null,
  '[[I feel torn about the second test.]]': null,
  '[[I was relieved to hear about the new seat.]]': null,
};

export const leaves: Leaves = [
  'I am upset that you ignored us.',
  'He is worried about it.',
  'I am worried.',
  'We are disappointed by this school.',
  'I am concerned about your attitude.',
  'I am sad, but not surprised.',
  'They were confused about the date.',
];
