import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(thank you|thanks|thx) {stress}? (so much|very much|again|both|all|a lot)? for …',
    '(thank you|thanks) {stress}? (so much|very much|a lot) {end}',
    '(i|we) {stress}? appreciate …',
    '(grateful|thankful) (for|that|to) …',
  ],
  unless: [
    '… (but|nothing|finally|not|never|however|although|yet|lack of|satisfying) …',
    'appreciate (it if|that (it|this|there)) …',
    'appreciate (a|an|some) …',
    'appreciate your (response|reply|answer|attention|prompt|concern) …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You thank them',
  why: 'Thanks for something real opens the door before you ask.',
  tip: 'Name what they did.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Thank you for getting back to me so quickly.]]': null,
  'Hi, [[we really appreciate your patience with him.]]': null,
  'I am so [[grateful for the extra help.]]': null,
  '[[Thanks so much for sitting with her at lunch.]]': null,
  'Ms. Ortiz, [[thank you again for the call on Tuesday.]]': null,
  '[[I appreciate how you explained the rubric.]]': null,
  'We are [[thankful that you noticed it early.]]': null,
  '[[Thx for sending the slides home.]]': null,
  '[[Thanks a lot!]]': null,
};

export const leaves: Leaves = [
  'Thanks for nothing.',
  'Thank you for finally answering after three weeks.',
  'I appreciate your concern but we have a policy.',
  'I appreciate a reply by Friday.',
  'Thanks in advance.',
  'We would appreciate it if you stopped.',
  'Thank you for your email, however the mark stands.',
];
