import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '{start} (something|things) {stress}? (need|needs|has|have) to (change|improve|be done) {end}',
        '{start} (this|things) (is|are) {stress}? not {stress}? working out? {end}',
        '(i|we) (am|are) {stress}? (not happy|unhappy) (with|about) (how things|things|everything) …3 {end}',
      ],
      rewordings: {
        plain: 'I’m worried about [what?]. On [which day?], [what happened?].',
        soft: 'Could we talk about [what?]? What I have seen is [what, and when?].',
        firm: 'On [which day?], [what happened?]. I’d like [what would help?].',
      },
      ask: 'What happened last, and when? One moment is enough.',
    },
  ],
} satisfies Patterns;

export const card = {
  title: 'Hard to act on without an example',
  why: 'The reader can feel the worry, yet has to guess what happened and what to do.',
  tip: 'Add one moment: when, where, what.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[Something needs to change.]]': "I'm worried about [what?]. On [which day?], [what happened?].",
  '[[Things are not working.]]': "I'm worried about [what?]. On [which day?], [what happened?].",
  '[[Something has to change.]]': "I'm worried about [what?]. On [which day?], [what happened?].",
  "[[I'm not happy with how things are going.]]": "I'm worried about [what?]. On [which day?], [what happened?].",
  '[[Things need to improve.]]': "I'm worried about [what?]. On [which day?], [what happened?].",
  '[[Something needs to be done.]]': "I'm worried about [what?]. On [which day?], [what happened?].",
  '[[This is not working out.]]': "I'm worried about [what?]. On [which day?], [what happened?].",
  '[[We are very unhappy about everything.]]': "I'm worried about [what?]. On [which day?], [what happened?].",
};

export const leaves: Leaves = [
  'Something needs to change, because he cried on Tuesday.',
  "The zip isn't working, can he borrow a coat?",
  'We need to talk about the costume.',
  'Her attitude has been wonderful.',
  'Is this working for you?',
  'He needs to focus more when we read, and a timer helps.',
];
