import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      writers: ['parent'],
      words: [
        '(all|many|most|other|several) of? the? other? (us|parents|families|moms|mums) {stress}? are? (feel|agree|think|thinking of|talking about (it|this|you)|have (noticed|complained|the same)) …',
        '{start} (everyone|everybody|the whole {word}|people) {stress}? (knows|agrees|thinks|says|can see|is (saying|confused)|are (saying (things|that)|talking ({end}|you know|about (you|how)))) …',
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
        '(i|we) am? are? (not|hardly) (the (only|first)|alone) (one|ones|parent|mother|family|in)? (who|with|to|{end}|thinking|saying|dreading|half|everyone) …',
        '(common knowledge|an open secret|the talk of|no secret that|unanimous) …',
        '(everyone|team|staff|department|colleagues|parents|families|mums|moms|class|half the {word}) …5 (sick of|tired of|fed up with|had enough of|had it|up to here|(furious|angry) with|complained about) …2 (you|your|this|him|her|{name}) …',
        '(none|not one) of (the|us|my|our) …3 (trust|trusts|want|wants|like|likes|believe) (you|your) …',
        '(ask (anyone|around|any (parent|mum|mom|of)) …6 (nobody|no one)|(is not|not) (just|only) me ({end}|who|saying)) …',
        '({nobody} else|no other (parent|family|teacher)) …5 (had (a|the)|questioned|complains|complained|minded|struggles) …',
        '(my|our|all|his|her) other? (colleagues|teachers|staff) …2 (agree|say|feel|dread|warn|warned) …2 (you|your (family|emails)|same) …',
      ],
      rewordings: {
        plain: 'What I have seen myself is [what, and how often?].',
        soft: 'I can only speak for what I see: [what, and when?]. How does it look from your side?',
        firm: 'I’d like [what?] to change by [when?].',
      },
      ask: 'What have you seen yourself?',
    },
  ],
  unless: [
    'not the only one who (can not|could not|forgets|forgot|cries|cried|struggles|struggled|loves|loved)',
    '… the other way …',
    '… ({warm}|excited|lucky|forgot|cried|prize|congratulations|song|words|by heart|star of|moving|did well|doing well) …',
    '(look|looks) …',
  ],
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
  '[[I am not the only parent who feels this way.]]': 'What I have seen myself is [what, and how often?].',
  "[[We're not the only ones who have noticed.]]": 'What I have seen myself is [what, and how often?].',
  '[[All the other moms think so too.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Everyone knows the girls are graded easier.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Most families feel the same about the homework.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Many families have complained.]]': 'What we are seeing at home is [what, and how often?].',
  '[[Other parents have noticed it too.]]': 'What we are seeing at home is [what, and how often?].',
  "[[I'm not alone in thinking this.]]": 'What I have seen myself is [what, and how often?].',
  '[[I am hardly the first parent to say so.]]': 'What I have seen myself is [what, and how often?].',
  'All [[his other teachers say the same about you.]]': null,
  '[[Everybody knows what goes on in that room.]]': 'What we are seeing at home is [what, and how often?].',
  'The [[parents are sick of you.]]': null,
  '[[None of the parents trust you any more.]]': 'What I have seen myself is [what, and how often?].',
  '[[Half the class has complained about you.]]': 'What I have seen myself is [what, and how often?].',
};

export const leaves: Leaves = [
  "I hope I'm not the only one who can't work the new app?",
  'I have heard that other parents feel strongly the other way, and they have their reasons.',
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
  'Half the class has a cold.',
  'Nobody else has signed up for Friday yet.',
  'We are not the only family moving to Leeds this summer.',
  'All the parents in the group said yes to Saturday.',
  'Ask anyone at the office for a key.',
  'My colleagues told me about the prize, congratulations!',
  'No other teacher has the key to the hall.',
  'Many of us think the new play area looks wonderful.',
  'All the other families have sent a photo, so we are nearly done.',
  'Everyone knows the song by heart now.',
  'Everyone was fed up with the rain.',
  'Ask anyone from the office and they will tell you the code.',
];
