import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(i|we) {stress}? have? (noticed|saw|seen|heard) that …',
    '(he|she|{name}) (told|tells) (me|us) …',
    '(my|our) {childNoun} {name}? (told|tells) (me|us) …',
    '(on {day}|yesterday|last night|this morning) (he|she|i|we|{name}) (came|was|said|saw|had|got|left|went|missed|spent|sat|asked|cried|fell|lost|forgot|wrote|read|did|finished|brought|told|stayed|felt|heard|found|counted) …',
  ],
  unless: ['… (you|never|always|nobody|everyone|lazy|rude|awful|terrible|ridiculous|liar|brat) …'],
} satisfies Noticed;

export const card = {
  title: 'You name what happened',
  why: 'A date or a thing seen gives the reader something to look into.',
  tip: 'Keep the day and the words.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[On Tuesday he came home without his coat.]]': null,
  '[[I noticed that Leo reads more slowly in the evening.]]': null,
  'Hello, [[she told me about the quiz on Friday.]]': null,
  '[[Yesterday she sat alone at the long table.]]': null,
  '[[My son told me the lab was moved to Monday.]]': null,
  '[[We have noticed that he squints at the board.]]': null,
  '[[This morning he asked to stay at home.]]': null,
  'On the way home [[Amara told us about the seating plan.]]': null,
  '[[On Thursday we counted twelve blank pages in the folder.]]': null,
};

export const leaves: Leaves = [
  'You noticed nothing.',
  'I noticed that you never write back.',
  'On Monday the library is closed.',
  'She told me you shouted.',
  'On Friday we have a game.',
  'I heard that everyone got one.',
  'He told me he is always last.',
];
