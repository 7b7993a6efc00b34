import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'caution',
  match: [
    {
      words: [
        '(he|she|{name}|your son|your daughter|that boy) (is|was|can be|is being|is turning into) {stress}? {stress}? (a|kind of a|one of my)? {stress}? (lazy|unmotivated|defiant|disrespectful|naughty|manipulative|immature|spoiled|spoilt|hyper|out of control|slow|low|weak|wild|rude|bad|impossible|stubborn|hopeless|violent|entitled|a handful|troublemaker|bully|liar|distraction|menace|nightmare|terror|monster|thief|cheat|casual boy|not (bright|capable|academic)) …',
        '(she|{name}) (has|have) {stress}? (a|an)? {stress}? (bad|poor)? (attitude|attitude problem) …',
        '(he|she|{name}) {stress}? {stress}? (refuses|refused|refuse) to …',
        '(he|she) {stress}? (does not|do not) {stress}? {stress}? (care|apply (himself|herself)) …',
        '(he|she) (can not|is not capable of) {stress}? {stress}? (stay|that vocabulary) …',
        '(he|your son) {stress}? (is|was) (the|my) (reason|one problem|only one) …',
        '(one of|among) (my|the) (low|lowest) (readers|kids) …',
        '(his|her) (behaviour|behavior) (is|today was) {stress}? (unacceptable|outrageous) …',
        '(does|do) the bare minimum …',
        '(simply|just)? (is|are)? not (ap|honors) material …',
        '(low kid|low kids) …',
        '(learned|gets|got) (this|it)? (behaviour|behavior)? (somewhere|from (you|his)) …',
      ],
      ask: 'What would a camera have shown? Write that, with the day and the lesson.',
    },
    {
      writers: ['parent'],
      words: [
        '(that|the|those) other? {word}? (boy|kids) (next to|is)? …3 (bully|thug|psycho|bad news) …',
        '(little|that) (psycho|thug) …',
        '(with|from) a (family|mother) like (his|hers) …',
      ],
      ask: 'What did the other child do, and when? Say that, without the label.',
    },
  ],
  unless: [
    '(slow|quick) to (answer|start) …',
    '(menace|terror|nightmare) (to|with) …',
    '(says|told me|think) that? (he|she) (is|was) …',
    '(he|{name}) (is|are) (low|slow) (today|because) …',
    'does not (care (for|about the)|want to (leave|go home)) …',
    'refused to (give up|quit) …',
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
