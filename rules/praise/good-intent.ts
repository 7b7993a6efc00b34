import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(i|we) know (that)? you {stress}? (care|have|are|work|want|do|try|mean) …',
    '(i|we) (may|might|could) (be missing|have missed|have misunderstood|have misread|be wrong|have the wrong) …',
    'sure (that)? (there|it|you) (is|was|had|did|were|have|meant|are) …',
    'i {stress}? doubt (it|that|this) was {word}? (meant|intended|deliberate|on purpose) …',
    '(i|we) (trust|believe) (that)? you (want|mean|meant|care) …',
  ],
  unless: [
    '… (but|however|yet|though|lying|lied|favorites|favourites|never|not|hate|against|enough|better things|laughing|too busy|just) …',
    'have it in for …',
    'you (have|had) (your|a) (reasons|excuse|excuses) …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You assume good will',
  why: 'Believing the best of the reader makes it easier to answer openly.',
  tip: 'Then ask your question.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[I know you care about him.]]': null,
  '[[I may be missing something here.]]': null,
  'I am [[sure there was a good reason for it.]]': null,
  '[[We know that you have twenty-six others to look after.]]': null,
  '[[I might have misread the note.]]': null,
  '[[I doubt it was meant that way.]]': null,
  'I am [[sure you had a long day.]]': null,
  '[[We trust you want the best for her.]]': null,
  '[[I could be wrong about the date.]]': null,
};

export const leaves: Leaves = [
  'I know you care but this is the third time.',
  'I may be late.',
  'I am sure of it.',
  'I know you are lying.',
  'I am sure you have better things to do.',
  'I know you have it in for him.',
  'We know you do not like him.',
];
