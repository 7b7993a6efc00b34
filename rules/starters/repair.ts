import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Put something right',
  when: 'When you wrote or said something you regret.',
  subject: 'About my message of [day]',
  paragraphs: [
    'Dear [name],',
    'In my message of [day] I [what did you write or do?]. That was not fair to you, and I am sorry.',
    'What I meant to ask is [your question or request, plainly].',
    'Next time I will [what will you do differently?]. Could we begin again with [a call, a meeting] on [time]?',
    '[Your name]',
  ],
  tip: 'No “if”, no “but”.',
} satisfies Starter;
