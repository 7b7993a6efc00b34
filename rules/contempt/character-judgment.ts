import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'stop',
  evenProtected: true,
  match: [
    {
      words: [
        '(you|you people|this school|your {word}) {be} {stress}? {stress}? (all|a|an|the most|being|such|one of those|nothing but|too)? {stress}? {fault} …',
        '(you|you people) {be} {stress}? (very|too|most)? (soft|difficult|young|inexperienced|emotional) (parents|people|parent|teacher|to (teach|be|talk)|{end}) …',
        '(you|you people) {be} {stress}? (a|one of those|nothing but a)? (helicopter|babysitter|just plain|no better|obsessed|impossible to|not (fit|up) to|in denial|overreacting|on a power) …',
        'are you {word}? {stress}? (stupid|illiterate|kidding me) …',
        'your {fault} ({end}|and) …',
        '{fault} (response|reply|attitude|behaviour|excuse|parents|parenting|teaching|question|policy you|bunch) …',
        '{fault} {word}? (thing to (say|write|do)|of (you|the school|your)) …',
        '(the way|how) (you|they) …6 (was|is) {stress}? {fault} …',
        '{start} (how|so) {fault} (of|can|all|{end}) …',
        '(you|i) (sound|find you|come across as|seem) {stress}? (like)? (a|an)? {stress}? {fault} …',
        '(bunch|pack) of {word}? {fault} …',
        '(communication|place|school|office|your {word}) is a {stress}? (joke|shambles) …',
        '(this|that|it) (is|was) {stress}? {stress}? (lazy|pathetic|unprofessional|irresponsible|negligent|shambolic|a power trip) …',
        '{start} bloody? (pathetic|disgraceful|idiots|clowns|liars|amateurs) …3 {end}',
        'you? (call|calls|calling) (yourself|yourselves) (a|an) …',
        'you {stress}? (lack (any|all|the)|have (no|zero|not got a|not a) (idea (how to|what you)|clue|compassion|empathy|common sense|manners|shame)) …',
        '{you}? (got|have|has) no business (being|in|near|teaching) …',
        '(not|never) be (teaching|allowed near children) …',
        '(you|they) (should|ought to) all? be (so|deeply)? (ashamed|fired) …',
        'shame on (you|them|the school) …',
        '{start} what a (joke|shambles|farce) {end}',
        '(a|the) {stress}? (terrible|awful|dreadful|useless|hopeless|laziest|rudest|worst|most {fault}) {adult} …',
        'out of (your|his|her) (depth|league) …',
        'your (incompetence|attitude (stinks|is)|ignorance|arrogance|parenting is) …',
        '(people|parents|teachers) like (you|your) …',
        '(do|did) (you|they) even (like|have|understand) (children|kids|a life) …',
        'some (teacher|parent) you are …',
        '{start} (grow up|get a grip|get a life) …',
        '(danger|disgrace) to (children|your|this|the) …',
      ],
      ask: 'What did they do or say, and when?',
    },
  ],
  unless: [
    'not (a|an|being)? (bad|{contempt}) …',
    '(you|they) {be} not {stress}? (being|a)? {fault} …',
    'entitled to …',
    'your {childNoun} {be} …',
    'cold (today|out|in) …',
    '(i|me|like|not|old) …5 (a|the) (terrible|awful|worst|useless|most) …',
    '… (love you|i love|like you (are|make|who|deserve))',
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
  '[[What a joke]].': null,
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
