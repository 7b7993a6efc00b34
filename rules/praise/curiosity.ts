import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(can|could) you (help (me|us) understand|tell me (how|what)) …',
    'what (are|do|did) you (see|seeing|think|noticing) …',
    'how can we help …',
  ],
  unless: [],
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
