import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{you} (are|were|have been|keep|is) {stress}? {stress}? (targeting|picking on|singling out|out to get) <who:{kid}> …',
      ],
      rewordings: {
        plain: 'I’m worried that <who> may be feeling singled out. What are you noticing?',
        firm: 'I’m worried that <who> is being singled out. Please tell me what you are seeing.',
      },
    },
    {
      words: [
        '{you} (have|has|had)? {stress}? (got)? (it)? (in|out) for {kid} …',
        '(he|she|{name}|mr {name}|mrs {name}|ms {name}|the {teacherNoun}) (has|have|had) {stress}? (had)? it (in|out) for {kid} …',
        '{you} (do|does|did) not {stress}? (care|like|want|respect|believe|love|value) (about)? (him|her|them|my|our|what|whether|if|if|one bit|a bit|at all|anything|kids|children|to help|to teach|to listen|to see|to hear|to know|to bother|to understand|parents|families|us|me) …',
        '{you} (do|does|did) not {stress}? care {end}',
        '{you} {stress}? (clearly|obviously|plainly|evidently) (do not|does not|did not|have no|has no|had no|think|thinks|feel that|want|wants|hate|hates|prefer|prefers|cared|believe|believes|decided|never|made up|have (already|decided|made|given|no)) …',
        '(it is|it was) {stress}? (obvious|clear|plain|evident|apparent|no secret) (to (me|us|everyone|anyone))? (that)? (you|the school|nobody|no one|none of you|your|he has been|she has been|whose|who|education|homework|school is not|this school) …',
        '(obviously|clearly|evidently|apparently|plainly) (you|the school|nobody|no one|school|homework|education|someone|none of you|it is|this) …',
        '{you} could not care less …',
        '{you} (can not|could not) be bothered …',
        '(nobody|no one|none of you) {stress}? (cares|care|gives a|gave a|could care|seems bothered|is bothered|seem bothered|seem remotely) …',
        '(do|does|did) (you|anyone|anybody|the school) even (care|like) …',
        '{you} {stress}? (hate|hates|dislike|dislikes|resent|resents|despise|can not stand|enjoy|enjoys) (him|her|them|my|our|{name}|kids|children|making|watching|seeing|humiliating|punishing|your power|the power) …',
        '{you} (had|have|has)? {stress}? (already)? made up (your|its|their) mind …',
        '{you} (had|have|has)? {stress}? (already)? (decided|written (him|her|us|my|our)|given up on|gave up on|wrote (him|her|us|my|our)) …',
        '{you} (did|do|are doing|have done) (this|that|it) {stress}? (on purpose|deliberately|out of spite|to (punish|spite|embarrass|humiliate|hurt|get back|get)) …',
        '{you} {stress}? {stress}? (just|only|really)? (want|wanted|wants) (him|her|them|my (son|daughter|child|kid)|us|me) (out|gone|to (fail|quit|leave|shut up|suffer|feel))…',
        '{you} (just|only|really just|simply) (want|wanted|wants|care|cares|care about|worry) …',
        '{you} (are|were|is) (just|only|simply|clearly|obviously|really|deliberately)? (trying|hoping|looking|waiting|pretending|more interested|more worried|more concerned|jealous|biased|prejudiced|covering|playing|hiding|threatened by|against (him|her|us|me|my|our)|protecting yourself|protecting your) …',
        '(the school|you|they|everyone there|administration) (is|are|was|were) {stress}? (trying to)? (cover|covering|hide|hiding|sweep|sweeping|bury|burying|protect|protecting) (this|it|that|up|things|yourselves|your own|your|itself|the teacher|each other) …',
        '{you} {stress}? (play|plays|playing|are playing) (favorites|favourites) …',
        '{you} (think|thinks|thought|assume|assumes|seem to think|seem to believe|must think|obviously think|clearly think|act like|acts like) (that)? (you are|you can|i am|we are|my|our|he is|she is|it is|this is|the rules|that|because|the only|everyone|some kids|were) …',
        '{you} (decided|chose|choose|have chosen|have decided|prefer|preferred) (that|to (ignore|look|believe|punish|blame|humiliate|protect|do nothing|pretend|hide|not|make)) …',
        '(i|one|we) (can only|am left to|is left to|are left to|have to|must) (assume|conclude|suppose|presume) …',
        '(i|we) (guess|suppose|presume) (that)? (you|the school|nobody|no one|it never|it is (too|easier|not)|none|our|my|he|she|a|reading|answering|teaching|some|that is|this is|kids|rules|homework) …',
        '(we|i think we|i believe we) (both|all) know …',
        'i (know|realize|realise) (exactly|perfectly well|full well) (what|why|who) …',
        '(maybe|perhaps) (you|the school) (just|simply|do not|thought|think|were|should|could|are|forgot|need|would) …',
        'it (gives|must give) you (pleasure|joy|satisfaction) …',
        '(you are not|you were not) {stress}? (interested|bothered|listening|concerned|worried) …',
        '{you} (do|does|did) not (seem|appear) to (care|mind|notice|want|like|value|understand|realise|realize|know|believe) …',
        '(funny|interesting|convenient|amazing|strange|odd) (how|that) {stress}? …',
      ],
      ask: 'What did you see or hear that led you there? Say that part.',
    },
  ],
  unless: [
    '(i|we) (know|believe|am sure|can see|can tell|see|trust|am certain) (that)? (how much|that)? you …3 (care|love|want|best|trying|wish|mean|try|like) …',
    '(obvious|clear|plain|evident) (that)? you (love|care|enjoy|work|put|know|really care|are (so|very|good|great|kind|a)|take|have worked|do) …',
    '(want|like|hate|have) (you|anyone) to think …',
    'in case you think …',
    'not (think|saying|suggesting|believe|sure|implying|thinking|mean) …',
    '(some|other|the other|two|three|those|these|the|older|big|a few|a group of) (boys|girls|kids|children|students|boy|girl|kid) …2 (are|is|have been|were|keep|keeps) …',
    '(he|she|they) (feels|feel|felt|says|said) …',
    'you (clearly|obviously) (care|love|know|enjoy|work|put|have worked|have thought|have a|had a|took|spent|planned|went|understand|prepared|explained) …',
    '{you} (think|thought) (of|about|it (would|might|could|is best)|he is ready|she is ready) …',
    '(what|when|where|how|if|whether|do|did|does|would) (do|did|would|if)? you …',
    'i (guess|suppose|assume|imagine|take it|gather) (that)? (you|the school) (will|would|are (closed|very|so|busy)|have|already|need|get|know|had|close|is (closed|open)) …',
    '(i|we) (guess|suppose|assume|imagine) (that)? (he|she|it|my|our) (is|was|left|needs|has|just|might|must|will|got|forgot|took|had|may|could) (not|still|too|a|the|his|her|it|left|on|in|at|have|been|be|just|tired|sick|nervous|shy|him|for|forgotten|something) …',
    'funny how (time|fast|quickly|kids|children|they|much|the|small|he|she) …',
    '(interesting|funny|amazing|strange|curious|odd) (that|how) (he|she|they|kids|children|{name}) …',
    'maybe (you|we) (could|can|would|should|have|know|are|were) (already|able|also|both|just|meet|talk|tell|help|try|send|know|suggest|let|share|see|busy|seen|heard|have|had) …',
    '(apparently|clearly|obviously) (it is|this is) (a|an|the|my|not his|not her|his|her|going|in|on|still|raining|his favourite|his favorite|what|hard|time|been|an issue|important|too) …',
    '(you are|you were) (just|only|simply)? (trying|hoping|looking|waiting) (to (help|do (your|the|what)|keep|be|make sure|teach|find|protect|support|hear|get|see|reach)|for|forward|at|after) …',
    '{you} (decided|chose|have chosen|preferred|choose) to (make|keep|stay|look) (the|a|him|her|it|this|that|his|after|up|in) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Says what they think or want',
  why: 'A claim about the reader’s heart can only be denied. What you saw can be answered.',
  tip: 'Say what you saw, then ask.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[You are targeting my son]].': '?',
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
