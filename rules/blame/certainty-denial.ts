import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['parent'],
  severity: 'caution',
  match: [
    {
      words: [
        '({kid}|he|she) (would never|does not|never) (lie|hit|cheat|steal|(do|act like) (that|this)) …',
        'no way that? ({kid}|he|she) …',
        'i know my {childNoun} (and|you) …',
        'are you sure (it|that) was …',
      ],
      ask: 'What surprised you? Say that.',
    },
  ],
  unless: ['{warm} …', '(without|purpose|until|on) …'],
} satisfies Patterns;

export const card = {
  title: 'Shuts the door on their account',
  why: 'It tells the reader they are mistaken before they have told you what they saw.',
  tip: 'Say it surprised you, then ask.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[My son would never do that.]]': null,
  '[[She does not lie to me.]]': null,
  'There is [[no way he hit someone unless he was provoked.]]': null,
  '[[I know my daughter and this is not her.]]': null,
  '[[Are you sure it was him?]]': null,
  '[[He does not act like this at home.]]': null,
  '[[Our son would never cheat in a test.]]': null,
  'Sorry, but [[she would never steal a pen.]]': null,
};

export const leaves: Leaves = [
  'She would never ask for help on her own.',
  'He never eats in the cafeteria, he brings a sandwich.',
  'I know my son can be loud, please tell me.',
  "Are you sure you don't want help on Friday?",
  'This surprised me, at home we do not see it.',
  'He has never had a fever this high.',
  'There is no way you could have known.',
  "I can't believe he ate the broccoli.",
];
