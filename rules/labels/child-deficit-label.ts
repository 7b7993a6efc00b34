import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      evenProtected: true,
      writers: ['teacher'],
      words: [
        '{pupil} {stress}? {be} {stress}? (turning into)? {stress}? (a|an|kind of a|exactly the)? {word}? (bully|thug|brat|psycho|animal|monster) …',
      ],
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['teacher'],
      words: [
        // who someone is
        '{pupil} {stress}? (can|could|will|has)? ({be}|turned into) {stress}? (being|turning into|acting like|having)? {stress}? (a|an|the|my|a bit|too)? (right|real)? {stress}? {word}? {verdict} …',
        '(he|she|your {childNoun}) {stress}? ({be}|has become) {stress}? (a|a bit|too)? {stress}? (bad|wild|soft|weak|slow|impossible|dull|low|rough) …',
        '{pupil} {stress}? {be} {stress}? not {stress}? (exactly|that)? the? (bright|brightest|academic|sharpest|normal|capable of|{word} material) …',
        '{pupil} {stress}? {be} {stress}? the (problem|reason …6 (quit|cry|left)) …',
        '(find|call|describe) (him|her|{name}) as? {stress}? {verdict} …',
        // what someone has, lacks, or never does
        '{pupil} {stress}? (has|have|shows) a? {stress}? (bad|poor|nasty|real|no|zero) (attitude problem|attitude {end}|streak|manners|respect|seriousness|interest in) …',
        '{pupil} {stress}? refuses to (work|listen|learn|try|do|follow) …',
        '{pupil} {stress}? (does not|could not|never) {stress}? (care|cares|apply (himself|herself)|tries|listens) …',
        'the bare minimum …',
        // by rank, or as a kind
        '(my|the) {stress}? (low|weak|weakest|worst|naughtiest) ({childNoun}|readers|ones) …',
        '(a|an|my) {stress}? {word}? (low|weak|slow|problem|difficult|casual|annoying) ({childNoun}|learner) …',
        '(such|more|most) a? {stress}? {verdict} {word}? {word}? ({childNoun}|old) …',
        '(a|any) {childNoun} {stress}? (so|this|that|as) {verdict} …',
      ],
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['parent'],
      evenProtected: true,
      words: [
        '(that|those|the|some) {word}? {word}? (psycho|thug|brat|savage|delinquents|goonda) …',
        '(they|she|he|friend) {be} {stress}? (a|an)? {word}? (animals|psycho|thug|brat) …',
      ],
      ask: 'What did the other child do, and when?',
    },
    {
      writers: ['parent'],
      words: [
        '(that|those|these|the (other|new|next|little)) {word}? {word}? {childNoun} ((next to|beside|behind) {word})? {stress}? {be} {stress}? …2 ({verdict}|rough|wild) …',
        '(that|those|these|this|such) {word}? (horrible|weird|rough|backward|{verdict}) {word}? ({childNoun}|one|type|crowd) …',
      ],
      ask: 'What did the other child do, and when?',
    },
  ],
  unless: [
    '(not|never|no|nothing|hardly|far from|nor) …2 ({verdict}|low|slow|weak) …',
    'not (think|believe|mean|say|saying) …5 {verdict} …',
    '(called|told|feels|felt|about|by|mean to|played|thinks|says|if) …3 {verdict} …',
    '{verdict} (with|on the|to my|about|at {word} {end}|in the|eye) …',
    '… (good kind|praise|affection|adore|loves|story|play|scene) …',
    '(low|slow|weak|bad|wild|soft|rough) (today|because|this|after|with|on|to {word}|for|from|about) …',
    '(street|road|traffic|parking|zoom|tiktok|minecraft|ipad) …2 {verdict} …',
    'not (care (for|about the|which)|normal for) …',
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
  'Frankly [[he is not the brightest in the room.]]': null,
  'I have seldom met [[such a sly little girl.]]': null,
  'I can only [[call her spiteful.]]': null,
  'Your daughter sits with [[that horrible girl.]]': null,
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
