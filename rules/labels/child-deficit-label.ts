import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      evenProtected: true,
      writers: ['teacher'],
      words:
        '{pupil} {stress}? {be} {stress}? (turning into)? (kind of)? a? {word}? (bully|thug|brat|psycho|monster) …',
      rewordings: {
        plain: 'I saw [who do what, to whom, and when?]',
        soft: 'I am worried about [which moment?] with another child: [what happened, and when?]',
        firm: 'I need this to stop: [what happened, and when?]',
      },
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['teacher'],
      words: '{pupil} {stress}? {be} {stress}? {stress}? a? (lazy|unmotivated|slacker) …',
      rewordings: {
        plain: 'I am still missing [which work?] from [which days?]',
        soft: 'I have noticed that getting started on [what?] is hard at the moment',
        firm: 'I need [which work?] by [which day?]',
      },
      ask: 'Which work is missing, and since when?',
    },
    {
      writers: ['teacher'],
      words: '{pupil} {stress}? {be} {stress}? {word}? {word}? (liar|dishonest) …',
      rewordings: {
        plain: 'I was told [what?], and I saw [what, and when?]',
        soft: 'I have heard two versions of [what?], and I would like to hear yours',
        firm: 'I need to know what happened with [what?] on [which day?]',
      },
      ask: 'What did you see, and what was said?',
    },
    {
      writers: ['teacher'],
      words: [
        '{pupil} {stress}? {be} {stress}? not {stress}? (exactly|that)? (bright|academic|capable of (that|this)|{word} material) …',
        '{pupil} {be} {stress}? (weak|slow|dull) ({end}|in|and) …',
      ],
      rewordings: {
        plain: 'I see that [which part?] is still hard',
        soft: 'I think more time with [what?] would help, and I would like to plan that with you',
        firm: 'I do not think [which class or task?] is the right step yet, because [what have you seen?]',
      },
      ask: 'Which part is hard, and what would help?',
    },
    {
      writers: ['teacher'],
      words: '{pupil} {stress}? {be} {stress}? the (problem|reason …6 (quit|cry)) …',
      rewordings: {
        plain: 'I think we need to give more help in [which part of the day?]',
        soft: 'I would like us to find out what would help in [which part of the day?]',
        firm: 'I need a plan with you for [which part of the day?], because [what happened, and when?]',
      },
      ask: 'What happened, and what would help?',
    },
    {
      writers: ['teacher'],
      words:
        '{pupil} {stress}? {be} {stress}? {stress}? (a|the)? {unsettled} …',
      rewordings: {
        plain: 'I counted [how many times?] in [which lesson?] when [who did what?]',
        soft: 'I would like to find out what helps with settling in [which lesson?]',
        firm: 'I need [which rule?] to be kept in [which lesson?]',
      },
      ask: 'How often, and in which lesson?',
    },
    {
      writers: ['teacher'],
      words: [
        // who someone is
        '{pupil} {stress}? (can|will)? {be} {stress}? (turning into|acting like)? (a|my)? {stress}? {stress}? {word}? {word}? {verdict} …',
        '{pupil} {be} {stress}? (bad|soft|impossible) ({end}|and|once) …',
        // what someone has
        '{pupil} has a {stress}? (bad|nasty) (attitude|streak) {end}',
      ],
      rewordings: {
        plain: 'I saw [who do what, and when?]',
        soft: 'I would like to help with [which moments?], and I wonder what works at home',
        firm: 'I need [what?] to change, because [what happened, and when?]',
      },
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['teacher'],
      words: [
        '{pupil} {stress}? refuses to (work|listen) …',
        '{pupil} {stress}? (does not|never) {stress}? (care|apply (himself|herself)|listens ({end}|to (me|a))) …',
      ],
      rewordings: {
        plain: 'I asked for [what?], and [what happened?]',
        soft: 'I would like to find out what gets in the way in [which lesson?]',
        firm: 'I need [which work?] started when the class starts',
      },
      ask: 'What did you ask for, and what came?',
    },
    {
      writers: ['teacher'],
      words: '(my|the) (low|weak) <kid:({childNoun}|readers)> {end}',
      rewordings: {
        plain: 'the <kid> who need more practice with [what?]',
        soft: 'the <kid> who are still building [which skill?]',
      },
      ask: 'Which skill are they working on?',
    },
    {
      writers: ['teacher'],
      words: [
        '(a|my) {stress}? {word}? (low|weak|slow|problem|casual|annoying) <kid:({childNoun}|learner)> …',
        '(such|most) a? {stress}? {verdict} {word}? {word}? <kid:{childNoun}> …',
        '(a|any) <kid:{childNoun}> {stress}? (so|this) {verdict} …',
      ],
      rewordings: {
        plain: 'a <kid> who needs more help with [what?]',
        soft: 'a <kid> who still finds [what?] hard',
      },
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['parent'],
      evenProtected: true,
      words: '(that|the) {word}? {word}? (psycho|thug|goonda)',
      rewordings: { plain: 'the other child', soft: 'another child' },
      ask: 'What did the other child do, and when?',
    },
    {
      writers: ['parent'],
      words: [
        '(that|those|the (new|little)) {word}? {childNoun} (beside {word})? {be} …3 {verdict} …',
        'they are {stress}? animals ({end}|and) …',
      ],
      rewordings: {
        plain: 'on [which day?], [what did the other child do?]',
        soft: 'the two of them are not getting along: [what happened, and when?]',
        firm: 'I would like [what?] to change, because [what happened, and when?]',
      },
      ask: 'What did the other child do, and when?',
    },
    {
      writers: ['parent'],
      words: 'that {word}? (weird|{verdict}) {childNoun}',
      rewordings: { plain: 'the other child', soft: 'a child who [did what, and when?]' },
      ask: 'What did the other child do, and when?',
    },
  ],
  unless: [
    '(not|never) …2 ({verdict}|low) …',
    '(called|if|would|says|worry|not think) …4 {verdict} …',
    '{verdict} (with|on|to my|about|at) …',
    '… (good kind|praise|adore|play|love|laugh) …',
    '(street|road) …2 {verdict} …',
    'not care (for|what|if|about the) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Names the child, not the moment',
  why: 'A family hears a label as a verdict. What you saw, and when, is something they can work with.',
  tip: 'Say what a camera would have shown.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Mason is lazy and does the bare minimum.]]': 'I am still missing [which work?] from [which days?].',
  '[[She has a bad attitude.]]': 'I saw [who do what, and when?].',
  '[[He is a distraction to everyone around him.]]': 'I counted [how many times?] in [which lesson?] when [who did what?].',
  '[[Your son was very disrespectful today.]]': 'I saw [who do what, and when?].',
  '[[he refuses to work]]': 'I asked for [what?], and [what happened?]',
  'I must tell you that [[Lily is very immature for her age.]]': 'I must tell you that I saw [who do what, and when?].',
  'He is one of [[my low readers.]]': 'He is one of the readers who need more practice with [what?].',
  '[[She can be quite manipulative.]]': 'I saw [who do what, and when?].',
  'I have seldom met [[such a sly little girl.]]': 'I have seldom met a girl who needs more help with [what?].',
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
