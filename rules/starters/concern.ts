import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Raise a concern',
  when: 'When something worries you and you may not have the whole picture.',
  writers: ['parent'],
  subject: 'A question about [topic]',
  paragraphs: [
    'Dear [teacher’s name],',
    'On [day], [what happened? Say whether you saw it or your child told you]. It left [child’s name] [how?], and I have been thinking about it since.',
    'I may not have the whole picture, and I know how much goes on in a class. What are you seeing? What have you tried?',
    'At home, [what helps?]. Would something similar be possible in class, for two weeks perhaps?',
    'I am free on [time] or [time] if a call is easier. Thank you for looking into it with me.',
    '[Your name]',
  ],
  tip: 'What you saw, a question, an idea.',
} satisfies Starter;
