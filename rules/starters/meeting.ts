import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Ask for a meeting',
  when: 'When a talk would serve better than a letter.',
  subject: 'A short meeting about [topic]',
  paragraphs: [
    'Dear [name],',
    'Could we meet, or talk by phone, about [topic, in one line]? I am writing now because [what has happened?]. It is not an emergency.',
    'I could come on [first time] or [second time]; [how many] minutes would be enough. It may help if [who else?] joined us, because [why?].',
    'I would like to leave with [what, for example: one thing that we both try].',
    'Thank you,',
    '[Your name]',
  ],
  tip: 'Two times, and what you hope for.',
} satisfies Starter;
