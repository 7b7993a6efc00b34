import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(this|it|which) (is|was) {stress}? (beyond|a)? {stress}? {outrage} …',
        '(completely|totally) {outrage} …',
        '(i|we) am {stress}? (livid|furious|fed up|sick of|beyond|done being) …',
        '(gods|(god|christ) is) sake',
        'are you {stress}? (kidding|having a laugh) …',
        'are you {stress}? serious {word}? {word}? {end}',
        'how many (more times|times do i) …',
        '(last straw|a thousand times|for the last time|how much clearer) …',
      ],
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
  ],
  unless: [
    '… (how (fast|much|well)|rain|weather|traffic|funny|fun|proud|but true|loves|loved|bus) …',
    '(not|nobody|my {word}) …3 {outrage} …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Strong words that judge first',
  why: 'A hot word decides the matter before the reader has spoken. What happened can carry the weight by itself.',
  tip: 'Keep the feeling. Add the fact.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[This is unacceptable.]]': null,
  'We waited an hour and [[it was simply shameful.]]': null,
  '[[I am fed up with these letters.]]': null,
  '[[I am absolutely livid about the trip.]]': null,
  'That was the [[last straw.]]': null,
};

export const leaves: Leaves = [
  'She was sick on Monday.',
  'We had a ridiculous amount of rain.',
  'I was livid with the bus company, not with you.',
  'He is ridiculously good at chess.',
  'The queen in our play is outrageous and they love it.',
  'I am not furious, only tired.',
  'Traffic was insane so we were late.',
  'What on earth did you put in that soup? He loved it.',
  'Are you serious about the puppy? How lovely.',
  'I am so done with packing boxes.',
];
