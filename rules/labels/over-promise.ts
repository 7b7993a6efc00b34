import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'hint',
  match: [
    {
      words: [
        '(promise|guarantee) that? {word} will (never|pass) …',
        '(will change his grade|do whatever you want|you every single day) {end}',
        '(skip|retake) (every|all the) …',
      ],
      ask: 'Can you keep this?',
    },
  ],
} satisfies Patterns;

export const card = {
  title: 'A promise that may not hold',
  why: 'A promise made to calm things down is hard to keep, and costs more trust later.',
  tip: 'Promise a step and a day.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  'I [[promise it will never be like this.]]': null,
  'OK, I [[will change his grade]].': null,
  'I [[guarantee she will never be last again.]]': null,
  "I'll [[do whatever you want]].": null,
  'He can [[retake every quiz.]]': null,
  'I will email [[you every single day]].': null,
  'I [[guarantee that he will pass.]]': null,
  'She can [[skip all the tests.]]': null,
};

export const leaves: Leaves = [
  'I will look into it and call you by Friday.',
  'I promise to call you on Friday.',
  'I will fix her grade tonight, the 62 was my typo.',
  "I can't guarantee a seat.",
  'This was my fault and it will never happen again.',
  'He can retake the quiz on Monday.',
  'I will email you the list.',
];
