import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'stop',
  evenProtected: true,
  match: [
    {
      words: [
        '(you|you people|this school|your {word}) {be} {stress}? {stress}? (a|an|the most|too)? {stress}? {fault} …',
        '(you|you people) {be} {stress}? (very|too)? (soft|difficult|young|emotional) (parents|to (be|talk)|{end}) …',
        '(you|you people) {be} {stress}? (one of those|nothing but a)? (helicopter|babysitter|just plain|no better|obsessed|impossible to|not (fit|up) to|in denial|overreacting|on a power) …',
        'are you {word}? {stress}? (stupid|kidding me) …',
        'your {fault} ({end}|and) …',
        '{fault} (response|reply|attitude|parents|teaching|question|policy you) …',
        '{fault} {word}? (thing to (say|write)|of (you|the school)) …',
        '(the way|how) (you|they) …6 (was|is) {stress}? {fault} …',
        '{start} (how|so) {fault} (can|all) …',
        '(you|i) (sound|find you|come across as) {stress}? like? (a|an)? {stress}? {fault} …',
        '(communication|school) is a {stress}? (joke|shambles) …',
        '(this|that|it) (is|was) {stress}? {stress}? (lazy|pathetic|unprofessional|irresponsible|shambolic|a power trip) …',
        'you? (call|calls) (yourself|yourselves) (a|an) …',
        'you {stress}? (lack (any|all)|have (no|zero) (idea (how to|what you)|common sense)) …',
        '{you}? (got|have) no business (being|in) …',
        'shame on (you|them) …',
        '(a|the) {stress}? (terrible|worst|most {fault}) {adult} …',
        'out of (your|his) (depth|league) …',
        'your (attitude (stinks|is)|parenting is) …',
        '(people|parents) like (you|your) …',
        '(do|did) (you|they) even (like|have) (children|a life) …',
        'some (teacher|parent) you are …',
      ],
      ask: 'What did they do or say, and when?',
    },
  ],
  unless: ['entitled to …', 'your {childNoun} {be} …', '(i|like) …5 (a|the) (terrible|awful) …', '… (love you|i love)'],
} satisfies Patterns;

export const card = {
  title: 'Judges the person',
  why: 'A label gives the reader something to fight. What happened gives them something to fix.',
  tip: 'Put the event where the label stands.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[You are the most unprofessional teacher Ive ever met.]]': null,
  '[[This is just lazy teaching.]]': null,
  '[[your incompetent]]': null,
  '[[You call yourself a teacher?]]': null,
  '[[You have no business being around children.]]': null,
  '[[Shame on you.]]': null,
  'Frankly, [[you are in denial about your son.]]': null,
};

export const leaves: Leaves = [
  "You're not a bad teacher, and I hope you know it.",
  'I feel like a terrible mom for forgetting.',
  'I was lazy about the form, sorry.',
  'The worksheet was stupid, he says, but he did it.',
  'That was careless of me.',
  'What do you mean by the average?',
  'It is a shame you could not be there.',
  'Another boy was rude to him on the bus.',
];
