import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Send good news',
  when: 'Often: one family a day is enough.',
  writers: ['teacher'],
  subject: 'Good news about [child’s name]',
  paragraphs: [
    'Dear [name],',
    'Today [child’s name] [what happened?]. That took [which skill or effort?].',
    'I thought you would like to know.',
    '[Your name]',
  ],
  tip: 'Small and true.',
} satisfies Starter;
