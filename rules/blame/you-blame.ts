import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} {stress}? (made|forced) <who:{kid}> <did:{word} …>',
      rewordings: {
        plain: 'I understand that <who> had to <did:base>. Could you share what happened from your side?',
        firm: 'I understand that <who> had to <did:base>. Please tell me how that came about.',
      },
    },
    {
      words: '{you} {stress}? (lost|misplaced) <what:(my|his) {word}> {end}',
      rewordings: {
        plain: 'I believe you were given <what> [when?]. Could you check whether it can still be found?',
        firm: 'You were given <what> [when?]. Please look for it and let me know.',
      },
    },
    {
      words: [
        '{you} {stress}? {stress}? {harmed} (him|her|them|my|our|his|it|the|{name}|to) …',
        '{you} (have|has) {stress}? {stress}? {harmed} …',
        '{you} {stress}? {stress}? (forgot|failed) …',
        '{you} {stress}? (let|allowed) {kid} (get|go) …',
        '{you} (have|has)? {stress}? let (that|it|those) …',
        '{you} (have|has)? {stress}? (put|dragged|left) {kid} …',
        '{you} {stress}? (keep|kept) {harming} …',
        '(you are|the school is) {stress}? {stress}? {harming} …',
        '{you} (have|has)? {stress}? (done|did) (absolutely|literally)? (nothing|nada) …',
        '{you} (have|has) (no idea|not a clue) …',
        '{you} (did|do) not {stress}? {stress}? (bother|care) …',
        '{you} {stress}? (never|did not even|could not even|can not even|failed to|refused to) {stress}? ({duty}|{dutyPast}) …',
        '{you} could not be bothered …',
        '{you} (did|does) not {stress}? (tell|call) (me|us) …',
        '(if|had) you (had|have) …6 (would|could) …',
      ],
      ask: 'What happened, and when? Say that, and ask how it looked from their side.',
    },
    {
      words: [
        '(this|it) (is|was) {stress}? {stress}? (your|the schools) (fault|doing|responsibility) …',
        '(because|thanks) (of|to) (you|your (school|class)) …',
        '(your|the schools) {stress}? (total|complete)? (failure|carelessness) …',
        'on your watch …',
        '(i|we) (have|had) to (find|hear) (this|it)? out? (from|through) …',
        '{nobody} {stress}? {stress}? (bothers|thought|told|called|tells|noticed|asked) …',
        'you had one job …',
        'how many times (do|does) (i|we) …',
        '(it|this) (is|was) not my (fault|problem|job) that (you|the school) …',
        '(did|does) (anybody|anyone) (even|actually)? (even|actually)? (bother|read|look) …',
        '(did|do) {you} (even|actually) (read|talk) …',
        '(is|was) it {stress}? (that|too) (hard|much) (to|for) …',
        'how (hard|difficult) (is it|can it be) …',
      ],
      ask: 'What happened, and when? Say that, and ask how it looked from their side.',
    },
    {
      writers: ['teacher'],
      words: [
        '{you} (did|do) not (sign|send) … (again|once again)',
        '(if|maybe if) {you} (had|read (the|with)) …',
        '(if|had) (someone|anyone) at home (had|looked) …',
        '(nobody|no one) at home …',
        'you (let|allow) (him|her) (stay|go) …',
        'you sent (him|her) in …',
      ],
      ask: 'What did you see, and what would help? Say that without the cause.',
    },
  ],
  unless: [
    '(if|in case) you ever? (forgot|have forgotten) …',
    'not (saying|think) …',
    '{you} (made|let) {kid} (feel|laugh) …3 (welcome|good)',
    '(thanks|love) … {you} …',
    '{you} made (her|his) (day|week) …',
    '{you} (have|has|had)? not forgotten …',
    '{you} never (stop|let) …',
    '{you} failed to mention how …',
    'because of you (he|she) …',
    'not (your|the schools) fault …',
    'if you (would|had) (rather|like|want) …',
    '(none of|not) …3 (your|the schools) (fault|doing) …',
    '{nobody} (tells|told) (you|the tooth fairy) …',
    'never make (her|us) feel …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Starts with "you" and what went wrong',
  why: 'A sentence that says "you" and a failing is heard as an attack on the reader’s competence.',
  tip: 'Say what happened and ask for their side.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[You made him sit out the whole party.]]':
    'I understand that he had to sit out the whole party. Could you share what happened from your side?',
  'Mr. Cole, [[you lost his project.]]': null,
  '[[you ignored my last two messages about the bus]]': null,
  'Honestly, [[you have done nothing about the seating.]]': null,
  '[[Nobody thought to call me when she was crying.]]': null,
  '[[this is your fault, not his]]': null,
  '[[You didnt even bother to call us.]]': null,
  '[[Did anyone even read the plan?]]': null,
  '[[You failed to tell us about the trip.]]': null,
  '[[You keep ignoring my emails.]]': null,
};

export const leaves: Leaves = [
  'You made her feel welcome from the first day.',
  'If you forgot to send it, no problem.',
  "I'm not saying you ignored it.",
  'You were right, I forgot his form.',
  'Thank you for letting him try again.',
  'You emailed on 3 May and I replied on 5 May.',
  'Because of you she loves reading now.',
  'Did you get my email about the trip?',
  'Not your fault at all, the bus was late.',
];
