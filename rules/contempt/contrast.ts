import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(i|we) had? expected better from …',
        '(a|any|even a)? (good|decent|responsible|competent|real|proper|caring|qualified|trained|sensible|normal|self respecting|half decent) {adult} (would (have|know|never)|do not|does not|knows|could (see|tell)|(read|check|make sure|know|teach) (with|their|that|the|what|how)) …',
        '(a|an|any|my|our|even a) {word}? {word}? {creature} (could|would|can|might) have? (do|done|run|teach|taught|manage|managed|write|written|hand|mark|marked|grasp|plan|organise|make|made|spot|notice|work (that|it)|figure|understand|handle|spell|be better|fill|count|tell) {word} …',
        '(a|any|my|our) {creature} (has|have|shows|knows|is|writes|answers|listens) {stress}? (more|better|smarter|kinder) …',
        '(i|we) have {stress}? (met|seen|known|had|come across|worked with) {word}? {word}? ({creature}|{zoo}) with …',
        '(i|we) have {stress}? (met|seen|known|had|heard) (more|better|smarter|kinder|friendlier) …6 (at|in|from|on) (a|an|the|my) {word}? {zoo} …',
        '(not|never) trust (you|you lot|them|this school) …4 {creature} …',
        '(more|better|less) {word}? {virtue} …6 than (i|you|the adults|most|this|your) …',
        '(most|normal|other|ordinary|the other|real) (people|adults|parents|families|schools|teachers) {stress}? (manage|manages|managed|seem to manage|have no (trouble|problem|difficulty)|somehow manage|can (read|do|spell|tell)) …',
        '(the rest of us|(everyone|everybody) else) {stress}? (do|does)? {stress}? (manage|manages|managed|copes|cope) …',
        '(and)? some like (you|yourself|yourselves) {stress}? …',
        'some (people|parents|teachers|mothers|fathers|families) (should (not|never)|(are|were) {stress}? not (cut out|fit|meant|made)|have no ({virtue}|idea|clue|standards)|(just|clearly|simply|obviously) (do|does|should|cannot|can|are)|think (they are|the rules|the world|they can)) …',
        '({pupil}|kids|children) (deserve|deserves) {stress}? better (than this)? {end} …',
        'it does? (take|takes) a certain (kind|sort) of {adult} …',
        'it is not {word}? (rocket science|brain surgery) …',
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
  '[[It is not rocket science to answer an email.]]': 'I had hoped that [what would happen?].',
  '[[A child of five could run this office.]]': 'I had hoped that [what would happen?].',
  '[[She deserves better.]]': 'I had hoped that [what would happen?].',
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
];
