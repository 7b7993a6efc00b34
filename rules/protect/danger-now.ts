import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(kill|killing|hurting|harming|cutting) (herself|himself) …',
    '(wants|want) to die …',
    '(suicidal|suicide) …',
    'not want to be alive …',
    '(brought|has|had|of) a {word}? (gun|knife|weapon) …',
    '(stop|stopped|trouble) breathing …',
    'threatened to (kill|shoot|stab) …',
  ],
  unless: ['(essay|hamlet|cake) …', '… (essay|hamlet|plastic) …'],
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
  "[[She says she doesn't want to be alive.]]": null,
  '[[I found out last night that she is cutting herself.]]': null,
  '[[There is a picture of a gun in the group chat.]]': null,
  '[[He had trouble breathing after lunch.]]': null,
  '[[An older boy threatened to stab him.]]': null,
};

export const leaves: Leaves = [
  'The essay is about suicide in Hamlet.',
  'We are dying to see the play.',
  'She wants to be a nurse.',
  'She brought a plastic knife for the cake.',
  'Her blue folder has been missing since Monday, no hurry.',
  'He is cutting along the line now, with scissors.',
];
