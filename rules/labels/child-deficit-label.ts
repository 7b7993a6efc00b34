import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      evenProtected: true,
      writers: ['teacher'],
      words: [
        '{pupil} {stress}? {be} {stress}? (turning into)? {stress}? (a|kind of a|exactly the)? {word}? (bully|thug|brat|psycho|monster) …',
      ],
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['teacher'],
      words: [
        // who someone is
        '{pupil} {stress}? (can|will)? ({be}|turned into) {stress}? (turning into|acting like|having)? {stress}? (a|my)? (right|real)? {stress}? {word}? {verdict} …',
        '(he|she|your {childNoun}) {stress}? ({be}|has become) {stress}? (a|a bit)? {stress}? (bad|wild|soft|weak|slow|impossible|dull) …',
        '{pupil} {stress}? {be} {stress}? not {stress}? (exactly|that)? the? (bright|academic|normal|capable of|{word} material) …',
        '{pupil} {stress}? {be} {stress}? the (problem|reason …6 (quit|cry)) …',
        '(find|describe) (him|her) as? {stress}? {verdict} …',
        // what someone has, lacks, or never does
        '{pupil} {stress}? (has|have) a? {stress}? (bad|nasty) (attitude {end}|streak) …',
        '{pupil} {stress}? refuses to (work|listen) …',
        '{pupil} {stress}? (does not|never) {stress}? (care|apply (himself|herself)|listens) …',
        'the bare minimum …',
        // by rank, or as a kind
        '(my|the) {stress}? (low|weak) ({childNoun}|readers) …',
        '(a|my) {stress}? {word}? (low|weak|slow|problem|casual|annoying) ({childNoun}|learner) …',
        '(such|most) a? {stress}? {verdict} {word}? {word}? ({childNoun}|old) …',
        '(a|any) {childNoun} {stress}? (so|this) {verdict} …',
      ],
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['parent'],
      evenProtected: true,
      words: [
        '(that|the) {word}? {word}? (psycho|thug|goonda) …',
        '(they|she) {be} {stress}? (a|an)? {word}? (animals|brat) …',
      ],
      ask: 'What did the other child do, and when?',
    },
    {
      writers: ['parent'],
      words: [
        '(that|those|the (new|little)) {word}? {word}? {childNoun} ((next to|beside) {word})? {stress}? {be} {stress}? …2 ({verdict}|rough) …',
        '(that|those|such) {word}? (weird|rough|backward|{verdict}) {word}? ({childNoun}|one|type) …',
      ],
      ask: 'What did the other child do, and when?',
    },
  ],
  unless: [
    '(not|never) …2 ({verdict}|low) …',
    'not (think|believe) …5 {verdict} …',
    '(called|if) …3 {verdict} …',
    '{verdict} (with|on the|to my|about|at {word} {end}) …',
    '… (good kind|praise|adore|play) …',
    '(low|slow) (because|to {word}) …',
    '(street|road) …2 {verdict} …',
    'not (care (for|about the)|normal for) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Names the child, not the moment',
  why: 'A family hears a label as a verdict. What you saw, and when, is something they can work with.',
  tip: 'Say what a camera would have shown.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Mason is lazy and does the bare minimum.]]': null,
  '[[She has a bad attitude.]]': null,
  '[[He is a distraction to everyone around him.]]': null,
  '[[Your son was very disrespectful today.]]': null,
  '[[he refuses to work]]': null,
  'I must tell you that [[Lily is very immature for her age.]]': null,
  'He is one of [[my low readers.]]': null,
  '[[She can be quite manipulative.]]': null,
  'I have seldom met [[such a sly little girl.]]': null,
};

export const leaves: Leaves = [
  "He isn't lazy, he has low iron.",
  'Mason pushed a classmate twice on Tuesday.',
  'She has a great attitude toward reading.',
  'The lesson was about the low tide and weak acid.',
  'He told me that he is slow because of his arm.',
  'She refused to give up, and it shows.',
  'He is a menace with a water balloon and I adore him.',
  'She was the naughty elf in the play.',
  'They are not bad kids, and neither is he.',
  'He has a lazy eye, so please sit him in front.',
  'I would never call her rude.',
  'The other girl is lovely and they share a locker.',
  'Parking on Elm Street is a nightmare at 3, so use the side gate.',
  'Another child called him a brat and we talked about it.',
];
