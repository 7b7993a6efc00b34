import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'caution',
  match: [
    {
      words: [
        '(he|she|{name}|your son|your daughter|your child|this child|this boy|this girl|that boy|that girl) (is|are|was|has been|can be|seems|acts|is being|was being|comes across as|has become|is becoming|is turning into|remains|gets) {stress}? {stress}? (a|an|kind of a|just|a bit|a little|one of my|my)? {stress}? (lazy|unmotivated|defiant|disrespectful|naughty|manipulative|sneaky|attention seeking|immature|spoiled|spoilt|bossy|aggressive|hyper|out of control|oppositional|careless|sloppy|slow|low|weak|below average|wild|mean|rude|bad|difficult|troubled|disruptive|unruly|impossible|stubborn|hopeless|dishonest|insolent|uncontrollable|violent|feral|obnoxious|entitled|indifferent|apathetic|unteachable|unlikable|annoying|exhausting|insufferable|a handful|handful|troublemaker|trouble maker|bully|liar|problem|problem child|distraction|class clown|drama queen|menace|nightmare|terror|brat|follower|bad influence|bad apple|pain|monster|thief|cheat|cheater|casual boy|quitter|know it all|low student|low kid|weak student|slow learner|poor student|not (bright|smart|intelligent|capable|trying|motivated|serious|interested|college material|ap material|honors material|gifted|an academic|academic|mature)) …',
        '(he|she|{name}|your son|your daughter|your child|they) (has|have|shows|displays|had) {stress}? (a|an|such a|no|zero|little|a real|a very)? {stress}? (bad|poor|terrible|nasty|horrible|negative|serious)? (attitude|attitude problem|behaviour problem|behavior problem|self control|work ethic|respect|effort|motivation|manners|seriousness|discipline|self discipline|interest in|ambition|issues|anger issues|drive|focus|boundaries|impulse control|friends|remorse) …',
        '(he|she|{name}|your son|your daughter|your child|they) {stress}? {stress}? (refuses|refused|refuse) to …',
        '(he|she|{name}|your son|your daughter|your child|they) {stress}? (does not|do not|did not|will not|never) {stress}? {stress}? (care|try|listen|apply (himself|herself|themselves)|want to (learn|work|try|be here|listen)|bother|respect|follow|behave|make an effort|take (anything|school|it|things) seriously|think|put in|work|pay attention|know how to behave) …',
        '(he|she|{name}|your son|your daughter|your child|they) (can not|cannot|could not|is unable to|is incapable of|is not capable of) {stress}? {stress}? (sit still|behave|keep up|control|be trusted|listen|focus|follow|stay|stop talking|handle|cope|read at|work with|that vocabulary|be left) …',
        '(he|she|{name}|your son|your daughter|your child|they) (chooses|chose|choose|has chosen) (not to|to (ignore|fail|disrupt|be)) …',
        '(he|she|{name}|your son|your daughter|your child) {stress}? (is|was) (the|my) (reason|cause|worst|most difficult|biggest|one problem|only one|weakest|lowest|slowest|laziest|rudest) …',
        '(one of|among) (my|the|our) (low|lowest|weak|weaker|weakest|worst|slow|slower|slowest|problem|most difficult|most challenging) (readers|students|kids|ones|learners|children|boys|girls|behaved|writers) …',
        '(your) (son|daughter|child|kid|boy|girl)s? (behaviour|behavior|attitude|conduct|performance) (is|was|has been) {stress}? (unacceptable|appalling|atrocious|outrageous|terrible|disgraceful|awful|shocking|a disgrace|out of control|inexcusable|deplorable) …',
        '(his|her|{name}|their) (behaviour|behavior|attitude|conduct) (is|was|has been|today was) {stress}? (unacceptable|appalling|atrocious|outrageous|terrible|disgraceful|awful|shocking|a disgrace|out of control|inexcusable|deplorable|horrendous|disgusting) …',
        '(does|do|doing|did) the bare minimum …',
        '(simply|just|clearly|really)? (is|are|was)? not (ap|honors|honours|college|university|gifted|grammar school|a level|oxbridge) material …',
        '(suffers from|wheelchair bound|special needs kid|special needs child|normal (kids|children|students)|retarded|sped kid|sped kids|low kid|low kids|my lows|bubble kid) …',
        '(kids|children|students|families|parents|boys|girls) like (him|her|that|this|yours|your|them|these) …',
        '(learned|learnt|gets|got|comes|inherited|picked up) (this|that|it|the behaviour|the behavior|his attitude|her attitude)? (behaviour|behavior)? (somewhere|from (home|you|his|her|the parents|somewhere)) …',
      ],
      ask: 'What would a camera have shown? Write that, with the day and the lesson.',
    },
    {
      writers: ['parent'],
      words: [
        '(that|this|the|those|these) (other)? {word}? (boy|girl|kid|child|kids|boys|girls|student|bully|brat|thug|psycho|monster|menace|animal|delinquent|little {word}) (next to|is|are|was|who|from|and|that)? …3 (bully|brat|thug|psycho|monster|menace|animal|feral|delinquent|liar|thief|trash|savage|terror|trouble|criminal|psychopath|nightmare|stray|bad news|piece of work) …',
        '(little|that|those|such a|these) (psycho|brat|thug|delinquent|sociopath|hooligan|thugs|brats|psychos|savages|punk|punks) …',
        '(with|from) a (family|mother|father|home|mom|mum|dad) like (his|hers|that|theirs) …',
      ],
      ask: 'What did the other child do, and when? Say that, without the label.',
    },
  ],
  unless: [
    '(is|are|was|were|does|do|did) not {stress}? (being|a|an)? {stress}? (lazy|naughty|bad|rude|mean|slow|weak|trouble|a problem|disruptive|in trouble|sneaky|bully|defiant|difficult|behind|careless|aggressive|disrespectful|manipulative) …',
    '(slow|quick|difficult) to (answer|start|warm|settle|respond|say|open|see|believe|tell|get) …',
    '(menace|terror|handful|nightmare|monster) (to|with|on) …',
    'never {stress}? (rude|mean|naughty|disruptive|a problem|in trouble|any trouble|refuses|refused|lazy|difficult|late)…',
    '(said|says|feels|felt|told me|worried|worries|thinks|think|thought|afraid|told) (that)? (he|she|they) (is|was|has|can not|had) …',
    '(he|she|they|{name}) (is|are|was) (low|slow|weak|bad|mean|trouble|difficult) (on|at|in|to (read|see|hear|spell)|with (his|her)|for (him|her)|today|because|energy|from|after|this morning) …',
    '(he|she|they|{name}) (can not|cannot|could not) (stay (for|after|late|at|home)|follow the (conversation|board)|read at (the|this) (distance|back)|cope with (the|loud)|handle (milk|dairy|peanuts)|work with (his|her) (arm|wrist|hand|cast)|be left (alone|unattended)) …',
    '(he|she|they|{name}) (has|have) (no|zero|little|such|a|a real) (issues|issue|problem|problems|effort|friends|interest in) …4 (with|at all|so far|this week|concerns|whatsoever) …',
    '(could|can|will|would) not (be (better|happier|prouder|nicer|kinder|left)|stop (smiling|laughing|talking about)) …',
    '(shows|has|have|such|had) {stress}? (a|an|such a|such|real|great|good|wonderful|lovely|strong|fantastic|excellent|so much|much)? (a)? (great|good|positive|wonderful|strong|fantastic|excellent|super|much|lovely|real|so much|terrific|incredible|amazing|kind) (work ethic|attitude|effort|manners|respect|focus|drive|motivation|self control|interest|discipline|ambition) …',
    '(has|have|had|shown|made|put) (a|an|some|much|more|so much|such|great|good|real|the)? (respect|effort|focus|interest|drive) (for|into|this|every|in) …',
    'does not (care (for|about the)|want to (leave|go home|stop|miss)|think (it|that|she|he)) …',
    'refused to (give up|quit|leave anyone|let|stop|go home) …',
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
  '[[He is one of my low readers.]]': null,
  '[[She can be quite manipulative.]]': null,
};

export const leaves: Leaves = [
  "He isn't lazy, he has low iron.",
  'Mason pushed a classmate twice on Tuesday.',
  'She has a great attitude toward reading.',
  'The lesson was about the low tide and weak acid.',
  'He told me that he is slow because of his arm.',
  'She refused to give up, and it shows.',
];
