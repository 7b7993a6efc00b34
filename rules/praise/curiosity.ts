import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(can|could|would) you (please)? help (me|us) (to)? understand …',
    '(what|how) (are|have) you (been)? (seeing|noticing|noticed|seen) …',
    'what (do|did) you (see|notice|think|suggest|recommend|find) …',
    'how (does|do|did|is|was|has) (it|that|this|he|she|they|things|{name}) (look|looked|doing|seem|go|going|been|feel) …',
    '(i|we) (would|am|are|will|do) {stress}? (love|like|curious|interested|keen|be glad|be happy|be curious|be interested) (to|about|in) (hear|know|understand|learn|hearing|knowing|understanding|learning|how|what|your|see) …',
    '(could|can|would) you (please)? (share|walk me through|tell (me|us) (more|how|what)) …',
    'is there (anything|something|any context) (i|we|you|else|that) …',
    'what (would|could|might|can) (help|we|i) …',
    'how (can|could|might) (i|we) …',
  ],
  unless: [
    '(how|what) (can|could) (you|anyone) …',
    '(do|does|did) not …',
    'how can we trust …', 'how can i trust …',
    'how (could|can) (i|we) (possibly|ever|be expected|be so) …',
  ],
} satisfies Noticed;

export const card = {
  title: 'You ask an open question',
  why: 'A real question lets the reader tell you what they know.',
  tip: 'Leave room for the answer.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Can you help me understand what happened at recess today?]]': null,
  '[[What are you noticing in class?]] Here he is quiet.': null,
  '[[How can we help at home?]]': null,
};

export const leaves: Leaves = [
  'Do you even read my emails?',
  'What is wrong with you?',
  'How could you forget him?',
];
