import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(can|could) you please? help (me|us) to? understand …',
    '(what|how) (are|have) you been? (seeing|noticing) …',
    'what (do|did) you (see|think) …',
    '(i|we) (would|am) {stress}? (love|like) (to|about) (hear|know|understand|see) …',
    '(could|can|would) you please? (walk me through|tell (me|us) (how|what)) …',
    'is there (anything|something) (i|we|you|else) …',
    'what (would|might|can) (help|we|i) …',
    'how (can|could) (i|we) …',
  ],
  unless: ['(do|did) not …', 'how can we trust …', 'how can i trust …'],
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

export const leaves: Leaves = ['Do you even read my emails?', 'What is wrong with you?', 'How could you forget him?'];
