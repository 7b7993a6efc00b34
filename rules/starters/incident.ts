import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Report an incident',
  when: 'When a child was hurt, threatened or bullied. In danger, call first.',
  writers: ['parent'],
  formal: true,
  subject: 'Report of an incident on [date]',
  paragraphs: [
    '[Date]',
    'Dear [principal’s name],',
    'I am making a formal report of an incident in which my child, [full name, class], was bullied or hurt.',
    'When and where: [date, time, place]. What happened: [facts, in order]. Who was there: [names, if known]. How I know: [I saw it, my child told me, someone else].',
    'Injuries or effects: [what, and whether a doctor has seen it]. It has happened before: [dates, or no].',
    'Please tell me in writing by [date] what has been done, and what will keep my child safe in the meantime.',
    '[Your name and telephone]',
  ],
  tip: 'Facts in order. No guesses.',
} satisfies Starter;
