import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      writers: ['parent'],
      words: [
        '(did|does|was|is) (the other|that) {childNoun} (get|suspended|in trouble) …',
        '(which kid did it|his parents number) …',
      ],
      ask: 'Is this about your child?',
    },
    {
      writers: ['teacher'],
      words: ['(with {name} who|boy called {name}) …'],
      ask: 'Leave the name out?',
    },
  ],
} satisfies Patterns;

export const card = {
  title: 'Another child in the story',
  why: 'Schools keep what they know of other children to themselves, and your child counts on that too.',
  tip: 'Keep to the one child.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'What punishment [[did the other boy get?]]': null,
  '[[Was the other girl suspended?]]': null,
  "I want [[his parents' number.]]": null,
  '[[Which kid did it?]]': null,
  '[[Is that boy in trouble?]]': null,
  'What consequence [[does that child get?]]': null,
  'Leo sat [[with Tyler, who is on a behavior plan.]]': null,
  'He argued with a [[boy called Marcus.]]': null,
};

export const leaves: Leaves = [
  'Is the other boy okay?',
  'He plays with a boy from the red class.',
  'Another student was involved, and we have spoken with that family.',
  "I can't discuss another child.",
  'Which child should bring the cake?',
  'The other girl was very kind to her.',
];
