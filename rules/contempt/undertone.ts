import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';
import { cues } from '../cues.ts';

export const patterns = {
  severity: 'hint',
  keepsClear: true,
  cues: { ...cues, above: 2, below: -1.5 },
  match: [{ words: [], ask: 'Read it as the one who opens it: what would you rather they heard?' }],
} satisfies Patterns;

export const card = {
  title: 'May sound sharper than meant',
  why: 'No single word does it: several small signs together can be heard as reproach, irony or a lecture, even where none was meant.',
  tip: 'Say what happened and what would help.',
  source: {
    title: 'Tone in email: sarcasm is lost',
    link: 'https://www.minke.com/2006/02/in_a_recent_stu/',
  },
} satisfies Card;

export const flags: Flags = {};

export const leaves: Leaves = [];
