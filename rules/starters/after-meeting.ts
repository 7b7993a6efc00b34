import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Thank for a meeting',
  when: 'The day after.',
  subject: 'Thank you for [day]',
  paragraphs: [
    'Dear [name],',
    'Thank you for meeting me on [day]. It helped me to hear that [what?].',
    'I will [your next step] by [date], and I look forward to hearing how [what?] goes.',
    '[Your name]',
  ],
  tip: 'One thing that helped.',
} satisfies Starter;
