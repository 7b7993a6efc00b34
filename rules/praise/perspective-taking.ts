import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(i|we) can? {stress}? (understand|see|imagine) (why|how) …',
    '(i|we) can? {stress}? (understand|realise|realize) that (you|it|this|there|the class) (are|is|have|has|was|were|must|cannot|can) …',
    '(i|we) know (it|this|that) (is|must be|has been|can be|cannot be|takes) …',
    '(that|this|it) must (be|have been|take) …',
    'with {number} (students|kids|children|pupils|others|families) …',
  ],
  unless: [
    '… (but|never|however|yet|still|only|excuse|joking|nice) …',
    '… not (care|listen|want|like|bother|bothered|understand) …',
    'see how (you|this school|little) …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You see their side',
  why: 'Saying how it looks from there is the opener that readers take best.',
  tip: 'Then say how it looks to you.',
  source: {
    title: 'Stating both perspectives, Rogers, Howieson & Neame 2018',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5961625/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[I understand why you moved the desks.]]': null,
  '[[I can see how busy the mornings are.]]': null,
  '[[I know this is a busy week.]]': null,
  '[[We realize that you have a full class.]]': null,
  '[[It must be hard to keep track of it all.]]': null,
  '[[I can imagine how loud the hall gets.]]': null,
  '[[With 28 children there is little time for each.]]': null,
  '[[We know it takes time to mark sixty essays.]]': null,
  '[[I realize that there is a lot to plan.]]': null,
};

export const leaves: Leaves = [
  'I understand that you have a policy but it is wrong.',
  'I can see him at home.',
  'I realise that you do nothing.',
  'It must be nice.',
  'I understand that the trip costs ten pounds.',
  'I can see how you treat him.',
  'I know it is only a game to you.',
];
