import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'hint',
  match: [
    {
      words: '(please be advised|this is to inform you) that <fact:({name}|your {childNoun}) (has|was|did|failed) …>',
      rewordings: { plain: 'I wanted to let you know that <fact>.' },
    },
    {
      words: [
        '(come|brought) to (my|our) attention …',
        'you are (hereby|reminded) …',
        'failure to …8 will result …',
        'i am {stress}? disappointed (in|by|with) …',
        '(ensure|see) this (does|is) not (happen|repeated) …',
        '{start} (warning|final notice) …',
      ],
      ask: 'How would you say this face to face? Add a line that is yours.',
    },
  ],
  unless: ['… (law|consent|receipt|thanks|sorry) …'],
} satisfies Patterns;

export const card = {
  title: 'Reads like an official notice',
  why: 'Notice language makes a small matter sound like a case, and the family like the accused.',
  tip: 'Say it as you would at the gate.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[Please be advised that Noah has four missing tasks.]]':
    'I wanted to let you know that Noah has four missing tasks.',
  '[[This is to inform you that your son did not return the book.]]':
    'I wanted to let you know that your son did not return the book.',
  'It has [[come to my attention that he was late.]]': null,
  '[[You are reminded of the gate times.]]': null,
  '[[Failure to return this form will result in a loss of recess.]]': null,
  '[[You are hereby asked to attend.]]': null,
  '[[I am very disappointed with his folder.]]': null,
  '[[Ensure this does not happen again.]]': null,
};

export const leaves: Leaves = [
  'I wanted to let you know that the trip is on.',
  'We are required by law to report absences.',
  'I am disappointed to miss you on Friday.',
  'Please ensure he has a coat.',
  'Kindly send the slip back.',
  'It is my responsibility, and I am sorry.',
  'The dates are in the handbook.',
  'Please be advised that the north gate is closed.',
];
