import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Ask for an evaluation',
  when: 'When you want your child tested for special education or support.',
  writers: ['parent'],
  formal: true,
  subject: 'Request for an evaluation of [child’s full name]',
  paragraphs: [
    '[Date]',
    'Dear [principal or special education director],',
    'I am the parent of [child’s full name], born [date of birth], in grade [grade] at [school].',
    'I am requesting in writing that my child be evaluated for special education services in all areas of suspected disability.',
    'My concerns are: [areas, each with an example]. What has been tried: [what, and since when].',
    'I understand that I will be asked for my written consent. Please tell me in writing of your decision and of the next steps.',
    'Thank you,',
    '[Your name, address and telephone]',
  ],
  tip: 'Dated, complete, and keep a copy.',
} satisfies Starter;
