import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      writers: ['teacher'],
      words: '{pupil} {stress}? {be} {stress}? {stress}? a? (lazy|unmotivated) …',
      rewordings: {
        plain: 'I am still missing [which work?] from [which days?]',
        soft: 'I have noticed that getting started on [what?] is hard at the moment',
        firm: 'I need [which work?] by [which day?]',
      },
      ask: 'Which work is missing, and since when?',
    },
    {
      writers: ['teacher'],
      words: [
        '{pupil} {stress}? {be} {stress}? not {stress}? (exactly|that|the)? (bright|academic|brightest|capable of (that|this)|{word} material|(smart|clever) enough) …',
        '{pupil} will never (amount|learn|change|get anywhere|cope|keep up|be (academic|able)) …',
        '{pupil} {be} {stress}? (weak|slow|dull|soft) ({end}|in|and) …',
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
      words: [
        '(he|she|(your|this|that) {childNoun}) {stress}? {be} {stress}? (nothing but|a|the)? {stress}? (problem|handful|trouble) ({end}|and|in|to|for|at|i) …',
      ],
      rewordings: {
        plain: 'I think we need to give more help in [which part of the day?]',
        soft: 'I would like us to find out what would help in [which part of the day?]',
        firm: 'I need a plan with you for [which part of the day?], because [what happened, and when?]',
      },
      ask: 'What happened, and what would help?',
    },
    {
      writers: ['teacher'],
      words: [
        // who someone is
        '{pupil} {stress}? (can|will)? {be} {stress}? (turning into|acting like)? (kind of)? (a|my)? {stress}? {stress}? {word}? {word}? {verdict} …',
        '{pupil} {stress}? (has (become|turned)|acts|comes across|{be} …3 (and|but)) (into|as|like)? {stress}? (a|an|the)? {stress}? {word}? {verdict} …',
        'i would (call|describe) (him|her|{name}) …3 {verdict} …',
        '{pupil} {stress}? (lied|lies|is lying) {stress}? (to (my|me|us)|straight|through) …',
        '(is|have|got|with) (a|an) {stress}? {verdict} …3 {childNoun} …',
        // what someone has
        '{pupil} (has|has got) (a|an|some)? {stress}? {word}? (bad|nasty|mean|poor|rude|lazy|smart|attitude|behaviour|behavior|anger) (attitude|streak|problem|problems|issues|temper|mouth|manners) …',
        '{pupil} {stress}? (has|shows) {stress}? (no|zero|little) {stress}? (respect|manners|discipline|self control|motivation|ambition|common sense|remorse|empathy|work ethic|interest in (learning|school)) …',
        '{pupil} {stress}? thinks (rules|(he|she) {be} (above|better|too|special|entitled|the)) …',
        '{pupil} …2 (dragging|drags|holding|holds) …3 (down|back) {end}',
        '{pupil} {be} {stress}? (the (ringleader|problem)|nothing but|not the (sharpest|brightest)) …',
        '{pupil} {stress}? (needs|has) to (grow up|learn {stress}? (some|to? respect|manners|to behave)) …',
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
      words: '(little (miss|madam)|(his|her) (majesty|highness)|your (precious|{word}? (angel|princess))) …',
      rewordings: {
        plain: 'I saw [who do what, and when?].',
        soft: 'I would like to tell you what I saw on [which day?]: [what?].',
        firm: 'I need [what?] to change, because [what happened, and when?].',
      },
      ask: 'What would a camera have shown?',
    },
    {
      writers: ['teacher'],
      words: [
        '{pupil} {stress}? (refuses to|will not|does not|never) {stress}? (work|listen|listens|behave|care|cares|try|cooperate|participate|apply (himself|herself)|want to (learn|work|be here)|pay attention|make (any|an) effort) ({end}|in|and|at|unless|to (me|a)) …',
        '{pupil} (can|could) not (behave|be (trusted|taught|bothered)|control (himself|herself)|care less) …',
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
        '(such|most) (a|an)? {stress}? {verdict} {word}? {word}? <kid:{childNoun}> …',
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
      words: ['(that|the) {word}? {word}? (psycho|thug|goonda)'],
      rewordings: { plain: 'the other child', soft: 'another child' },
      ask: 'What did the other child do, and when?',
    },
    {
      writers: ['parent'],
      words: [
        '(that|those|the (new|little)) {word}? {childNoun} (beside {word})? {be} …3 {verdict} …',
        '({pupil}|(his|her) {childNoun}) {be} {stress}? a {stress}? {word}? {word}? (brat|thug|psycho|menace|liar|bad influence) …',
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
      words: [
        'that {word}? (weird|{verdict}) {childNoun}',
        '(that|those|these|such|a) {word}? (rough|backward|nasty) (type of|kind of|{word})? ({childNoun}|rat)',
        '(next to a (psycho|thug|brat)|that little monster|the (dunces|slow ones))',
      ],
      rewordings: {
        plain: 'the other child',
        soft: 'a child who [did what, and when?]',
      },
      ask: 'What did the other child do, and when?',
    },
    {
      words: ['{pupil} {stress}? {be} {stress}? acting like (an animal|animals|a baby) …'],
      writers: ['teacher'],
      rewordings: {
        plain: 'I saw [who do what, and when?]',
        soft: 'I would like to help with [which moments?], and I wonder what works at home',
        firm: 'I need [what?] to change, because [what happened, and when?]',
      },
      ask: 'What would a camera have shown?',
    },
    {
      words: ['(my {childNoun}|he|she) {be} (just|simply|actually) (a bit)? (lazy|thick|stupid|useless) …'],
      writers: ['parent'],
      rewordings: {
        plain: 'I see at home that [what?] is hard to get done',
        soft: 'I wonder what makes [which task?] hard, and what you see at school',
        firm: 'I would like us to agree how to help with [which task?]',
      },
      ask: 'What do you see at home, and when?',
    },
  ],
  unless: [
    '(not|never) …2 ({verdict}|low) …',
    '(called|if|would|says|worry|worries|feels|not think|like|you (said|think)) …4 {verdict} …',
    '{verdict} (with (my|his|her|a|the|us|food|numbers)|on|to my|about|at (home|bedtime|times|my|goodbyes)) …',
    '… (good kind|praise|adore|(the|our|school) play|in drama|love|laugh) …',
    '(street|road) …2 {verdict} …',
    'however (he|she)',
    'nightmare to …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Names the child, not the moment',
  why: 'A family hears a label as a verdict. What you saw, and when, is something they can work with.',
  tip: 'Say what a camera would have shown.',
  source: {
    title: 'Building Partnerships With Teachers That Help Your Child Thrive',
  },
} satisfies Card;

export const flags: Flags = {
  '[[He has a nasty streak.]]': 'I saw [who do what, and when?].',
  '[[She has no common sense.]]': 'I saw [who do what, and when?].',
  '[[Noah is babyish for a boy of nine.]]': 'I saw [who do what, and when?].',
  '[[He thinks he is above the rules.]]': 'I saw [who do what, and when?].',
  '[[She is dragging the whole class down.]]': 'I saw [who do what, and when?].',
  '[[Your little angel was at it again.]]': 'I saw [who do what, and when?].',
  '[[Your son is a problem.]]': 'I think we need to give more help in [which part of the day?].',
  '[[He needs to learn some respect.]]': 'I saw [who do what, and when?].',
  '[[She has zero respect for anyone.]]': 'I saw [who do what, and when?].',
  "[[He doesn't try.]]": 'I asked for [what?], and [what happened?].',
  "[[She can't be trusted.]]": 'I asked for [what?], and [what happened?].',
  '[[He will never amount to anything.]]': 'I see that [which part?] is still hard.',
  '[[She is just lazy.]]': 'I see at home that [what?] is hard to get done.',
  'Keep her away from [[those rough boys]].': 'Keep her away from the other child.',
  '[[He is a spoiled brat.]]': 'On [which day?], [what did the other child do?].',
  '[[She is hopeless at maths.]]': 'I saw [who do what, and when?].',
  'It is [[such an arrogant boy.]]': 'It is a boy who needs more help with [what?].',
  '[[Mason is lazy and does the bare minimum.]]': 'I am still missing [which work?] from [which days?].',
  '[[She has a bad attitude.]]': 'I saw [who do what, and when?].',
  '[[He is a distraction to everyone around him.]]': 'I saw [who do what, and when?].',
  '[[Your son was very disrespectful today.]]': 'I saw [who do what, and when?].',
  '[[he refuses to work]]': 'I asked for [what?], and [what happened?]',
  'I must tell you that [[Lily is very immature for her age.]]': 'I must tell you that I saw [who do what, and when?].',
  'He is one of [[my low readers.]]': 'He is one of the readers who need more practice with [what?].',
  '[[She can be quite manipulative.]]': 'I saw [who do what, and when?].',
  'I have seldom met [[such a sly little girl.]]': 'I have seldom met a girl who needs more help with [what?].',
};

export const leaves: Leaves = [
  'She thinks the world of you.',
  'He thinks he can do it on his own now.',
  'The Little Prince is our book this term.',
  'She has no sense of direction, but a lot of courage.',
  'He has no interest in football, but he loves chess.',
  'She was a little angel in the nativity.',
  'He has a bad cold.',
  'He needs to learn his lines by Friday.',
  'Your son is a problem solver and it shows.',
  'She will never forget this trip.',
  'She has no homework tonight.',
  'He never tries to rush, and his pages are neat.',
  'He could not control the kite in that wind.',
  'The boys were savages in the play and loved it.',
  'My son is just stubborn like me, and he will try again.',
  'He is in trouble with the zip on his bag again, poor thing.',
  'I have never met such a kind 12 year old.',
  'I know she is hopeless at goodbyes, so we make them short.',
  'He was acting like an animal in drama and it was very funny.',
  'His temperature is not normal and I sent him to the nurse.',
  'Noah is a pack rat.',
  'Those dirty boots are by the door.',
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
