import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(is|was|so) {stress}? (unfair|not fair) …',
        'how (is|was) (that|this|it) fair …',
        'double (standard|standards) …',
        'one (rule|law) for …',
        '{you} …3 (treat|treated|treating) {kid} …4 (differently|different|worse) …',
        '(favouritism|teachers pet|biased) …',
        '(gets|get|got) away with …',
        'punished for something …',
        'only my {childNoun} …',
      ],
      ask: 'What was different, and when? Say that.',
    },
  ],
  unless: ['{warm} …', '(not (saying|that)|i (was|know|understand)|of me|on you|she will) …'],
} satisfies Patterns;

export const card = {
  title: 'Says it was not fair',
  why: 'A charge of unfairness is answered with reasons why it was fair. The difference you saw can be explained.',
  tip: 'Name the difference you saw.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  'This [[is so unfair to Leo.]]': null,
  '[[How is it fair that he gets a zero and the other boy gets nothing?]]': null,
  'There is a [[double standard for the soccer kids.]]': null,
  'There is [[one rule for the football team and another for the rest.]]': null,
  '[[You treat her differently from the other girls.]]': null,
  'This is blatant [[favouritism.]]': null,
  'The popular kids [[get away with it every week.]]': null,
  'He was [[punished for something he did not do.]]': null,
  '[[Only my son was sent out.]]': null,
};

export const leaves: Leaves = [
  'Is it the science fair or the book fair on Friday?',
  'Fair enough, we will wait.',
  'It was unfair of me to assume.',
  "It isn't fair to the others if he keeps talking, I know.",
  'You have been so fair to him, thank you.',
  'We get a fair bit of homework but she likes it.',
  'I am not saying that it is unfair.',
  'It is only my mother who can collect him.',
];
