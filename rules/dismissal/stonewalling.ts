import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        // closed
        'nothing (i|we) can do ({end}|about) …',
        'nothing (more|else) (i|we)? (can|to) be? (do|add|discuss) ({end}|about) …',
        '(matter|conversation) {stress}? (is|as)? {stress}? (closed|over) {end}',
        'end of (discussion|story|conversation) {end}',
        '(we|i) {be} {stress}? done (here {end}|talking) …',
        '{start} were done here {end}',
        'up for (debate|discussion) …',
        // will not
        '(i|school) (will|do|does|am) not {stress}? (be|going to)? {stress}? (discuss|argue|explain|repeat|round|enter into|go back and forth) {stress}? (with (you|parents)|this|it|and|correspondence|{end}) …',
        'no (exceptions|discussion) {end}',
        '(rules are rules|hands are tied|above my pay grade) …',
        '(it|that) is {stress}? (the|school) policy ({end}|and that) …',
        'not (how the process works|possible and) …',
        // sent elsewhere
        'take (it|this) up with (someone|his|the) …',
        '(you|parents) can check the portal {end}',
        // do not write
        '(do not|stop) {stress}? (call|emailing|write) to? (me|us) {stress}? (again|about (this|every)) …',
      ],
      ask: 'What can you do, and who can help?',
    },
  ],
  unless: ['… (but|because|sorry) …', '(but|because|(i|we) (will|can) take) …'],
} satisfies Patterns;

export const card = {
  title: 'A door that closes',
  why: 'A closed door invites going over your head. A limit with one open way keeps the talk with you.',
  tip: 'Say what you can do.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  'There is [[nothing I can do.]]': null,
  '[[Its school policy.]]': null,
  'No late work, [[no exceptions.]]': null,
  'My [[hands are tied.]]': null,
  'I consider the [[matter closed.]]': null,
  'I have [[nothing more to add.]]': null,
  '[[You can check the portal]]': null,
};

export const leaves: Leaves = [
  "I'm not able to continue this by email, but Ms. Ray can meet with us on Thursday.",
  "I can't discuss another student.",
  'It is school policy because the bus leaves at 3, so that everyone gets home.',
  'The grades are on the portal; the short version is that he has a B.',
  'Nothing else I can do is better than your reading with him.',
  'You can check the portal, and I am happy to go through it with you.',
  'There is nothing to do for homework tonight.',
  'Let us know when a decision is made.',
  'I will take it up with the coach tomorrow.',
  "Text is best, please don't call me at work.",
  "If you don't like the time, tell me and we'll find another.",
  "I don't explain it well, sorry. Come and see?",
];
