import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Tell about a change at home',
  when: 'When something at home may show at school.',
  writers: ['parent'],
  subject: 'A change at home',
  paragraphs: [
    'Dear [teacher’s name],',
    'I would like you to know that [what has changed, as much or as little as you like], since [when?]. You may notice that [child’s name] [what might show?].',
    'What helps most is [what?].',
    'Please share this only with those who work with [child’s name]. You can reach me at [how and when].',
    'Thank you for keeping an eye on [her, him, them].',
    '[Your name]',
  ],
  tip: 'Only what school needs to know.',
} satisfies Starter;
