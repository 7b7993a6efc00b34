import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} have? {stress}? (made|forced) <who:{kid}> <did:{word} …>',
      rewordings: {
        plain: 'I understand that <who> had to <did:base>. Could you share what happened from your side?',
        firm: 'I understand that <who> had to <did:base>. Please tell me how that came about.',
      },
    },
    {
      words: '{you} (lost|misplaced) <what:(my|our|his|her) {word}> {end}',
      rewordings: {
        plain: 'I believe you were given <what> [when?]. Could you check whether it can still be found?',
        firm: 'You were given <what> [when?]. Please look for it and let me know.',
      },
    },
    {
      words: [
        '{you} (have|had)? {stress}? {stress}? ({harmed} {word}|{did} …5 {badly}|let (that|it|{kid} {word}? (get|go|take|laugh|skip|stay))) …',
        '{you} ((keep|are|have been|is) {stress}? {stress}? {harming}|(did|have) not {stress}? {stress}? {word}) …',
        '{you} ((are|can|could|will) not {stress}? (even|control|manage|set)|(blame|argue|send) {kid}? (with|the)) …',
        '(this|it|mess) (is|was) {stress}? {stress}? (your (fault|doing|job)|down to you) …',
        '(it was you|you (are|were) the one) who (moved|said|asked|escalated) …',
        'your {stress}? (failure|carelessness|mistake) …',
        'had to (find out|hear) …3 from …',
        '{nobody} {stress}? {stress}? (thought|told|called|noticed) …',
        '(not one|none) of you …',
        '(if|{start} had) (you|{anyone}) (at home)? (had|looked|read|got|opened) {word} …',
        'maybe if (he|she) …',
        'nobody (at|in|up|over) (home|your|there) …',
        'whoever (thought|marked) …',
      ],
      ask: 'What happened, and when? Say that.',
    },
  ],
  unless: [
    '(sorry|glad|happy) that? you …',
    '{warm} …',
    '({start}|know) i? {asks} you',
    '(could|would) you',
    'not (saying|think) …',
    '(if|in case|when) you …',
    '{you} (did|have) not {stress}? (pick|give|have|know|want|miss|missed|mean|(do|done) anything) …',
    '(not|none) …3 your …',
    '{you} (forgot (nothing|your)|made (her|his) (day|week)) …',
    '{nobody} (tells|told) (you|the tooth) …',
    'if you (had (a|any)|would (like|want|rather)) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Starts with “you” and what went wrong',
  why: 'A sentence that says “you” and a failing is heard as an attack on the reader’s competence.',
  tip: 'Say what happened and ask for their side.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[You made him sit out the whole party.]]':
    'I understand that he had to sit out the whole party. Could you share what happened from your side?',
  'Mr. Cole, [[you lost his project.]]':
    'Mr. Cole, I believe you were given his project [when?]. Could you check whether it can still be found?',
  '[[you ignored my last two messages about the bus]]': null,
  'Honestly, [[you told my son off in front of the whole bus.]]': null,
  '[[Nobody thought to call me when she was crying.]]': null,
  '[[this is your fault, not his]]': null,
  '[[You didnt even bother to call us.]]': null,
  '[[You let those boys take his lunch and laughed about it.]]': null,
  '[[You are letting him down and you know it.]]': null,
  '[[Had anyone read the file, she would have been sitting at the front.]]': null,
  '[[It was you who moved her away from her friends.]]': null,
  '[[Not one of you stepped in.]]': null,
};

export const leaves: Leaves = [
  'You made her feel welcome from the first day.',
  'If you forgot to send it, no problem.',
  "I'm not saying you ignored it.",
  'You were right, I forgot his form.',
  'Thank you for letting him try again.',
  'You emailed on 3 May and I replied on 5 May.',
  'You told us to bring a coat and I forgot.',
  'You did not have to stay so late with us.',
  "You don't need to bring anything.",
  'You gave him the wrong form by mistake but we sorted it out.',
  'You left your scarf at ours.',
  'Because of you my week is easier.',
  'Not your fault at all, the bus was late.',
  'None of it was your doing.',
  'If you had a spare reader we would take it.',
  'Someone in your office rang about the fee.',
];
