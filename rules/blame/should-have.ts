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
      words: '{you} (should|ought to) have {stress}? (at least)? <did:{word} …>',
      rewordings: {
        plain: 'Next time, could you <did:base>?',
        soft: 'It would help me if you could <did:base> next time.',
        firm: 'Next time, please <did:base>.',
      },
    },
    {
      words: [
        '{you} (should|ought to) not? have {stress}? {word} …',
        '({you}|it) (could|might) (at least)? have {stress}? (at least|asked|told|crossed) …',
        '{anyone} should (have|teach) …',
        '{you} (were|are) supposed to …',
        '{you} should know better',
        'the very? least (you|{anyone}) (could|can) …',
        'would it (have killed|kill) …',
        'should not (have|need) to (beg|find) …',
        '(i|one|you) would have? (hope|thought|think) that? (a|an|the|you|{anyone}) …',
        '(call|text) would have …',
        'too much to (ask|expect) …',
        '(he|she) should {stress}? (know|be able to) … by (now|this age)',
      ],
      ask: 'What would you like next time?',
    },
  ],
  unless: [
    'think a (week|day|night|break) …',
    '{you} should now? have (received|got|the|had) …',
    '(should|might) not have (known|to lie) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Judges what is already past',
  why: '“Should have” judges something nobody can change any more. A request for next time can be met.',
  tip: 'Ask for next time.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[You should have called me right away.]]': 'Next time, could you let me know right away?',
  '[[you shouldve told us in september, not june]]': 'next time, could you let us know in september, not june?',
  '[[You should have checked his bag.]]': 'Next time, could you check his bag?',
  '[[Someone should of noticed he was crying.]]': null,
  'I [[shouldnt have to find this out from another mom.]]': null,
  '[[The least you could have done is email.]]': null,
  '[[You could have at least asked him what happened.]]': null,
  '[[You should know better]].': null,
  '[[One would have thought a school could count to thirty.]]': null,
  'A simple [[text would have done.]]': null,
  '[[Would it kill you to answer?]]': null,
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
  'You might have seen my note from Monday.',
  'A quick call would be great.',
  'You could not have known about the allergy.',
  'I know it is a lot to ask.',
];
