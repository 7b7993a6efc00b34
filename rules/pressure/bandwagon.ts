import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['parent'],
  severity: 'hint',
  match: [
    {
      words: [
        '(i|we) am? are? not the only (one|ones|parent|family) (who|with|{end}) …',
        '(all|many|most|other) the? other? (parents|families|moms|mums) {stress}? (feel|agree|think|have (noticed|complained)) …',
        '{start} everyone {stress}? (knows|agrees|is saying) …',
        '{start} ask any other? (parent|mom|mum) …',
      ],
      rewordings: {
        plain: 'What we are seeing at home is [what, and how often?].',
        soft: 'I can only speak for our family: [what have you seen?]. How does it look from your side?',
        firm: 'For our own child, I’d like [what?] to change by [when?].',
      },
      ask: 'What have you seen yourself, for your own child?',
    },
  ],
  unless: ['… ({warm}|excited|lucky|forgot|cried) …'],
} satisfies Patterns;

export const card = {
  title: 'Speaks for a crowd',
  why: 'The reader cannot answer people who are not named, and may feel ganged up on.',
  tip: 'Speak for your own child.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[I am not the only parent who feels this way.]]': 'What we are seeing at home is [what, and how often?].',
  "[[We're not the only ones who have noticed.]]": 'What we are seeing at home is [what, and how often?].',
  '[[All the other moms think so too.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Everyone knows the girls are graded easier.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Ask any parent in the class.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Most families feel the same about the homework.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Many families have complained.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Other parents have noticed it too.]]': 'What we are seeing at home is [what, and how often?].',
};

export const leaves: Leaves = [
  'All the parents loved the play.',
  'Everyone said how kind you are.',
  'Am I the only one who lost the form?',
  "I'm glad I'm not the only one who forgot.",
  'All parents were invited.',
  'Ask any time you like.',
  'Many families are away this week.',
  'Can you send a note so everyone knows it is Friday?',
  'Some of us are bringing cake.',
  'Not everyone knows the new code yet.',
];
