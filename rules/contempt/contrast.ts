import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(i|we) had? expected better from …',
        '(ask|get|find|hire|need) (a|an|some) (real|actual|proper) {adult} …',
        '(any|every|only a) {word}? (fool|idiot|moron|halfwit) (can|could|would|knows) …',
        '(a|any)? (good|decent|responsible|competent|real|proper|caring|half decent) {adult} (would (have|know|never)|do not|does not|(read|check|make sure) (with|their|that|the)) …',
        '(i|we) have {stress}? (met|seen|known) {word} {word}? with (more|better) {word} …',
        '((the rest of us|(everyone|everybody) else) {stress}? do? {stress}? (manage|manages|managed)|(people|some) like (yourself|yourselves)|(most|normal) people can) …',
        'some? (people|parents|teachers) should (not|never) have (children|kids) …',
        '({pupil}|kids|children) (deserve|deserves) {stress}? better (than this)? {end} …',
        '(a|an|my|any) {word}? (dog|cat|monkey|goldfish|houseplant|toddler|year old|child of {word}) (could|would) …6 (run|teach|grasp|better|worksheets|job|class|office|school) …',
        'it does? (take|takes) a certain (kind|sort) of {adult} …',
        '(not|hardly) {word}? (rocket science|brain surgery) …',
      ],
      rewordings: {
        plain: 'I had hoped that [what would happen?].',
        soft: 'it would have helped if [who had done what?].',
        firm: 'I would like [what, and by when?].',
      },
      ask: 'What happened, said without the comparison?',
    },
  ],
  unless: ['responsible adult …', 'would have (a|the|to)', '… (lucky|loved|loves) …'],
} satisfies Patterns;

export const card = {
  title: 'Measures someone against others',
  why: 'Being measured against a better teacher, a better parent or a houseplant is heard as contempt, and the point is lost.',
  tip: 'Name what happened, without the comparison.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[A real teacher would never say that.]]': 'I had hoped that [what would happen?].',
  '[[My dog could run that room.]]': 'I had hoped that [what would happen?].',
  '[[It takes a certain kind of person to shout at six-year-olds.]]': 'I had hoped that [what would happen?].',
  '[[I expected better from a school like this.]]': 'I had hoped that [what would happen?].',
  '[[A decent teacher would have noticed.]]': 'I had hoped that [what would happen?].',
  'It is [[not rocket science to answer an email.]]': null,
  '[[A child of five could run this office.]]': 'I had hoped that [what would happen?].',
  '[[She deserves better.]]': 'I had hoped that [what would happen?].',
  "[[I've met doormats with more backbone.]]": 'I had hoped that [what would happen?].',
  '[[A goldfish would do a better job of marking.]]': 'I had hoped that [what would happen?].',
  '[[The rest of us manage to be on time.]]': 'I had hoped that [what would happen?].',
  "[[Some parents shouldn't have children.]]": 'I had hoped that [what would happen?].',
  '[[Good parents read with their children.]]': 'I had hoped that [what would happen?].',
  '[[Ask a real teacher to look at it.]]': 'I had hoped that [what would happen?].',
  '[[Any fool could see that bus was late.]]': 'I had hoped that [what would happen?].',
};

export const leaves: Leaves = [
  'Any competent adult can drive the van.',
  'A good teacher would be hard to replace.',
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
  'It is not rocket science for him, he loves it.',
  'My dog could have done with that walk too.',
  'The genius award goes to Amara.',
  'It takes a certain kind of person to teach nursery, and we are so lucky.',
  'He deserves better marks, so how can he improve?',
  'A robot could be a fun theme for the fair.',
  'My cat would do anything for tuna, so the photo is easy.',
  'Most families manage to bring one dish, but no worries if not.',
  'Some parents cannot make Friday, so could there be a second slot?',
  'Everyone else can come at four, does that suit you?',
  'I have had better luck in the mornings.',
  'She wants to be a real teacher one day.',
  'My toddler could use a spare coat.',
];
