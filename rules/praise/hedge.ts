import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(perhaps|maybe) (we|i|it|there|he|she|this|that|{name}) …',
    '(i|we) (wonder|wondered|was wondering|were wondering|am wondering) (if|whether) …',
    '(it|there) (might|may|could) (be|have been|help) …',
    'it seems (to me)? (that|he|she|the|there|like) …',
    'as far as (i|we) (know|can tell|can see|understand) …',
    '(i|we) (think|believe) (he|she|it|this|{name}) (might|may|could) …',
  ],
  unless: [
    '… (you|your|nobody|none|never|always|everyone|everybody|anybody|lawyer|finally|hire|too much to ask) …',
    '… but …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You leave room',
  why: 'A careful word leaves room for what the reader saw.',
  tip: 'Once is enough.',
  source: {
    title: 'Stating both perspectives, Rogers, Howieson & Neame 2018',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5961625/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[I wonder whether the seat by the window is too noisy.]]': null,
  '[[Perhaps it was the noise.]]': null,
  '[[Maybe he was tired that day.]]': null,
  '[[It seems to me that mornings are harder for her.]]': null,
  '[[As far as I know the list went out on Monday.]]': null,
  '[[I think she might need more time.]]': null,
  '[[It may be the new glasses.]]': null,
  '[[We were wondering if the group could change.]]': null,
  '[[There could have been a mix-up with the lists.]]': null,
};

export const leaves: Leaves = [
  'Maybe you should try teaching.',
  'I wonder if you read it.',
  'He may be late.',
  'It seems nobody reads these.',
  'I wonder if anybody cares.',
  'Maybe it is too much to ask.',
  'The concert may be on Friday.',
];
