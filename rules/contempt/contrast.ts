import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        'expected better from …',
        '(good|decent|responsible) {adult} (would|do not|read) …',
        '(dog|houseplant|child of {word}) (could|would) have? (run|made|grasp) …',
        '(could|can) not have? (run|organise|operate|diagnose|taught) (a|an|ducks) {word}?',
        '(take|takes) a certain (kind|sort) of {adult} …',
        '(some|the) (genius|geniuses) …',
        'not (qualify|make) (you|one) (to|{name}) …',
      ],
      ask: 'What happened, said without the comparison?',
    },
  ],
  unless: ['responsible adult …'],
} satisfies Patterns;

export const card = {
  title: 'Measures someone against others',
  why: 'Being measured against a better teacher, a better parent or a houseplant is heard as contempt, and the point is lost.',
  tip: 'Name what happened, without the comparison.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'My [[dog could run that room.]]': null,
  "The new man [[couldn't run a tombola]].": null,
  'It [[takes a certain kind of person to shout at six-year-olds.]]': null,
  'I [[expected better from a school like this.]]': null,
  'A weekend course does [[not qualify you to diagnose my son.]]': null,
};

export const leaves: Leaves = [
  'A good teacher can change a life, and you did.',
  'A responsible adult would need to sign him out.',
  'My dog could visit for show and tell.',
  'He takes lessons in piano from my aunt.',
  'I expected more of myself.',
  'She could not run a lap because of her asthma.',
  'You would think a week off would help him rest.',
  'Before you were out of the gate he was asleep.',
  'Any teacher would be lucky to have her.',
  'A two-year-old could choke on those beads, so could you move them?',
];
