import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '{medical} …',
    '(no|not|never) …4 (nuts|peanuts|dairy|ibuprofen|exercise) …',
    '(had|make|has|after) {word}? (surgery|operation) …',
    '{number} (mg|ml|puffs) …',
  ],
  unless: ['… ({menace}|or you|brain surgery|one whole) …'],
} satisfies Noticed;

export const card = {
  title: 'Medical facts, exactly as they are',
  why: 'Somebody will act on these words. A dose, a time or a “never” must not be softened.',
  tip: 'Short lines: what, when, how much, who to call.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
  facts: [
    'What it is, and how it shows',
    'What to give or do: how much, when, by whom',
    'What must never happen',
    'Whom to call first, with the number',
    'Where the plan or the doctor’s letter is kept',
  ],
} satisfies Card;

export const flags: Flags = {
  '[[He must never have peanuts.]]': null,
  '[[Please give the EpiPen first, then ring me.]]': null,
  '[[No exercise until the 19th.]]': null,
  '[[She had an operation on Monday.]]': null,
  '[[The new dose is 10 mg at 11.]]': null,
  '[[If her lips swell, call 911.]]': null,
  '[[His inhaler has to be in his pocket.]]': null,
  '[[Her blood sugar was 24 when I came.]]': null,
  '[[The pediatrician says no PE this week.]]': null,
};

export const leaves: Leaves = [
  'We are nuts about the new library.',
  'She has an ear for music.',
  'It is not brain surgery, I know.',
  'The levy of 12,000 is paid.',
  'Page 112 was my favourite.',
  'The water bottle is blue.',
  'He operates the lights.',
];
