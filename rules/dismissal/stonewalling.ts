import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'caution',
  match: [
    {
      words: [
        '(there is|there was)? (nothing|not much) (more|else)? (i|we) (can|could) (do|say) …',
        '(my|our) hands are tied …',
        '(it|that) is (simply|just)? (school|district) (policy|procedure) {end}',
        '(per|under) (school|the) (policy|handbook) …',
        '(rules|policies) (are|is) (rules|policies) …',
        '(no|without) (exceptions|exception|extensions) …',
        '(this|the) (matter|conversation) is {stress}? (closed|over) …',
        '(i|we) {stress}? (consider|regard) (this|the) …2 (closed|settled) …',
        '(i|we) have nothing (more|further) to? …',
        '(you will have to|you need to)? take (it|this) up with …',
        '(i|we) (will|do|am|are|can) not (be|going to|propose to|intend to)? (discussing|debate|go back and forth|argue|negotiate) …',
        '(you|parents) (can|could) (just|simply)? (check|look at) the (portal|website) {end}',
        '(end of|the end of) (discussion|story|conversation) …',
        '(that|it) is (not|just not) something? (what|my (problem|job)|possible) …',
        '(i|we) (can not|do not) (do anything (about|more)|round) …',
        '(my|the) (answer|position) (is|remains) (no|the same) …',
        '(you will|you are going to) just? have to (wait|accept) …',
        '(that|this) (is|was) (all|the end) (i|of) (can|am)? (say|do)? …',
      ],
      ask: 'What can you do, and who can help with the rest? Add one of these.',
    },
  ],
  unless: [
    '(but|because) …',
    '… (but|because|until|without (a|her)) …',
    'nothing (else|more)? (i|we) can do …2 (better|without) …',
    '(not|no) exception (to|this time) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'A door that closes',
  why: 'A closed door invites going over your head. A limit with one open way keeps the talk with you.',
  tip: 'Say what you can do.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[There is nothing I can do.]]': null,
  '[[Its school policy]].': null,
  'No late work, [[no exceptions.]]': null,
  '[[My hands are tied.]]': null,
  '[[I consider the matter closed.]]': null,
  '[[I have nothing more to add.]]': null,
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
];
