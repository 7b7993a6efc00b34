import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} (should|might) have {stress}? (at least)? (told|called) <who:(me|us)> <about:…>',
      rewordings: {
        plain: 'Next time, could you let <who> know <about>?',
        firm: 'Next time, please let <who> know <about>.',
      },
    },
    {
      words: ['{you} (should|ought to) have {stress}? (at least)? <did:({dutyPast}|known|had) …>'],
      rewordings: {
        plain: 'Next time, could you <did:base>?',
        firm: 'Next time, please <did:base>.',
      },
    },
    {
      words: [
        '{you} should not have {stress}? {word} …',
        '{you} (could|might) have {stress}? at least …',
        '{you} could have {stress}? (just|asked) …',
        '(someone|somebody) (should|might) have {stress}? …',
        '(someone|somebody) really? (should|needs to) (teach|start) …',
        '{you} (were|are) (supposed|meant) to be? {stress}? ({duty}|watching) …',
        'the very? least (you|the school) (could|can) …',
        'would it have? (kill|be too much) …',
        '(i|we) should not have (to|had to) {stress}? (find|hear) …',
        'why should (i|we) {stress}? (have|be) …',
        'a (decent|good) (teacher|school) (would|should) …',
        '(it is|that is) {stress}? your (job|responsibility) to …',
        '{you} (should|ought to) (know|have known|be ashamed) …',
        '(i|one) (would|had) have? (hope|hoped|thought|expected|supposed) that? (a|an|the|you|somebody) …',
        '(is|was) it? too much to (ask|expect) …',
      ],
      ask: 'What would you like to happen next time? Ask for that.',
    },
    {
      writers: ['teacher'],
      words: [
        '(he|she) (should|ought to) {stress}? (know|be able to) … (by now|by this age)',
        '{you} (should|need to) be {stress}? (reading|checking) …',
        'parents should {stress}? (be|know) …',
      ],
      ask: 'What could help at home, and what will you do at school? Ask for that.',
    },
  ],
  unless: [
    '{you} should (by now)? now? have (now|by now)? (got|had a) …',
    '{you} should be able …',
    '{you} should (come|not have to) …',
    '{you} (could|should) not have known …',
    '(students|children|kids|everyone|all) should …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Judges what is already past',
  why: '"Should have" judges something nobody can change any more. A request for next time can be met.',
  tip: 'Ask for next time.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[You should have called me right away.]]': 'Next time, could you let me know right away?',
  '[[you shouldve told us in september, not june]]': 'next time, could you let us know in september, not june?',
  '[[You should have checked his bag.]]': 'Next time, could you check his bag?',
  '[[Someone should of noticed he was crying.]]': null,
  '[[I shouldnt have to find this out from another mom.]]': null,
  '[[The least you could have done is email.]]': null,
  '[[You could have at least asked him what happened.]]': null,
  '[[You should know better.]]': null,
};

export const leaves: Leaves = [
  'I should have emailed sooner.',
  'You should have received the form by now.',
  'You should be able to see it on the portal.',
  'You were right, I should have checked his folder.',
  'Students should have a water bottle every day.',
  'You should come and see the garden, it is lovely.',
  'What should I have done at home?',
  'It is supposed to rain on Friday.',
];
