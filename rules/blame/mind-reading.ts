import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{you} (are|is) {stress}? {stress}? (targeting|picking on|out to|trying to|hoping|looking for|more (worried|interested)|hiding|doing (it|this)|complaining|punishing) …',
        '(have|has|had) (got|had)? it (in|out) for …',
        '({you} (clearly|obviously) (do|think|cared|need)|(obviously|clearly|evidently) (you|school)) …',
        'it is {stress}? (obvious|clear|plain) (to me)? that? (you|whose|nobody|he has) …',
        '{you} (can|could) not (be bothered|care less) …',
        '(made up|settled in) your own? mind …',
        '{you} have? {stress}? already? (decided|given up|stopped trying) …',
        '{you} (did|are doing) (this|that|it) {stress}? (on purpose|to) …',
        '{you} {stress}? {stress}? ((do|did) not {stress}? (care|like|want|trust)|hate|enjoy|resent|assume|pretend|(have|play) (favourites|favorites)|(wanted|hoped|want) (an easy|to be|her|we|me to lie|a (fight|cheap))|(think|act like) that? (you are|we are|the (only|rules)|because|teachers)) …',
        '{you} (just|only) {stress}? (want|wanted|care|see) …',
        'you would {stress}? (rather|sooner) …',
        '(i|one) (can only|is left to) (assume|conclude|suppose|guess) …',
        'i (guess|suppose) that? (a|it never|it is too) …',
        '(both|all|everyone) (know|knows) (you|whose|for) …',
        '(funny|weird) how …',
        'to (embarrass|scare|save your|get (back at|rid of)|make (a|an) (point|example|fool)) …',
      ],
      ask: 'What did you see or hear? Say that.',
    },
  ],
  unless: [
    '{warm} …',
    '({start}|know) i? {asks} you',
    '{asks} you (would|do)',
    'how (he|the) …',
    'you are just? (trying|looking) (to (help|do)|for) …',
    'rather (have|do|meet) …',
    '(not (think|want to)|know (how|the)) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Says what they think or want',
  why: 'A claim about the reader’s heart can only be denied. What you saw can be answered.',
  tip: 'Say what you saw, then ask.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[You are out to get my son.]]': null,
  "[[its obvious you don't like her]]": null,
  '[[You clearly dont care about kids with ADHD.]]': null,
  'She [[has had it in for him since day one.]]': null,
  'You [[made up your mind about Dylan before he walked in.]]': null,
  '[[You just want him out of your class.]]': null,
  '[[You think because I work nights I do not care.]]': null,
  'I know, [[you would sooner blame a child than admit a mistake.]]': null,
  '[[I can only assume the email was beneath you.]]': null,
  'You moved her [[to make an example of her.]]': null,
  '[[I suppose a mere father is not worth a reply.]]': null,
  '[[Funny how those places were gone by Monday.]]': null,
};

export const leaves: Leaves = [
  'I know you care about every child in that room.',
  "It's obvious you love your job.",
  "I don't think you're picking on him.",
  'Some boys are picking on him at the bus stop.',
  'His reading target is on page two.',
  'I guess you already have his form.',
  'You clearly put a lot of thought into the play.',
  'He did it on purpose, and he has told us so.',
  'You think she is ready? We do too.',
  'You just need to sign page two.',
  'We all know how busy this week is.',
  'It is clear from your notes that he enjoys maths.',
  'To make a poster we need card and glue.',
  "Are you sure you don't want help on Friday?",
  'Why do you think the chart worked so well?',
  'If you would rather meet on Tuesday, tell me.',
];
