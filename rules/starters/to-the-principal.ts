import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Ask the principal for help',
  when: 'When you have tried with the teacher and are still stuck.',
  writers: ['parent'],
  subject: 'A request for help with [topic]',
  paragraphs: [
    'Dear [principal’s name],',
    'I would like your help in finding a way forward for [child’s name].',
    'What happened: [facts, with dates].',
    'What we have tried: on [date] I [wrote to, met] [teacher’s name], and [what came of it?]. [What has worked], and I am grateful for it.',
    'What I am still asking for is [what?]. I understand that [what may be hard from the school’s side].',
    'Could we meet with [who?] on [time] or [time]? I [have, have not] sent [teacher’s name] a copy.',
    'Thank you,',
    '[Your name]',
  ],
  tip: 'Help, not punishment.',
} satisfies Starter;
