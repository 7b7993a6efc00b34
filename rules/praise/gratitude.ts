import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(thank you|thanks|many thanks) {stress}? (so much|very much)? for …',
    '(thank you|thanks) {stress}? (so much|a lot|a million)? {end}',
    '(i|we) {stress}? (really|truly)? (appreciate|appreciated) …',
    '(i|we) (am|are) {stress}? very? (grateful|thankful) …',
    '(grateful|thankful) (for|to) …',
  ],
  unless: [
    '(thank you|thanks) {stress}? (so much|very much)? for (nothing|finally|not|taking so) …',
    '(thank|appreciate) … but …',
    'thanks in advance …',
    '(would|will) {stress}? be? (appreciate|grateful) …',
    'no thanks …',
    'thanks to …',
    'thank (god|goodness|heavens) …',
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
  '[[I am so grateful for the extra help.]]': null,
};

export const leaves: Leaves = [
  'Thanks for nothing.',
  'Thank you for finally answering after three weeks.',
  'I appreciate your concern but we have a policy.',
];
