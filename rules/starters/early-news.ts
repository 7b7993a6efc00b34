import type { Starter } from '../../src/rule.ts';

export const starter = {
  title: 'Tell of a problem early',
  when: 'While it is still small.',
  writers: ['teacher'],
  subject: 'How [child’s name] is doing in [subject]',
  paragraphs: [
    'Dear [name],',
    '[Child’s name] [a strength you have seen lately].',
    'In the last [how long?] I have noticed [what, how often, on which dates?]. Today that stands at [grade or state], and [what can still be handed in or done, and until when?].',
    'At school we are trying [what?]. If you like, at home [one small thing] would help.',
    'What do you see at home? Is there anything I should know?',
    'I will write again on [date].',
    '[Your name]',
  ],
  tip: 'A strength, the numbers, a question.',
} satisfies Starter;
