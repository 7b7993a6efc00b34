import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '{kid} (wants|want|wanted|says he wants|says she wants|is going|was going|tried|has tried|keeps trying|threatened|is threatening|plans|is planning) to (die|kill|hurt (himself|herself|themselves)|end (it|his|her|their)|be dead|harm (himself|herself|themselves)|not be alive) …',
    '(he|she|they|i|we) (wants|want|wanted|tried|has tried|keeps trying|threatened|is threatening|is planning|plans|said he wants|said she wants|am going|is going) to (die|kill (himself|herself|themselves|myself|him|her|everyone|someone|somebody)|hurt (himself|herself|themselves|myself|someone|somebody|others)|end (it|his|her|their|my) (all|life|lives|own)?|be dead|harm (himself|herself|themselves)) …',
    '(thinking|thought|thoughts|talking|talked|talks) (about|of) (dying|suicide|killing (himself|herself|themselves|myself)|hurting (himself|herself|themselves)|ending (it|his|her|their)) …',
    '(suicidal|self harm|self harming|overdose|overdosed) …',
    '(cutting|cuts|cut) (himself|herself|themselves) …',
    '(has|have|had|brought|bring|bringing|carrying|with) a (gun|knife|weapon|blade) (to|at|in|into|on|and) (school|his bag|her bag|class|the|his|her) …',
    '(not|is not|was not) breathing …',
    '(in|of) (immediate|serious|grave) danger …',
  ],
  unless: ['(mockingbird|romeo|juliet|hamlet|novel|chapter|essay|book|film|play) …', '… (hamlet|romeo|juliet|novel|chapter|essay|book|film)'],
} satisfies Noticed;

export const card = {
  title: 'If someone is in danger now',
  why: 'Email may not be read in time. Call your local emergency number, or the school office, before you send this.',
  tip: 'Call first. Then write.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
  facts: [
    'In danger now: your local emergency number',
    'At school: ring the office or go there',
    'Then a qualified professional, as soon as you can',
  ],
} satisfies Card;

export const flags: Flags = {
  '[[She told me she wants to die.]]': null,
  '[[He has been thinking about killing himself.]] I have called the counselor.': null,
  '[[A boy brought a knife to school today.]]': null,
};

export const leaves: Leaves = [
  'The essay is about suicide in Hamlet.',
  'We are dying to see the play.',
  'She wants to be a nurse.',
];
