import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: ['{you} (are|were) {stress}? {stress}? (targeting|picking on|out to get) <who:{kid}> {end}'],
      rewordings: {
        plain: 'I’m worried that <who> may be feeling singled out. What are you noticing?',
        firm: 'I’m worried that <who> is being singled out. Please tell me what you are seeing.',
      },
    },
    {
      words: [
        '{you} (are|were) {stress}? {stress}? (targeting|picking on|out to get) {kid} …',
        '{you} (have|has)? {stress}? got? it (in|out) for {kid} …',
        '{you} (are|were) out (for|to get) {kid} …',
        '(he|she) (has|have) {stress}? had? it (in|out) for {kid} …',
        '{you} (do|does) not {stress}? (care|like|want) about? (him|her|kids|to hear|to know|me) …',
        '{you} (do|does|did) not {stress}? care {end}',
        '{you} {stress}? (clearly|obviously) (do not|think|cared) …',
        '(it is|it was) {stress}? (obvious|clear|plain) (to (me|us))? that? (you|nobody|he has been|whose) …',
        '(obviously|clearly|evidently|apparently) (you|nobody|school) …',
        '{you} could not care less …',
        '{you} (can not|could not) be bothered …',
        '(nobody|none of you) {stress}? (cares|seem remotely) …',
        '(do|does) (you|anyone) even (care|like) …',
        '{you} {stress}? (hate|enjoy) (him|making) …',
        '{you} (had|have)? {stress}? already? made up (your|its) mind …',
        '{you} (had|have)? {stress}? already? (decided|given up on) …',
        '{you} (did|do|are doing) (this|that|it) {stress}? (on purpose|to (embarrass|get)) …',
        '{you} {stress}? {stress}? (just|only)? (want|wanted) (him|her) (out|gone|to (fail|feel)) …',
        '{you} (just|only) (want|wanted|care) …',
        '{you} (are|is) (just|only)? (trying|hoping|looking|more worried|jealous|covering|hiding) …',
        '(the school|you) (is|are) {stress}? (trying to)? (cover|covering) (this|it) …',
        '{you} {stress}? (play|plays) (favorites|favourites) …',
        '{you} (think|thought|obviously think|act like) that? (you are|i am|we are|he is|the rules|that|because) …',
        '{you} (decided|prefer) (that|to (ignore|look)) …',
        '(i|one) (can only|is left to) (assume|conclude|suppose) …',
        '(i|we) (guess|suppose) that? (you|it never|it is (too|easier)|a|reading|that is) …',
        '(we|i think we) (both|all) know …',
        'i (know|realize|realise) (exactly|perfectly well|full well) (what|why|who) …',
        '(maybe|perhaps) (you|the school) (thought|could|would) …',
        'it (gives|must give) you (pleasure|joy) …',
        '(you are not|you were not) {stress}? (interested|bothered) …',
        '{you} (do|does) not (seem|appear) to (care|mind) …',
        '(funny|interesting|convenient|amazing) (how|that) {stress}? …',
      ],
      ask: 'What did you see or hear that led you there? Say that part.',
    },
  ],
  unless: [
    '(i|we) (know|believe) that? (how much|that)? you …3 (care|love) …',
    '(obvious|clear) that? you (love|care) …',
    'in case you think …',
    'not (think|saying) …',
    '(how|if|do|would) (do|did)? you …',
    'i (guess|suppose) that? (you|the school) (will|already) …',
    '(i|we) (guess|suppose) that? (he|it) (is|was) (not|too) …',
    'funny how (the|he) …',
    '(interesting|funny|amazing) (that|how) (he|she) …',
    '(you are|you were) (just|only)? (trying|looking) (to (help|get)|for) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Says what they think or want',
  why: 'A claim about the reader’s heart can only be denied. What you saw can be answered.',
  tip: 'Say what you saw, then ask.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[You are targeting my son.]]': null,
  "[[its obvious you don't like her]]": null,
  '[[You clearly dont care about kids with ADHD.]]': null,
  '[[She has had it out for him since day one.]]': null,
  '[[You made up your mind about Dylan before he walked in.]]': null,
  '[[u play favorites and everyone knows it]]': null,
  '[[You just want him out of your class.]]': null,
  '[[The school is trying to cover this up.]]': null,
  '[[I guess reading the plan was too much work.]]': null,
};

export const leaves: Leaves = [
  'I know you care about every child in that room.',
  "It's obvious you love your job.",
  "I don't think you're picking on him.",
  'Some boys are picking on him at the bus stop.',
  'He feels picked on when his name is read out.',
  'His reading target is on page two.',
  'I guess you already have his form.',
  'You clearly put a lot of thought into the play.',
  'He did it on purpose, and he has told us so.',
];
