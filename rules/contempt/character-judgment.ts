import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'stop',
  evenProtected: true,
  match: [
    {
      words: [
        '(you|you people|this school) {be} {stress}? {stress}? (an|the most)? {stress}? {contempt} …',
        'your {contempt} {end}',
        'your (a|an|so|such a|just|being|all|the most) {stress}? {contempt} …',
        '(what a|bunch of) (complete|total)? (joke|clowns) …',
        '(this|that|it) (is|was) {stress}? {stress}? (lazy|pathetic|unprofessional|irresponsible|careless|a power trip) …',
        '{start} (pathetic|shameful|incompetent|unprofessional|disgraceful|useless|idiots|morons|clowns|liars) …3 {end}',
        '(you|and you) {stress}? (call|calls) (yourself|yourselves) (a|an) …',
        '{you}? (have|got) no business (being|in) …',
        '(should|ought to) not be (allowed|trusted) …',
        '(you|they) (should|ought to) all? be (so|deeply)? (ashamed|embarrassed) …',
        'shame on (you|them) …',
        '(glorified|overpaid) (babysitter|babysitters) …',
        '(too|so) (young|inexperienced) to (teach|be) …',
        '(worst|most (unprofessional|incompetent)) {word}? (teacher|school) …',
        '(out of|hopelessly out of) (your|his) (depth|league) …',
        '(my|a) (dog|houseplant|monkey) (could|would|has) …',
        'who (hires|gave) (these people|you) …',
        'people like you …',
        '(you|she) (act|acts) (like|as if) (a|you) …',
        '(your|his) {stress}? (incompetence|attitude) …',
        '(do|did) (you|they) even (like|know) (children|kids) …',
        '{start} (grow up|get a grip) …',
        '(go to hell|screw you|get bent|shut up and) …',
        '(you are|they are) (not|no) (a|fit) …3 (teacher|to (teach|be)) …',
        '(bunch|pack) of (clowns|idiots) …',
        'somebody (needs|has) to start? (acting|act) like? the adult …',
        '(expected|had expected) a? (better|higher) (standard|from) …',
        '(no|any) (common sense|compassion) …',
      ],
      ask: 'What did they do or say, and when? Put that in place of the label.',
    },
  ],
  unless: [
    'not (a|an)? (bad|terrible) …',
    '(you|they) {be} not {stress}? (being|a)? {contempt} …',
    '… (love you|i love)',
    '… (love you|i love) …',
    'no business (days|hours|of mine|trip) …',
    'what a (shame|joke he|joker) …',
    '(the|his) (worksheet|homework) …',
    '(that|this) (is|was) (careless|silly) of (me|us) …',
  ],
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
  '[[What a joke.]]': null,
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
