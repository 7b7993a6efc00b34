import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Share what helps your child',
  when: 'When a doctor, therapist or tutor has found something that works.',
  writers: ['parent'],
  subject: 'What helps [child’s name]',
  paragraphs: [
    'Dear [teacher’s name],',
    '[Child’s name] works with [who?] on [what?]. They have found that [what helps?], and at home we [what do you do?].',
    'Would something like it be possible in class? [Attached is their note.] You may speak with [who?]; I have given my consent [in writing, on date].',
    'What have you found that works with [her, him, them]? We would like to do the same at home.',
    '[Your name]',
  ],
  tip: 'The same words at home and school.',
} satisfies Starter;
