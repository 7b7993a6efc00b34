import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'stop',
  evenProtected: true,
  match: [
    {
      words: [
        '(you|you people) {be} {stress}? (very|too)? (soft|difficult|young|emotional) (parents|to (be|talk)|{end}) …',
        '(you|you people) {be} {stress}? (one of those helicopter|impossible to (please|talk)|in denial|overreacting) …',
        'your parenting is …',
      ],
      rewordings: {
        plain: 'I would like to understand how you see [what?].',
        soft: 'we may see [what?] differently, and I would like to hear your side.',
        firm: 'I see [what?] differently, and I would like us to talk about it.',
      },
      ask: 'What did they do or say, and when?',
    },
    {
      words: [
        '(you|you people|this school|your family) {be} {stress}? {stress}? (a|an|the most|too)? {stress}? {fault} …',
        '(you|you people) {be} {stress}? (just plain|no better|not (fit|up) to|on a power) …',
        '(you|i) (sound|find you|come across as) {stress}? like? (a|an)? {stress}? {fault} …',
        'your attitude (stinks|is) …',
        'you {stress}? (lack (any|all)|have (no|zero) (idea (how to|what you are doing)|common sense)) …',
        '{you}? (got|have) no business (being|in) …',
      ],
      rewordings: {
        plain: 'I was upset by [what happened, and when?].',
        soft: 'it was hard for me when [what happened?].',
        firm: 'I would like us to talk about [what happened, and when?].',
      },
      ask: 'What did they do or say, and when?',
    },
    {
      words: [
        '(this|that|it) (is|was) {stress}? {stress}? (lazy|pathetic|unprofessional|irresponsible|shambolic|a power trip) …',
        'the? communication is a {stress}? (joke|shambles) …',
      ],
      rewordings: {
        plain: 'I was disappointed that [what happened?].',
        soft: 'I had hoped that [what would happen?].',
        firm: 'I am not comfortable with [what happened, and when?].',
      },
      ask: 'What happened, and when?',
    },
    {
      words: 'your <thing:{word}> {be} {stress}? {stress}? (a|too)? {stress}? {fault} …',
      rewordings: {
        plain: 'I have a concern about your <thing>: [what did you see or hear?].',
        soft: 'I would like to understand your <thing> better: [what is your question?].',
        firm: 'I would like us to talk about your <thing>: [what happened, and when?].',
      },
      ask: 'What did they do or say, and when?',
    },
    {
      words: '<how:(the way|how) you …6> (was|is) {stress}? {fault} …',
      rewordings: {
        plain: 'I was upset by <how>.',
        soft: 'I would like to talk about <how>.',
        firm: 'I am not comfortable with <how>, and I would like [what instead?].',
      },
      ask: 'What did they do or say, and when?',
    },
    {
      words: [
        '{start} are you {word}? {stress}? (stupid|kidding me) …',
        'your {fault} ({end}|and) …',
        '((this|that|it) (is|was) {word}?|such|what)? a? {fault} {word}? (response|reply|attitude|teaching|policy you|thing to (say|write)|of (you|the school)) …',
        '{start} (how|so) {fault} (can|all) …',
        'you? (call|calls) (yourself|yourselves) (a|an) …',
        'shame on (you|them) …',
        '(a|the) {stress}? (terrible|worst|most {fault}) {adult} …',
        '(people|parents) like (you|your) …',
        '(do|did) (you|they) even (like|have) (children|a life) …',
        'some (teacher|parent) you are …',
      ],
      rewordings: {
        plain: 'I was taken aback by [what happened, and when?].',
        soft: 'I felt [how did you feel?] when [what happened?].',
        firm: 'I am not happy with [what happened, and when?], and I would like us to talk.',
      },
      ask: 'What did they do or say, and when?',
    },
  ],
  unless: [
    'entitled to …',
    'your ({childNoun} {be}|cold) …',
    '{fault} of (me|us|our) …',
    '(if|thinks) you {be} …',
    'like you (make|are|who) …',
    '(i|like) …5 (a|the) (terrible|awful) …',
    '… (love you|i love)',
  ],
} satisfies Patterns;

export const card = {
  title: 'Judges the person',
  why: 'A label gives the reader something to fight. What happened gives them something to fix.',
  tip: 'Put the event where the label stands.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[You are the most unprofessional teacher Ive ever met.]]': 'I was upset by [what happened, and when?].',
  '[[This is just lazy teaching.]]': 'I was disappointed that [what happened?].',
  '[[your incompetent]]': 'I was taken aback by [what happened, and when?].',
  '[[You call yourself a teacher?]]': 'I was taken aback by [what happened, and when?].',
  '[[You have no business being around children.]]': 'I was upset by [what happened, and when?].',
  '[[Shame on you.]]': 'I was taken aback by [what happened, and when?].',
  'Frankly, [[you are in denial about your son.]]': 'Frankly, I would like to understand how you see [what?].',
  '[[The way you spoke to her was disgusting.]]': 'I was upset by the way you spoke to her.',
  '[[Your marking is sloppy.]]': 'I have a concern about your marking: [what did you see or hear?].',
  '[[You are overreacting.]]': 'I would like to understand how you see [what?].',
  '[[What a ridiculous policy you came up with.]]': 'I was taken aback by [what happened, and when?].',
  '[[The communication is a joke.]]': 'I was disappointed that [what happened?].',
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
  'You have no idea how much this means to us.',
  'People like you make this school.',
  'You are one of those teachers who change lives.',
  'He was out of his depth in the top group, so we moved him.',
  'You are impossible to miss in that hat.',
  'Your cold sounded bad, get well soon.',
];
