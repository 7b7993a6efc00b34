import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(good|decent|proper|real|competent|responsible|caring|sensible|reasonable) {adult} (would|could|does not|do not|knows|know|read|check) …',
        '{adult} (who (cared|cares|bothered)|with (any|half|an ounce|normal)) …4 (would|could|knows|does) …',
        '(any|even a|only a) (fool|idiot) (could|can|would|knows) …',
        '(dog|cat|houseplant|monkey|toddler|year old|child of {word}) (could|would) have? (run|done|do|made|grasp|organised) …',
        '(met|known|seen) {word} with (more|better) …',
        '(could|can) not have? (run|organise|operate|diagnose|boil|coach|taught) (a|an|water|ducks) {word}?',
        'not know (his|her|their|your|one) {word} from …',
        '(take|takes) a certain (kind|sort|type) of {adult} …',
        'for (someone|a {adult}) (who|that) (claims|teaches|calls|prides) …',
        '(you|one) would (think|hope|expect) that? (a|an|any) {word}? {adult} …',
        '(expect|expected) …2 (more|better|higher) …3 (from|of) (you|a|this) …',
        'not expect (this|such) …3 (from|of) (a|an)? {word}? {adult} …',
        '(some|the|which|what) (genius|geniuses|bright spark) …',
        'before you (were born|left school|could (walk|talk|spell)) …',
        '(take|need|accept) (instruction|lessons|lectures|advice|orders) …3 from (a|an|someone|you|people) …',
        'be lectured by (you|a|an|someone) …',
        'not (qualify|make|entitle) (you|one|him|her) (a|an|to|{name}) …',
        '(no (kids|children) of your own|half my age|fresh out of) …',
        '(pay|pays) your (salary|wages) …',
      ],
      ask: 'What happened, said without the comparison?',
    },
  ],
  unless: [
    'responsible adult …',
    '(good|real|responsible) (teachers|schools|parents) (like you|are|who) …',
    '(expected|expect) …6 of (myself|me|us) …',
    'genius in (my|our) …',
    '… (proud|grateful|lucky|thank|kindness|miss|replace)',
  ],
} satisfies Patterns;

export const card = {
  title: 'Measures someone against others',
  why: 'Being measured against a better teacher, a better parent or a houseplant is heard as contempt, and the point is lost.',
  tip: 'Name what happened, without the comparison.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'A [[caring mother knows when he is ill.]]': null,
  '[[Even a fool could see he was ill.]]': null,
  'My [[dog could run that room.]]': null,
  "The new man [[couldn't run a tombola]].": null,
  'I was marking essays [[before you were born.]]': null,
  'It [[takes a certain kind of person to shout at six-year-olds.]]': null,
  '[[For someone who teaches logic, that is a strange reply.]]': null,
  "[[You'd think an English teacher could spell his name.]]": null,
  'I [[expected better from a school like this.]]': null,
  'A weekend course does [[not qualify you to diagnose my son.]]': null,
  'I have [[met wardrobes with more go in them.]]': null,
  "I don't [[take lectures from someone half his age.]]": null,
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
