import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(i|we) {stress}? (feel|felt) {stress}? (attacked|ignored|disrespected|dismissed) (by|{end}) …',
        'feel (like|that|as if) {you} {stress}? (do not|never|wants) …',
        '{you} (make|makes) me feel like …',
      ],
      ask: 'What happened?',
    },
  ],
  unless: ['do not (have|get) …'],
} satisfies Patterns;

export const card = {
  title: 'Sounds like blame, not a feeling',
  why: 'Words such as ignored or attacked need a doer, so the reader hears a charge.',
  tip: 'Name the feeling and what happened.',
  source: {
    title: 'Trigger words to avoid',
    link: 'https://counselingrecovery.com/blog-san-jose/8-trigger-words-to-avoid-in-relationships',
  },
} satisfies Card;

export const flags: Flags = {
  '[[I feel ignored by the office.]]': null,
  '[[I felt attacked.]]': null,
  '[[We feel completely dismissed.]]': null,
  "I [[feel like you don't listen to us.]]": null,
  '[[We felt dismissed by the panel.]]': null,
  '[[You make me feel like a bad mother.]]': null,
  '[[I feel disrespected by your email.]]': null,
  'We [[feel as if the school just wants him gone.]]': null,
};

export const leaves: Leaves = [
  'I feel sad about it.',
  'He feels left out at lunch.',
  'I feel that you really see her.',
  'I feel like Tuesday works better.',
  'I feel like you do not have enough chairs, so we will bring two.',
  'I never felt ignored here.',
];
