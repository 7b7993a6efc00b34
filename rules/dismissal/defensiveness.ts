import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(did|done) {stress}? nothing wrong …',
        'i never said (that|anything of) …',
        'treat {stress}? (every|all) {word}? {word}? {childNoun} {stress}? (equally|the same) …',
        'that is {stress}? not (true|what happened) {end}',
        'i {stress}? resent (being|your|the (suggestion|implication)) …',
        '(not|stop) (blaming|put this on) (me|us) …',
        '(how to (do my job|run a class|raise my {childNoun})|explain my job) …',
        'i have {number} (other|others|kids) …3 (to (worry|think)|and (do|can) not) …',
        '(had (you|anyone)|if you had) {stress}? (read|looked|opened|got as|at home) …',
        'bent over backwards …',
      ],
      ask: 'What did they see?',
    },
  ],
  unless: ['… (could you|please|just sign) …'],
} satisfies Patterns;

export const card = {
  title: 'Answers before it listens',
  why: 'A defence ahead of a hearing can sound like: you are wrong to be upset.',
  tip: 'Hear it first, then give your facts.',
  source: {
    title: 'When the parent is right',
    link: 'https://www.taylorfrancis.com/books/9781317382522/chapters/10.4324/9781315675558-13',
  },
} satisfies Card;

export const flags: Flags = {
  'I [[did nothing wrong.]]': null,
  'I [[treat all of my students equally.]]': null,
  '[[That is simply not true]].': null,
  '[[I resent the suggestion.]]': null,
  "[[Don't put this on me.]]": null,
  "I don't appreciate being told [[how to do my job.]]": null,
  '[[I have 28 other students to worry about.]]': null,
  '[[Had you read the newsletter, you would know.]]': null,
  'I have [[bent over backwards for this family.]]': null,
};

export const leaves: Leaves = [
  'I treat every allergy with the same plan.',
  'That is not the form I meant.',
  'The quiz was on 4 May and the score was 12 of 20.',
  'If you have read the letter, just sign it.',
  'I resent the form this morning.',
  'If you looked at page 2, that is all there is.',
  'I did everything on the list and it still leaks.',
  "Don't blame Sam, it was the wind.",
  'Could you tell me how to do the new division?',
  'I have 28 other forms to print first.',
  "If you just got that text twice, I'm so sorry.",
];
