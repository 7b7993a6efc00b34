import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      evenProtected: true,
      words:
        '(i|we) …3 (feel|felt|feeling) {stress}? {stress}? {wronged} (by ({you}|your|this whole|someone who|the (office|staff))|(in|at|after) (that|your|the|our) (meeting|email|call|letter|note)|when (you|i (asked|wrote|called))|every time|{end}) …',
      rewordings: {
        plain: 'I came away hurt after [what was said?], and I’d like us to talk about what helps now.',
        soft: 'When [what happened?], I was hurt. I don’t think that was the aim.',
        firm: 'I was hurt by [what was said?]. Please talk to me about it on [which day?].',
      },
      ask: 'What was said, and how did it leave you?',
    },
    {
      words: [
        '((i|we|it|one|me|my) …4|{start}) (feel|feels|felt|feeling|sensing|sense|impression) (is|that)? (to me|to us)? {stress}? (like|that|as if|as though)? {you} {stress}? {stress}? {slighting} …',
        '(i|we) {be} made to feel …',
        '(i|we|it) …4 (feel|felt|feeling|feels) (like|that|as if|as though)? (i|we|he|she|my {childNoun}|{name}) (am|is|are|was|were) {stress}? {stress}? being? ({lowly}|{wronged}|treated|for you|talking to a|on trial|just a number|dealing with (children|amateurs|a)|something on) …',
        '({you}|it|this|that|(your|the) {word}) {stress}? (make|makes|made|left) (me|us) (feel|feeling) {stress}? like? ({lowly}|{wronged}) …',
      ],
      rewordings: {
        plain: 'I am [how do you feel?], because [what happened?]. Could we talk about it?',
        soft: 'When [what happened?], I was [how did you feel?]. How did it look from your side?',
        firm: 'I was counting on [what?]. What can be done about it now?',
      },
      ask: 'What happened, and what do you feel: hurt, worried, disappointed?',
    },
  ],
  unless: ['by (another|other|his|her|the other|some) …', 'for (forgetting|missing|not) …'],
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
  '[[We feel pushed out.]]': "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[I feel ignored by the school.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[I felt attacked in that meeting.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[We feel completely dismissed.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  "[[I feel like you don't listen to us.]]":
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[We felt let down by you.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[You make me feel like a bad mother.]]':
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[I feel disrespected by your email.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[We feel as if the school just wants him gone.]]':
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[We felt judged by your note.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  "[[I get the feeling you've already made up your mind.]]":
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  "[[I feel I'm talking to a wall.]]": 'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[Your note made me feel stupid.]]': 'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[We felt ambushed in that meeting.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[I feel like my son is being singled out.]]':
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[I feel like you only write when there is something to complain about.]]':
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[We are made to feel like criminals.]]':
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[I feel attacked by your emails.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
};

export const leaves: Leaves = [
  'I feel sad about it.',
  'He feels left out at lunch.',
  'I feel that you really see her.',
  'I feel like Tuesday works better.',
  'I feel like you do not have enough chairs, so we will bring two.',
  'I never felt ignored here.',
  'You made me feel so welcome.',
  'I felt dismissed by the doctor.',
  'My son feels he is just a number in the big hall.',
  'I feel like she is being picked on by another girl.',
  'I feel you are treating him with great care.',
  'I feel that you have already helped a lot.',
  'I feel like we are not ready for the test.',
  'I feel stupid for forgetting.',
  'I get the feeling he likes maths.',
  'I feel you could show him the trick with nines.',
  'It feels like you are counting on us for Friday, and we are in.',
];
