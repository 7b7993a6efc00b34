import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{you} {stress}? never {stress}? (answer|respond|give|check|pick|follow|turn|come|believe|does) …',
        '{you} (are|have) {stress}? always (the last|too busy|finding|been) …',
        '{you} {stress}? always (make|take|wait|say) …',
        '{you} {stress}? (constantly|continually) (change|pick) …',
        '{you} (have|has) {stress}? never once? {stress}? (answered|asked) …',
      ],
      ask: 'About how many times, and when was the last one? Say that.',
    },
    {
      words: [
        '(it|this) (is|was) always {kid} …',
        '(it|this) (is|was) always (my|the same) …',
        '(it is|there is)? always {kid} (who|that) (gets|is) …',
        '(he|she) (is|are)? never (gets|allowed) …',
        '{nobody} (ever|at (the|that) school|at school|up there) {stress}? {stress}? (tells|listens|reads|knows|gives) …',
        '{nobody} {stress}? (tells|told) (me|us) …',
        '(not once|not one time) (has|have) (anyone|you|i (heard|had)) …',
        '(not once|not one time) (have|has) (i|we) (heard|had) …',
        '(every|each) (single|damn) single? time …',
        '(every|each) time (i|we) (ask|write|raise) …',
        'every time (only|there is (a|some) (problem|issue)) …',
        '(this|it) happens (every|each) single? (time|year) …',
        'every single (week|year) (it is|i) …',
        '(you people|you guys|you lot|this school) (never|always) …',
        'nothing (ever (gets|comes)|has ever? (changed|been done)|that goes (in|into)) …',
        '(does|has) (anyone|anybody) (at|there) …',
        'all (you|the school) ever (do|does) …',
      ],
      ask: 'About how many times, and when was the last one? Say that.',
    },
    {
      writers: ['teacher'],
      words: [
        '(he|she|{name}|your child) (is|are) {stress}? (always|constantly|never) (talking|late|off task|ready|forgetting) …',
        '(he|she|{name}|your daughter) (never|always) (listens|forgets|comes|stops) …',
        'every single (year|week|time) (it|i) …',
      ],
      ask: 'In how many of the last lessons did you see it? Give one.',
    },
  ],
  unless: [
    '{you} (are|have)? always been? (make him|been (very|fair)) …',
    '{you} (have|has)? never (cease|stop) …',
    'not a word (of|about it to) …',
    '(thank|thanks) …',
    '{nobody} ever? (tells|told) you …',
    'never stops (asking (why|questions)|talking about) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Every time, or this time?',
  why: '"Always" and "never" invite the reader to find the one exception instead of the answer.',
  tip: 'Give the dates or a count.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[you never answer my emails]]': null,
  '[[Its always my son who gets blamed.]]': null,
  '[[Every single time there is a problem, it is Jayden.]]': null,
  '[[Nobody ever tells us anything.]]': null,
  'It is April and [[she never gets called on.]]': null,
  '[[You constantly change the due dates.]]': null,
  '[[Not once have I heard anything positive from this class.]]': null,
  '[[You people never pick up the phone.]]': null,
};

export const leaves: Leaves = [
  'You always make him feel welcome.',
  'Please never hesitate to call me.',
  'She has never been happier at school.',
  'She must never have nuts, and she always carries her pen.',
  'We meet every Tuesday after lunch.',
  'You never gave up on him, thank you.',
  'As always, thank you for the newsletter.',
  'I always forget the library book, sorry.',
  'No one was hurt and everyone is calm.',
];
