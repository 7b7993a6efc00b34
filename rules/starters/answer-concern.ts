import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Answer a teacher’s concern',
  when: 'When the school has written to you with a worry.',
  writers: ['parent'],
  subject: 'Re: [topic]',
  paragraphs: [
    'Dear [teacher’s name],',
    'Thank you for telling me about [topic]. At home we see [what do you see, the same or something else?].',
    'May I ask [your question]?',
    'From our side we will [what, and from when?]. In class it may help if [what?].',
    'Could we look at it again on [date]?',
    '[Your name]',
  ],
  tip: 'Thank, tell, ask, plan.',
} satisfies Starter;
