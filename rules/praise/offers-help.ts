import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(i|we) (am|are) {stress}? (happy|glad|willing) to {word} …',
    '(i|we) would be {stress}? (happy|glad) to {word} …',
    '(i|we) (can|could) (help|come|practise|practice|bring|read|support|volunteer|go over|set up|sit with) …',
    '(i|we) will (help|practise|practice|read|work|go over|sit) with …',
    'how can (i|we) (help|support) …',
    'what can (i|we) do (at home|to help|from) …',
    '(is there|if there is) (anything|something) (i|we) can (do|help) …',
  ],
  unless: [
    '… if you (ever|can|could|would|bother) …',
    '… (but|unless|only|not|never|lawyer|board|superintendent|nobody) …',
    'come (down|for|after) …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You offer something',
  why: 'An offer shows that you carry part of it.',
  tip: 'Say what, and when.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[We can practise with him at home.]]': null,
  '[[I am happy to come in on Thursday.]]': null,
  '[[We are glad to help with the fair.]]': null,
  '[[How can I support this at home?]]': null,
  '[[I would be glad to send the worksheets again.]]': null,
  '[[We will read with her every evening.]]': null,
  '[[What can we do at home to help?]]': null,
  '[[Is there anything we can do before Monday?]]': null,
  '[[I could bring the forms by at noon.]]': null,
};

export const leaves: Leaves = [
  'I can see he is tired.',
  'We are happy.',
  'I am happy to come in if you ever answer.',
  'I am happy to call my lawyer.',
  'We can only guess.',
  'I could come down there and shout too.',
  'Can you help?',
];
