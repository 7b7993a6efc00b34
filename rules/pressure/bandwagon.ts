import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['parent'],
  severity: 'hint',
  match: [
    {
      words: [
        'not the only (one|{folk}) …',
        '(all|many|most|other|lot of) {stress}? the? other? {folk} (feel|agree|think|say|have (noticed|complained|the same)|are {word} about) …',
        '(everyone|everybody|the whole {word}) (knows|agrees|is (saying|talking|confused)) …',
        'ask any {folk} …',
        'people are (talking|saying|asking) …',
        '(several|many|plenty|others) of us …',
      ],
      ask: 'What have you seen yourself, for your own child?',
    },
  ],
  unless: ['… (love|thank|thanks|kind|excited|lucky) …', 'not everyone …'],
} satisfies Patterns;

export const card = {
  title: 'Speaks for a crowd',
  why: 'The reader cannot answer people who are not named, and may feel ganged up on.',
  tip: 'Speak for your own child.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'I am [[not the only parent who feels this way.]]': null,
  '[[All the moms are talking about it.]]': null,
  '[[Everyone knows the girls are graded easier.]]': null,
  '[[Ask any parent in the class.]]': null,
  '[[Several of us are thinking about a letter.]]': null,
  'A [[lot of other parents have the same complaint.]]': null,
  '[[The whole class is confused by the new seats.]]': null,
  '[[People are saying things about that room.]]': null,
};

export const leaves: Leaves = [
  'All the parents loved the play.',
  'Everyone said how kind you are.',
  'Am I the only one who lost the form?',
  'All parents were invited.',
  'Ask any time you like.',
  'Many families are away this week.',
  'The whole class has a cough.',
  'Not everyone knows the new code yet.',
];
