import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      writers: ['teacher'],
      words: [
        '(lack of|no|not {word} any) {word}? (structure|limits) {word}? (at home|in that) …',
        'home training …',
        '(nobody|somebody|someone) {stress}? (over there|in that house) {stress}? {word} …',
        'at home also nobody …',
        '(not|never) {stress}? (learn|pick) that up? (here|from us) …',
        '(starts|learned|taught) (somewhere|at home) {end}',
        '(never been|nobody) …3 (told|tells) him? no …',
        'household that {word} not …',
        'can only do so much …',
        '(maybe|perhaps)? if (you|he) (spent less|was not allowed) …',
        '(parents (like you|these days)|in that house) …',
        'you might ask yourself …',
      ],
      ask: 'What did you see at school?',
    },
    {
      writers: ['parent'],
      words: ['family like (his|hers) …', '(met the (mother|parents)|understand his upbringing|type of family) …'],
      ask: 'What happened at school?',
    },
  ],
} satisfies Patterns;

export const card = {
  title: 'Points at the home',
  why: 'Families mostly do what they can. A finger at the home ends the talk; a question opens it.',
  tip: 'Ask what works at home.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  'There is a [[lack of structure at home.]]': null,
  'Clearly [[someone over there lets him stay up.]]': null,
  'He did [[not learn that here.]]': null,
  'Manners are [[taught at home.]]': null,
  'This behaviour is [[learned somewhere.]]': null,
  'He is a boy who has [[never been told no.]]': null,
  '[[If you spent less time at work he might read.]]': null,
  'School [[can only do so much.]]': null,
  '[[Parents these days want us to do it all.]]': null,
};

export const leaves: Leaves = [
  'Is there anyone at home who could read with him?',
  'Has anything changed at home that would help me to know?',
  'Not every family has a car, so there is a bus.',
  'He told us what he learned at home about bees.',
  'Your support at home shows.',
  'I would never send a form twice without asking.',
  'I see where she gets it, what a smile!',
  'Perhaps if he had more time he would finish.',
  'You can not pick it up here before 3.',
];
