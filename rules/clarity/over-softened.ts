import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: '{timid} … {timid} … {timid} …',
      rewordings: {
        plain: 'I’d like to ask for [what, in one sentence?].',
        soft: 'When you have a moment, could you [what would you like to happen?]?',
        firm: 'Please [what?] by [when?].',
      },
      ask: 'What would you like to happen? Put it in one clear sentence.',
    },
    {
      words: '(i|we) …2 wonder (if|whether) …1 {pupil} …3 (tested|evaluated|assessed) …',
      rewordings: {
        plain: 'I’d like to request [which assessment?].',
        soft: 'I’d like him or her to be looked at for [what?]. What is the first step?',
        firm: 'I am requesting [which assessment?], and ask for an answer in writing by [when?].',
      },
      ask: 'Do you want to ask for it? A clear request starts the clock.',
    },
  ],
} satisfies Patterns;

export const card = {
  title: 'The request may get lost',
  why: 'With this many apologies around it, a fair request is easy to miss or to put off.',
  tip: 'Ask for one thing, in one sentence.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  "[[Sorry to bother you again, I know you're so busy, it's probably nothing, but he cried.]]": "I'd like to ask for [what, in one sentence?].",
  "[[I hate to ask, no worries if not, but maybe it's just me.]]": "I'd like to ask for [what, in one sentence?].",
  "I don't want [[to be that mom, it's probably nothing, just wondering about the seat.]]": null,
  'I know [[you are very busy and it is a silly question but just wondering about the bus.]]': null,
  '[[I sort of wonder if maybe he should be tested.]]': "I'd like to request [which assessment?].",
  '[[I sometimes wonder whether she needs to be evaluated.]]': "I'd like to request [which assessment?].",
  '[[I just wonder if perhaps he could be assessed.]]': "I'd like to request [which assessment?].",
  "It's [[just a tiny thing and I hate to bother you and it's probably nothing.]]": null,
};

export const leaves: Leaves = [
  'Sorry to bother you, is the trip on Tuesday?',
  "I know you're busy, so Friday is fine.",
  'No worries if not, and thank you.',
  'I am requesting an evaluation.',
  'I wonder if he left his coat.',
  'Just wondering if the bus is late, sorry to bother you.',
];
