import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} (should|could|might) have {stress}? (at least)? (told|called|emailed|informed|notified|contacted|warned|asked) <who:(me|us)> <about:…>',
      rewordings: {
        plain: 'Next time, could you let <who> know <about>?',
        firm: 'Next time, please let <who> know <about>.',
      },
    },
    {
      words: [
        '{you} (should|ought to) have {stress}? (at least)? <did:({dutyPast}|noticed|caught|known|realised|realized|sat|kept|held|moved|changed|let|put|waited|found|had|come|gone|spoken|spoke|talked|seen|used|followed|gone|stepped|planned|prepared|remembered|brought|left|taken|separated|intervened|reported|graded|posted) …>',
      ],
      rewordings: {
        plain: 'Next time, could you <did:base>?',
        firm: 'Next time, please <did:base>.',
      },
    },
    {
      words: [
        '{you} should not have {stress}? {word} …',
        '{you} (could|might) have {stress}? at least …',
        '{you} could have {stress}? (just|simply|easily|told|called|asked|emailed|picked up|said|sent) …',
        '(someone|somebody|anyone|a teacher|the teacher|the office|an adult|his teacher|her teacher) (should|could|might|ought to) have {stress}? …',
        '(someone|somebody) (really)? (should|needs to|ought to) (teach|tell|explain|start|learn|remind) …',
        '{you} (were|are|was|is) (supposed|meant) to (be)? {stress}? ({duty}|watching|helping|teaching|keeping|giving|use|protect|keep|supervising|looking) …',
        'the (very)? least (you|the school|anyone|someone|they) (could|can|might|should) …',
        'would it (have)? (kill|killed|hurt|be so hard|be too much|have been so hard|have been too much) …',
        '(i|we|he|she|they|no parent|a parent|a child|parents) should not have (to|had to|needed to) {stress}? (find|hear|learn|chase|beg|ask|remind|tell|explain|email|call|write|follow|fight|do|be|read|pay|wait|keep|teach|come) …',
        'why should (i|we|he|she|my) {stress}? (have|be|pay|suffer) …',
        'any (decent|good|real|competent|half decent|normal|caring|reasonable) (teacher|school|parent|person|educator|coach|principal|mother|father) (would|should|could|knows) …',
        'a (decent|good|real|competent|caring) (teacher|school|parent|principal) (would|should|does) …',
        '(it is|that is) {stress}? your (job|responsibility|duty) to …',
        '{you} (should|ought to) (know|have known|be ashamed|be embarrassed|try|learn|think|have thought|focus|worry|be thinking|start|stop|spend|teach|be teaching) …',
        '(i|one|we) (would|had|might) (have)? (hope|hoped|thought|think|expect|expected|assumed|assume|imagine|imagined|supposed|suppose|like to think) (that)? (a|an|any|the|you|somebody|someone|by|at least|your|one|school|teachers|this) …',
        '(is|was) (it)? too much to (ask|expect|hope) …',
      ],
      ask: 'What would you like to happen next time? Ask for that.',
    },
    {
      writers: ['teacher'],
      words: [
        '(he|she|they|{name}|your son|your daughter|your child) (should|ought to) {stress}? (know|be able to|have learned|have known|already) … (by now|by this age|at this age|already|in {word} grade)',
        '{you} (should|need to|ought to) be {stress}? (reading|checking|helping|making|signing|monitoring|limiting|practicing|practising|working|supervising|teaching) …',
        'parents should {stress}? (be|know|check|take|teach|make|read|ensure|help|support|understand|not|monitor) …',
      ],
      ask: 'What could help at home, and what will you do at school? Ask for that.',
    },
  ],
  unless: [
    '{you} should (by now)? (now)? have (now|by now|already)? (received|got|gotten|everything|access|a|an|the|your|seen the|heard from|had a|two|three|one) …',
    '{you} should be able …',
    '(i|we|our family|my husband|my wife) (should|could|ought to|might) have …',
    '(what|how|which|when|where) (should|could) (i|we) have …',
    '{you} should (come|see|feel|be proud|be so proud|not worry|not feel|not have to|hear|have seen|have heard) …',
    '{you} (could|should) not have (been|done|made|asked|known|picked|chosen|planned|explained|put|said|found) …3 (kinder|better|nicer|more|known|clearer|any|anything)',
    '{you} (could|should) not have known …',
    '(supposed|meant) to (rain|snow|be sunny|be a|be an|be the|be in|be at|be on|start|end|bring|wear|arrive|come|go|meet|have) …',
    'i would (hope|like|expect|think|imagine) (to|for) …',
    '(i|we) (would|had|might) (have)? (hope|hoped|thought|expect|expected|think|imagine|like to think|suppose|supposed|assumed) (that)? (you|the school) (had|have|are|were|will|can|could|might|would) (a|an|well|already|fine|busy|like|enjoy|find|want|be|hear) …',
    '(students|children|kids|everyone|all) should …',
    'you should (stop by|try the|try this|drop) …',
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
