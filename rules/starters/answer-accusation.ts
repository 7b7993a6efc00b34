import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Answer a hard message',
  when: 'When a message blames you. Wait until tomorrow if you can.',
  writers: ['teacher'],
  subject: 'Re: [topic]',
  paragraphs: [
    'Dear [name],',
    'Thank you for writing to me about [the concern, in their words]. I can see that it matters to you both.',
    '[One true, good thing about the child.]',
    'This is what I know: [when and where], [what you saw or heard], and I [what you did].',
    '[What they are right about, if anything:] I should have [what?], and I am sorry.',
    'You asked [question]. [Your answer: yes, or no and why, and what you can do.]',
    'By [date] I will [next step]. If a call is easier, I am free on [time] or [time].',
    '[Your name]',
  ],
  tip: 'Facts, answers, a date.',
} satisfies Starter;
