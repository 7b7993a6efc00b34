import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'stop',
  evenProtected: true,
  match: [
    {
      words: [
        '(you|you guys|you people|you lot|you all|she|he|they|the school|this school|your school|the teacher|his teacher|her teacher|this teacher|that teacher|the principal|your {teacherNoun}|that woman|that man|this woman|mr {name}|mrs {name}|ms {name}|miss {name}) {be} {stress}? {stress}? (a|an|being|acting|behaving|so|such a|a complete|a total|the most|nothing but|not only|bunch of|a bunch of)? {stress}? {contempt} …',
        'your {contempt} {end}',
        'your (a|an|so|such a|just|being|all|the most) {stress}? {contempt} …',
        '(what a|such a|bunch of|pack of|load of|you|you are all) (complete|total|utter|bloody|absolute|stupid|pathetic|useless)? (joke|disgrace|clown|clowns|idiots|idiot|moron|morons|liar|liars|shambles|circus|hypocrites|hypocrite|farce|embarrassment|fools|amateurs|incompetents|cowards|bullies) …',
        '(this|that|it) (is|was) {stress}? {stress}? (lazy|negligent|incompetent|pathetic|shameful|unprofessional|irresponsible|cruel|disgraceful|idiotic|stupid|moronic|amateurish|childish|petty|spiteful|vindictive|careless|sloppy|a power trip|malpractice|child abuse|amateur hour) …',
        '{start} (pathetic|shameful|incompetent|unprofessional|disgraceful|useless|idiots|morons|clowns|liars) …3 {end}',
        '(you|and you|do you|how can you|she|he|they) {stress}? (call|calls|calling) (yourself|yourselves|himself|herself|themselves|this|that|it) (a|an|the|teaching|education|professional|professionals|school|homework) …',
        '(have|has|got|having) no business (teaching|being|around|working|near|running|in) …',
        '(should|ought to) not be (teaching|allowed|working|around|in charge|trusted|in a classroom|near|in this|in the) …',
        '(you|they|she|he|the school|everyone involved|all of you|someone) (should|ought to|must|need to) (all)? be (so|deeply|really|thoroughly)? (ashamed|embarrassed|fired|sacked|disgusted) …',
        'shame on (you|them|her|him|the school|this school|all) …',
        '(glorified|overpaid|so called|wannabe|excuse for a) (babysitter|babysitters|babysitting|teacher|teachers|professional|professionals|school|educator|educators|principal|experts|expert|daycare|nanny|childminder|administrator) …',
        'did you (even|actually|ever)? (go to college|get trained|finish|graduate|pass|train|have training|get a degree|take a class) …',
        '(too|so) (young|inexperienced|old|dumb|stupid|lazy|busy gossiping|green) to (teach|understand|know|handle|run|be) …',
        '(worst|laziest|rudest|meanest|most (unprofessional|incompetent|disorganised|disorganized|unhelpful|arrogant|useless|ridiculous|pathetic|negligent|difficult|unreasonable)) {word}? (teacher|school|parent|principal|person|class|coach|staff|administration|people|office|parents|family|mother|father) …',
        '(out of|completely out of|hopelessly out of|way out of) (your|his|her|their) (depth|league|mind|minds) …',
        '(my|a) (dog|cat|toddler|hamster|houseplant|potato|monkey|three year old|two year old|four year old|five year old|trained {word}|brick|goldfish|parrot) (could|can|would|has|knows|does|had) …',
        '(who|how) (hires|hired|trained|trains|let|lets|gave|certified|employs|do|did) (these people|you|this (woman|man|person)|people like you|them) …',
        'people like you …',
        '(you|she|he|they) (act|acts|acted|behave|behaves|behaved|run|runs|running|ran) (like|as if|this place like|that room like|it like|the school like) (a|an|some|you|children|your) …',
        '(your|her|his|the schools|this schools) {stress}? (incompetence|stupidity|laziness|arrogance|ignorance|cruelty|negligence|unprofessionalism|hypocrisy|power trip|ego|attitude) …',
        '(do|did|does) (you|they|she|he) even (like|know|understand) (children|kids|what|how|anything|teaching|your job) …',
        '(grow up|get a grip|get a life|get real|wake up|shut up|go to hell|screw you|drop dead|get lost|get bent) …',
        '(you are|they are|she is|he is|your) (not|no|hardly|barely|clearly not) (a|an|fit|qualified|cut out|competent|capable|much of a|any kind of|professional|real) …3 (teacher|educator|professional|parent|mother|father|school|to (teach|be)|for this|for the|fit|job|principal) …',
        '(bunch|pack|gang|crowd|herd) of (clowns|idiots|amateurs|morons|jokers|liars|bullies|incompetents|children|monkeys|cowards|fools|thieves) …',
        'somebody (needs|has) to (start)? (acting|act|be) (like)? the adult …',
        '(expected|hoped for|had expected|would expect|would have expected) (a)? (better|more|higher|some) (standard|standards|professionalism|from|of|of you|level) …',
        '(an?|the|your) {stress}? (insult|embarrassment|disgrace) to (the|your|teachers|this|our|education) …',
        '(half|no|zero|not an ounce of|not a shred of|any) (wit|brain|brains|common sense|decency|integrity|professionalism|empathy|compassion|backbone|spine|clue|conscience) …',
      ],
      ask: 'What did they do or say, and when? Put that in place of the label.',
    },
  ],
  unless: [
    'not (a|an)? (bad|terrible|horrible|awful|lazy|incompetent|calling|saying|rude|the worst) …',
    '(i|we) (am|was|were|are|feel|felt) (being|so|such|like|a|an|very|really)? {stress}? {contempt} …',
    '(he|she|they) said (that)? (you|he|she|they) …',
    '(you|they|she|he) {be} not {stress}? (being|a|an)? {contempt} …',
    '(you are|you were) (crazy|insane|nuts|evil) (good|talented|to do|generous|kind|patient|for|busy|amazing)…',
    '(she|he|they|you) {be} (so|just|being|a bit|a little|very|really|quite)? (lazy|silly|stupid|crazy|nuts|dumb|careless|rude|mean|hopeless|useless|petty|sloppy) (about|at|with|on|in|today|sometimes|when|over|for|morning|this|lately|because)…',
    '(he|she|they) (is|was|are|were) {stress}? (rude|nasty|cruel|mean|vile|lazy|careless) to (him|her|them|me|my) …',
    'no business (days|hours|of mine|trip) …',
    'shame (you|that|we|he|she|to|it|about|on me) …',
    'what a (shame|joke he|joker) …',
    '(the|this|that|his|her) (worksheet|book|story|film|movie|game|joke|character|villain|bus|weather|website|app|homework|policy|cold|cough|flu|form|link|portal|printer|traffic|photo) …',
    '(that|this|it) (is|was) (careless|silly|stupid|childish|sloppy|lazy) of (me|us|him|her|mine) …',
    '(i|we) should not be (teaching|in charge|allowed|trusted) …',
    'too (young|old|busy) to (go|be (alone|left)|walk|ride|stay|watch|play|join) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Judges the person',
  why: 'A label gives the reader something to fight. What happened gives them something to fix.',
  tip: 'Put the event where the label stands.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[You are the most unprofessional teacher Ive ever met.]]': null,
  '[[This is just lazy teaching.]]': null,
  '[[your incompetent]]': null,
  '[[You call yourself a teacher?]]': null,
  '[[You have no business being around children.]]': null,
  '[[Shame on you.]]': null,
  '[[What a joke.]]': null,
  'Frankly, [[you are in denial about your son]].': null,
};

export const leaves: Leaves = [
  "You're not a bad teacher, and I hope you know it.",
  'I feel like a terrible mom for forgetting.',
  'I was lazy about the form, sorry.',
  'The worksheet was stupid, he says, but he did it.',
  'That was careless of me.',
  'What do you mean by the average?',
  'It is a shame you could not be there.',
  'Another boy was rude to him on the bus.',
];
