import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Introduce your child',
  when: 'In the first two weeks of the year.',
  writers: ['parent'],
  subject: 'About [child’s name], a short introduction',
  paragraphs: [
    'Dear [teacher’s name],',
    'I am [child’s name]’s [mother, father, carer], and I would like to tell you a little about [her, him, them] before you find it all out for yourself.',
    '[Child’s name] loves [what?] and is good at [what?]. [What is hard right now?] can be hard. At home it helps when we [what works?].',
    '[Health, learning plan or anything you must know: say it plainly, or leave this line out.]',
    'The best way to reach me is [phone or email, and when]. Which way do you prefer? If I can be of use to the class, [what could you offer?].',
    'I look forward to a good year together.',
    '[Your name]',
  ],
  tip: 'Strengths and hard things side by side.',
} satisfies Starter;
