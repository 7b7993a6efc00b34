import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Offer your help',
  when: 'When you have an hour, a skill or a trade.',
  writers: ['parent'],
  subject: 'An offer of help',
  paragraphs: [
    'Dear [teacher’s name],',
    'I would be glad to help with [what?]. I am free on [when?] and could [what exactly?].',
    'If something else is more useful, please say so.',
    '[Your name]',
  ],
  tip: 'One clear offer.',
} satisfies Starter;
