import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      writers: ['parent'],
      words: [
        '(i|we) am? are? not the only (one|ones|parent|family) (who|with|{end}) …',
        '(all|many|most|other|several) of? the? other? (us|parents|families|moms|mums) {stress}? are? (feel|agree|think|thinking of|talking about (it|this|you)|have (noticed|complained|the same)) …',
        '{start} (everyone|the whole class|people) {stress}? (knows|agrees|is (saying|confused)|are saying (things|that)) …',
        '{start} ask (any|anyone) other? (parent|mom|mum|in the class) …',
      ],
      rewordings: {
        plain: 'What we are seeing at home is [what, and how often?].',
        soft: 'I can only speak for our family: [what have you seen?]. How does it look from your side?',
        firm: 'For our own child, I’d like [what?] to change by [when?].',
      },
      ask: 'What have you seen yourself, for your own child?',
    },

    {
      words: [
        '(i|we) am? are? (not|hardly|far from) {stress}? (the only|the first|alone) (one|ones|parent|parents|mother|mum|mom|father|dad|family|families|teacher|in|to|who|person)? …',
        'it is not {stress}? (me|us) (who|that|saying|either|{end}|alone|it is) …',
        '{start} (all|many|most|plenty|loads|lots) (us|of us|of the|of) {word}? {word}? …2 (have? (been)? (say|said|saying|agree|think|feel|had enough|noticed|complain|complaining|talk|talking|fed up)|are (fed up|sick|talking|unhappy|angry|furious)) …',
        '(we|us|those) in the (parents|parent|class|pta|whatsapp|year) …2 (have|are|think|feel|agree|want) …',
        '(it is)? (common knowledge|an open secret|no secret|well known|the talk of) …',
        '(all|anyone|anybody|who) (you|of us)? (want|like|care)? to? ask (anyone|around|any of|anybody|on|in) …',
        '{start} ask (anyone|around|anybody|any of) …',
        'no other (parent|family|teacher|child|mother|class|school) …6 (ever)? (questioned|question|complained|complains|complain|asked|asks|objected|objects|minded|has a problem|needs|expects|finds) …',
        '{nobody} else (has|had|have|finds|found|complains|complained|minds|minded|seems|needs|asks|asked|struggles) …',
        '{nobody} in (this|the|our|that) (town|class|school|building|street|village|group|year|staffroom|department) …4 (good word|trusts|likes|believes|wants|agrees|can stand|thinks) …',
        '(even|all) (the|his|her|my|your) (other|own) …6 (agree|agrees|say|says|said|think|thinks|noticed|have (started|noticed|said)|admits|feel|feels|would tell) …',
        '(my|our|all|his|her|other) (other)? (colleagues|teachers|staff|co workers) …2 (warn|warned|agree|say|told me|feel|think|have noticed|are unanimous|dread) …',
        '(we are|everyone is|all)? (unanimous|all (of us)? agreed|in agreement) (about|that|on) …',
        'half the (class|town|parents|staff|school|year|street|village) …3 (has|have|is|are|thinks|knows|agrees|says|wants) …',
        '(the|other|several|some|most) (mums|moms|mothers|dads|parents|families) (at|in|from|on|of) …6 (all|had|have|say|saying|said|same|think|agree|feel|tell|warned) …',
        '(everyone|everybody) (knows|says|agrees|thinks|is (saying|talking)|can see|has noticed) …',
      ],
      rewordings: {
        plain: 'What I have seen myself is [what, and how often?].',
        soft: 'I can only speak for what I see: [what have you seen?]. How does it look from your side?',
        firm: 'I would like [what?] to change by [when?].',
      },
      ask: 'What have you seen yourself?',
    },
  ],
  unless: ['… ({warm}|excited|lucky|forgot|cried) …'],
} satisfies Patterns;

export const card = {
  title: 'Speaks for a crowd',
  why: 'The reader cannot answer people who are not named, and may feel ganged up on.',
  tip: 'Speak for your own child.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Several of us are thinking of going to the board.]]': 'What we are seeing at home is [what, and how often?].',
  '[[The whole class is confused.]]': 'What we are seeing at home is [what, and how often?].',
  '[[People are saying things.]]': 'What we are seeing at home is [what, and how often?].',
  '[[All the moms are talking about it.]]': 'What we are seeing at home is [what, and how often?].',
  '[[I am not the only parent who feels this way.]]': 'What we are seeing at home is [what, and how often?].',
  "[[We're not the only ones who have noticed.]]": 'What we are seeing at home is [what, and how often?].',
  '[[All the other moms think so too.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Everyone knows the girls are graded easier.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Ask any parent in the class.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Most families feel the same about the homework.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Many families have complained.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Other parents have noticed it too.]]': 'What we are seeing at home is [what, and how often?].',
};

export const leaves: Leaves = [
  'All the moms are talking about the bake sale.',
  'Everyone is talking about your lesson on volcanoes.',
  'People are saying nice things about the fair.',
  'Ask the other parents if they want to share a lift.',
  'All the parents loved the play.',
  'Everyone said how kind you are.',
  'Am I the only one who lost the form?',
  "I'm glad I'm not the only one who forgot.",
  'All parents were invited.',
  'Ask any time you like.',
  'Many families are away this week.',
  'Can you send a note so everyone knows it is Friday?',
  'Some of us are bringing cake.',
  'Not everyone knows the new code yet.',
];
