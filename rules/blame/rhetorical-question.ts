import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(did|does) ({anyone}|nobody) …2 (even|look|ask) …',
        '(did|do) you (even|actually|ever|ask him) …',
        'did (it|that) not? (cross|enter|pass) …',
        '(is|was) (it|that) …4 (too much|that hard) …',
        '(do|did) not you (think|realize) …',
        'how (hard|difficult) (is|can) it …',
        '(are|were) you (serious|kidding) …',
        'what is the (use|point) of (giving|having) …',
        'am i (just|expected to) …',
        'is (that|it) (what you|now the) …',
        'is (he|she) the only one …',
        'how (many times|many more) (do|times) …',
        'have you (any idea|even) …',
        'which of you …',
      ],
      ask: 'Which one answer do you need?',
    },
  ],
  unless: ['serious about …', '(if|wonder) …', 'ever sleep …'],
} satisfies Patterns;

export const card = {
  title: 'A question with the answer inside',
  why: 'A question that wants no answer is heard as a charge, and leaves the reader nothing to say.',
  tip: 'Ask the one thing you want to know.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Did anyone even read the plan?]]': null,
  '[[Do you ever look at his planner?]]': null,
  '[[How hard is it to send a note home?]]': null,
  '[[What is the point of having a plan nobody follows?]]': null,
  '[[Have you even met my daughter?]]': null,
  '[[Is she the only one who got a bad grade?]]': null,
};

export const leaves: Leaves = [
  'Did you get my email about the trip?',
  'Did anyone find a grey mitten?',
  'Do you know when picture day is?',
  'What is the point of the blue card, is it for the library?',
  'Do you really need twelve egg boxes?',
  'Have you ever been to the lake? It would suit the class.',
  'How many times a week is practice?',
  'Am I supposed to sign both pages?',
  'Is it too late to join?',
  'Was that the bell?',
  'Are you able to meet on Tuesday?',
  'Is it hard to get tickets?',
];
