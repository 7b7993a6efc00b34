import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Say what went well',
  when: 'Any time. It takes two minutes.',
  subject: 'A thank-you',
  paragraphs: [
    'Dear [name],',
    '[What did you see or hear, and when?] It made [child’s name] [what did it change?].',
    'Thank you for that. I wanted you to know.',
    '[Your name]',
  ],
  tip: 'One moment, told exactly.',
} satisfies Starter;
