import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(kill|killing) (herself|himself) …',
    '(wants|want) to die …',
    '(suicidal|suicide) …',
    'be alive …',
    '(brought|of) a (gun|knife) …',
    '(stop|trouble) breathing …',
  ],
  unless: ['(essay|hamlet|book) …', '… (essay|hamlet) …'],
} satisfies Noticed;

export const card = {
  title: 'If someone is in danger now',
  why: 'Email may not be read in time. Call your local emergency number, or the school office, before you send this.',
  tip: 'Call first. Then write.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
  facts: [
    'In danger now: your local emergency number',
    'At school: ring the office or go there',
    'Then a qualified professional, as soon as you can',
  ],
} satisfies Card;

export const flags: Flags = {
  '[[She told me she wants to die.]]': null,
  '[[He has been thinking about killing himself.]] I have called the counselor.': null,
  '[[A boy brought a knife to school today.]]': null,
};

export const leaves: Leaves = [
  'The essay is about suicide in Hamlet.',
  'We are dying to see the play.',
  'She wants to be a nurse.',
];
