import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(he|she|{name}) {stress}? (loves|enjoys|adores) (your|reading|writing|maths|math|science|art|music|drawing|learning|helping|being|coming) …',
    '(he|she|{name}) (is|was|has been) {stress}? (kind|good|great|thoughtful|patient|generous|helpful|gentle|curious|careful) (at|with|to|about|in) …',
    '(i|we) (am|are) {stress}? proud of …',
    '(has|have) {stress}? (worked|tried) {stress}? hard …',
    '(works|tries) {stress}? hard …',
    'has (made|shown) {word}? {word}? progress …',
    'a (pleasure|joy|delight) to (teach|have|work) …',
    'a {stress}? (bright|kind|thoughtful|curious|funny|lovely|gentle|talented|capable) (kid|boy|girl|student|pupil|child|reader|writer|thinker|friend|young man|young lady) …',
  ],
  unless: [
    '… (but|however|yet|although|too bad|lazy|when he feels|when she feels|if only|unfortunately) …',
    'proud of yourself …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You name a strength',
  why: 'A strength shows the whole child, and the rest is easier to hear.',
  tip: 'Make it one true thing.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[She loves reading with you.]]': null,
  'Omar [[has worked hard on his spelling.]]': null,
  '[[He was kind with the new boy.]]': null,
  'He is [[a pleasure to teach.]]': null,
  'At home [[she is patient with her brother.]]': null,
  'Your daughter [[has made real progress in fractions.]]': null,
  'He is [[a thoughtful boy who asks good questions.]]': null,
  '[[We are so proud of her project.]]': null,
  'Mina [[tries hard in every lesson.]]': null,
};

export const leaves: Leaves = [
  'He is good at maths but lazy.',
  'She is not great at sharing.',
  'He loves pizza.',
  'Thursday is good at three.',
  'I hope you are proud of yourself.',
  'It was hard.',
  'He works hard when he feels like it.',
];
