import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Ask for records',
  when: 'When you want to see your child’s file.',
  writers: ['parent'],
  formal: true,
  subject: 'Request for the records of [child’s full name]',
  paragraphs: [
    '[Date]',
    'Dear [principal or records office],',
    'I am requesting a copy of the education records of [child’s full name], born [date of birth], class [class], including [what in particular?].',
    'Please let me know in writing when I can have them, and whether there is a fee.',
    'Thank you,',
    '[Your name and address]',
  ],
  tip: 'Name the papers you need.',
} satisfies Starter;
