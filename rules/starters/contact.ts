import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Agree how to keep in touch',
  when: 'At the start, or when messages get lost.',
  subject: 'How to reach each other',
  paragraphs: [
    'Dear [name],',
    'The best way to reach me is [how], at [when]; I answer within [how long]. For anything urgent, [number].',
    'Which way and which times suit you?',
    '[Your name]',
  ],
  tip: 'Ask for theirs, too.',
} satisfies Starter;
