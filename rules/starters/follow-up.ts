import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Ask again, gently',
  when: 'When a week has gone by without an answer.',
  subject: 'My message of [date]',
  paragraphs: [
    'Dear [name],',
    'I know how full the days are. On [date] I asked [your question, in one line].',
    'A line is enough, or a call at [time]. If somebody else should answer it, please tell me who.',
    'Thank you,',
    '[Your name]',
  ],
  tip: 'The date, the question, an easy way.',
} satisfies Starter;
