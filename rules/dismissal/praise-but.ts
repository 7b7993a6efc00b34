import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(hear you|(appreciate|understand|respect) your {word}) (but|however) …',
        '{pupil} is {stress}? a? {stress}? (bright|lovely|great) {word}? (but|however) …2 (never|not|{verdict}|lacks|too) …',
      ],
      ask: 'Try two sentences?',
    },
  ],
  unless: ['… (i feel|invitation) …'],
} satisfies Patterns;

export const card = {
  title: 'The part before but gets lost',
  why: 'Readers tend to drop what stands before but, and the kind half goes with it.',
  tip: 'Two sentences keep both halves.',
  source: { title: 'Giving feedback', link: 'https://realsocialskills.org/tag/giving-feedback' },
} satisfies Card;

export const flags: Flags = {
  'I [[hear you, but we have a policy.]]': null,
  'I [[appreciate your concern, but the rule is for everyone.]]': null,
  'I [[understand your frustration, however the grade is in.]]': null,
  'We [[respect your opinion but we will go on.]]': null,
  '[[Sam is a bright boy but he never finishes.]]': null,
  '[[She is lovely, but too loud.]]': null,
  '[[He is a great kid but lacks focus.]]': null,
  '[[Maya is very bright, however she does not try.]]': null,
};

export const leaves: Leaves = [
  'It took a while, but she did it!',
  'She loves art but has soccer on Tuesdays.',
  "I appreciate your invitation, but I'll be away.",
  'He is bright and he asks good questions.',
  'She is not only kind but also funny.',
  'I understand your worry, but I feel he is ready.',
];
