import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        // closed
        'nothing (i|we) can do ({end}|about) …',
        'nothing (more|else|further) (i|we)? (can|to) be? (do|say|add|discuss|gained) ({end}|about|here) …',
        '(matter|conversation|discussion|subject|case) {stress}? (is|as)? {stress}? (closed|over|settled) {end}',
        'end of (discussion|story|conversation|that) {end}',
        '(we|i) {be} {stress}? done (here {end}|talking|discussing|explaining) …',
        '{start} were done here {end}',
        'up for (debate|discussion) …',
        '(answer is|i said) {stress}? no {end}',
        'decision is {stress}? (final|made so) …',
        // will not
        '(i|we|school) (will|do|does|am|are) not {stress}? (be|going to|propose to|have to|prepared to)? {stress}? (discuss|discussing|explaining|debate|argue|explain|negotiate|repeat|round|enter into|continue|responding|go back and forth) {stress}? (with (you|parents)|this|it|myself|further|and|correspondence|to any|on|{end}) …',
        'not (do|take|make) (phone calls|meetings|exceptions) {end}',
        'no (exceptions|extensions|discussion) {end}',
        '(rules are rules|hands are tied|above my pay grade) …',
        '(it|that) is {stress}? (the|school|district|our) policy ({end}|and that) …',
        'not (how the process works|possible and) …',
        // sent elsewhere
        'have a problem with it (go|take|there) …',
        'take (it|this) up with (someone|his|her|the) …',
        'if {word} (do|does) not (like|suit) …6 (schools|private|elsewhere|the door) …',
        '(you|parents) can check the portal {end}',
        // do not write
        '(do not|never|stop) {stress}? (contact|call|calling|email|emailing|write|text) to? (me|us|here) {stress}? (again|anymore|about (this|every)) …',
        'no (more|further) (emails|calls|meetings) …',
      ],
      ask: 'What can you do, and who can help?',
    },
  ],
  unless: [
    '… (but|because|until|before|without|instead|happy to|use this|for the|sorry|you are right|{number}) …',
    '(but|because|until|another|(i|we) (will|can) take) …',
    'on my (cell|mobile|work) …',
  ],
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
  'No late work, [[no exceptions]].': null,
  'My [[hands are tied.]]': null,
  'I consider the [[matter closed]].': null,
  'I have [[nothing more to add.]]': null,
  '[[You can check the portal]]': null,
  '[[I will not be discussing this any further.]]': null,
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
