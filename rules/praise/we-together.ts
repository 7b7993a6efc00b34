import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    'on the same page …',
    '(work|working|try|plan|figure|solve|sort|tackle|talk|look|think) …3 together …',
    '(as a team|as partners|in partnership|on the same side|on the same team) …',
    'we (both|all) (want|care|hope) …',
    '(what|how) (can|could|might|should) we (do|try|plan|make|help|support|build|set) …',
    '(can|could|shall) we (try|agree|make|find|plan|set up|come up with|think|work) …',
  ],
  unless: [
    '… (not|never|but|no longer|lawyer|lawyers|principal|instead of|unless) …',
    '… other parents …',
    'work together (on|in) (pairs|groups) …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You speak as a team',
  why: 'Team words say that you both want the same for the child.',
  tip: 'Say what each of you will do.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'What we could [[try together is a reading chart.]]': null,
  'It is good to be [[on the same page about phones.]]': null,
  'I hope that we can [[work on this together.]]': null,
  '[[We both want him to enjoy school again.]]': null,
  '[[What could we try before the next unit?]]': null,
  'I see us [[on the same team here.]]': null,
  '[[Could we agree on one signal for a break?]]': null,
  'Let us [[sort this out together.]]': null,
  '[[How can we make mornings easier for her?]]': null,
};

export const leaves: Leaves = [
  'We are not on the same page.',
  'The boys work in pairs.',
  'You refuse to work with us.',
  'We all want answers, but you give none.',
  'The children sat together.',
  'We will talk to the principal together.',
  'Could we try somebody else instead of you?',
];
