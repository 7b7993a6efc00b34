import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Write down what was agreed',
  when: 'On the day of a meeting or call.',
  subject: 'What we agreed on [date]',
  paragraphs: [
    'Dear [names],',
    'Thank you for your time on [date]. To make sure we mean the same, this is what I took away:',
    '[Child’s name] will [what, by when?].',
    'The school will [what, by when, and who?].',
    'At home we will [what, from when?].',
    'We look at it again on [date].',
    'Please tell me if I have anything wrong.',
    '[Your name]',
  ],
  tip: 'Who does what, by when.',
} satisfies Starter;
