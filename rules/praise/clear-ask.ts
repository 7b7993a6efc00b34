import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(can|could|may|might) (we|you|i) {word}? {word}? (meet|talk|speak|call|chat|come in|come by|stop by|drop in|visit) …5 (on|at|after|before|next|this|tomorrow|during|{day}) …',
    '(i am|we are) (free|available) (on|at|after|before|any|most|tomorrow|next|this|between|from|{day}) …',
    '(would|does) {day} {word}? {word}? {word}? (work|suit) …',
    'please (send|call|email|return|bring|reply|let (me|us) know) …6 (by|before|on) {day} …',
    'please let (me|us) know (if|which|whether|what|when) …',
  ],
  unless: ['… (ever|or else|otherwise|last chance|lawyer|immediately|once and for all) …', '… why you …'],
} satisfies Noticed;

export const card = {
  title: 'You ask for one clear thing',
  why: 'One request with a time is easy to say yes to.',
  tip: 'Offer a second time.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[Could we meet on Tuesday after school?]]': null,
  '[[I am free after three most days.]]': null,
  'Hello, [[can you call me before lunch?]]': null,
  '[[Would Tuesday or Thursday work for you?]]': null,
  '[[We are available any morning this week.]]': null,
  '[[Please send the form back by Wednesday.]]': null,
  '[[Please let me know which day suits you.]]': null,
  '[[Could I stop by this afternoon?]]': null,
  '[[May we talk for ten minutes next week?]]': null,
};

export const leaves: Leaves = [
  'Could you move?',
  'I am free.',
  'Do you ever call anyone?',
  'Please let us know why you lied.',
  'Call me on Monday or else.',
  'Could you call me on Friday or else I come in?',
  'The library is available.',
];
