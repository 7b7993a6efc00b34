import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(i|we) should have …',
    'you (were|are) right (about|that|to) …',
    '(i am|we are) {stress}? sorry (that|for) (i|we|my|our|not|the) …',
    '(i|we) (forgot|missed|overlooked|misread|misunderstood) …',
    '(my mistake|my fault|my apologies|that was on me|that one is on me) …',
    '(i|we) (apologise|apologize) (that|for) …',
  ],
  unless: [
    '… (but|however|if you|anyone|lawyer|principal|superintendent|head) …',
    'should have (known|expected|listened|trusted|guessed|gone|complained|filed|stayed) …',
    '(forgot|missed) (how|that you|you|the part|the point) …',
    '(apologise|apologize|sorry) for (your|you|her|his) …',
    'sorry that you …',
    'sorry for the (way|fact) you …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You own your part',
  why: 'Owning a part makes room for the reader to own theirs.',
  tip: 'Keep it short.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[I should have told you sooner.]]': null,
  '[[You were right about the glasses.]]': null,
  '[[I am sorry that I missed the call.]]': null,
  '[[We forgot to sign the form.]]': null,
  '[[My mistake, the date was on the flyer.]]': null,
  '[[I apologize for the late reply.]]': null,
  '[[I misread the rubric.]]': null,
  '[[We are sorry for the mix-up on Friday.]]': null,
  '[[We should have sent the note with her.]]': null,
};

export const leaves: Leaves = [
  'You should have told me.',
  'I am sorry you feel that way.',
  'I forgot how little you care.',
  'I should have known.',
  'I apologise if anyone was offended.',
  'I should have gone to the principal.',
  'She forgot her shoes.',
];
