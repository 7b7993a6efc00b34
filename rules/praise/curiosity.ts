import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(can|could) you (help (me|us) understand|tell (me|us) (how|what|more)|share what|walk (me|us) through) …',
    'what (are|do|did|have) you (see|seeing|seen|think|noticing|noticed|notice|suggest|recommend|find|finding) …',
    'how (does|is|has|did) (he|she|it|this|{name}) (seem|look|doing|going|been|getting|do) …',
    '(i|we) would {stress}? (love|like) to (hear|understand|learn) …',
    'what (works|worked|helps|helped) …',
  ],
  unless: ['… (ever|even|but|on earth|supposed to|going to be) …', '… why you …'],
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
  '[[How is she doing with the longer texts?]]': null,
  'Before we decide, [[what do you think would suit him?]]': null,
  '[[Could you tell us how the groups are made?]]': null,
  '[[I would love to hear how the first week went.]]': null,
  '[[What have you seen when he sits near the window?]]': null,
  '[[What works with her in your lessons?]]': null,
  '[[Could you walk me through the marking?]]': null,
};

export const leaves: Leaves = [
  'Do you even read my emails?',
  'What is wrong with you?',
  'How could you forget him?',
  'What do you think you are doing, even now?',
  'I would like to understand why you lied.',
  'How is it going to be paid?',
  'What did you find so funny about it, but never mind.',
];
