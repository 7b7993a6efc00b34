import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(as|like) (i|we) have? (already|now)? (said|explained|mentioned|told you) (…2 {number}|several times|twice|in my last {word} emails)',
        'as? per my (last|many|{number}) {word}? emails',
        'as (you|i) {stress}? (am sure you)? (should|would) (know|aware)',
        'not sure (if|whether) you even (read|know) …',
        '(i|we) would have thought (an|the) …',
        'as you (will|would) (no doubt)? (recall|know) (if|from) …',
        '{start} right? noted {end}',
      ],
      ask: 'What is the plain request?',
    },
    {
      words: [
        'as? per my (last|previous|earlier) (email|message)',
        '(as|like) (i|we) have? (already|now)? (said|explained|mentioned|told you) (before|in my (last|previous) (email|message))?',
      ],
      rewordings: { plain: 'to recap', soft: 'picking up from my earlier message' },
    },
    {
      words: [
        'with (all due|the greatest of|the greatest) respect <next:{word}>',
        'no (offense|offence) (but|intended but) <next:{word}>',
      ],
      rewordings: { plain: '<next>' },
    },
  ],
  unless: ['(as|like) i said (on|at) …', 'with all due respect (to|{end}) …'],
} satisfies Patterns;

export const card = {
  title: 'A jab between the lines',
  why: 'Lines like this carry a hidden “you were not listening”, and the reader answers that part first.',
  tip: 'Say the plain version.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[Per my last email]], she needs the seat change.': 'To recap, she needs the seat change.',
  '[[As I already said]], he has a 504 plan.': 'To recap, he has a 504 plan.',
  '[[With all due respect, he]] has been sick.': 'He has been sick.',
  '[[As you would know if you had read it.]]': null,
  '[[Not sure if you even read my note.]]': null,
  '[[No offence but that]] is not a plan.': 'That is not a plan.',
  '[[Noted.]]': null,
};

export const leaves: Leaves = [
  'As discussed on 3 May, he will sit near the front.',
  'Following up on my email of 4 May about the bus.',
  'Just so you know, she has a dentist appointment at ten.',
  'Thank you so much for staying late with him.',
  'Wow, what a lovely project!',
  'With respect to the trip, he can come.',
  'Good to know, thank you.',
  'As I said on Monday, he is out on Tuesday.',
  'With due respect, I am writing about the play.',
  'I would have thought Friday is best, but either works.',
  'Noted, thank you.',
];
