import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(can|will) not (discuss|share|talk about) …3 (other|another) ({childNoun}|families) …',
    'i …2 not able to …6 (by email|about me) …',
    '(happy|glad) to (continue|talk) (when|once) …',
    'please do not (call|ring|message) me (at|after|before) …',
    'i (will|can) only (answer|reply|read) …',
    '(keep|put) {word}? {word}? in writing …',
  ],
  unless: ['… ({menace}|lawyer|ever|or (i|you)) …'],
} satisfies Noticed;

export const card = {
  title: 'A limit, calmly set',
  why: 'A limit with one way left open keeps the talk going. It is fair to say it plainly.',
  tip: 'One limit, one open way.',
  source: {
    title: 'BIFF: brief, informative, friendly, firm',
    link: 'https://facultyombuds.ncsu.edu/b-i-f-f-explained-a-tool-for-2021/',
  },
} satisfies Card;

export const flags: Flags = {
  "[[I can't discuss another student.]]": null,
  '[[I am not able to go through this by email.]]': null,
  "[[I'm happy to continue when we can both write respectfully.]]": null,
  "[[Please don't call me at work.]]": null,
  '[[I can only answer messages between 8 and 4.]]': null,
  '[[Let us keep this in writing, please.]]': null,
  '[[I am not able to respond to comments about me personally.]]': null,
  "[[We won't talk about other families, but I can tell you what we do for Ana.]]": null,
};

export const leaves: Leaves = [
  'Please call me at work.',
  'I am happy to talk any time.',
  'She loves to share with other children.',
  "Don't ever call me at home again.",
  'We can only come on Friday.',
  'The reply is on the back.',
];
