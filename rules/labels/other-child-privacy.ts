import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      writers: ['parent'],
      words: [
        '{start} (did|was|is|will) (the other|that) {childNoun} …3 (detention|punished|suspended|trouble) …',
        'what (punishment|consequence) {word} the other {childNoun} …',
        'which {childNoun} did (it|this) …',
        'why is not {name} (in trouble|punished|suspended) …',
      ],
      rewordings: {
        plain: 'What is being done so that it does not happen again?',
        soft: "I know you can't share about other children. How will my child be looked after?",
        firm: 'I would like to know what will change for my child, and from when.',
      },
      ask: 'What do you need for your own child?',
    },
    {
      writers: ['parent'],
      words: '(his|her|the other) (parents|mothers|family) (phone|number) …',
      rewordings: {
        plain: 'a way to reach the other family through you',
        soft: 'a message passed on to the other family',
      },
      ask: 'Could the school pass on your number?',
    },
    {
      writers: ['parent'],
      words: [
        '({name}|the {name} (twins|brothers|kids|kid|boy|girl)|(that|this|her|his) …3 ({childNoun}|{name})) (is|are|has been) {stress}? (the|a|an)? {stress}? {word}? {urchin} …',
        '{name} is the (one|problem) …6 not (mine|my {childNoun}) …',
        'your (precious|golden|darling) {name} …',
        'that little? {name} (kid|boy|girl|child|lad|lot|{urchin}|{verdict}) …',
        '(he|she|{name}|that {word}? {childNoun}) should not be (in|at|near|around|allowed) …2 (mainstream|normal|regular|(other|our|my) {childNoun}) …',
        '(mother|mum|mom|dad|parents|lot|family) …4 (run wild|whatever (he|she) wants|exactly the same|just as bad|no better|not (control|raise)|(is|are) trouble) …',
        '(next to|beside|near|with|from) that {word}? {urchin} …',
      ],
      rewordings: {
        plain: 'On [which day?], my child told me that [what happened?].',
        soft: 'My child is having a hard time with a classmate: [what happened, and when?].',
        firm: 'I would like [what?] to change for my child, because [what happened, and when?].',
      },
      ask: 'What did your own child see or live through, and when?',
    },
    {
      writers: ['teacher'],
      words: '(a|another) {childNoun} (called|named) {name} {name}?',
      rewordings: { plain: 'another student', soft: 'a classmate' },
      ask: 'Can the name stay out?',
    },
    {
      writers: ['teacher'],
      words: 'the other {childNoun} …2 (suspended|excluded|detention|{diagnosis}) …',
      rewordings: {
        plain: "I can't share about other children, and for yours we are [doing what?]",
        soft: 'I have spoken with everyone involved, and what I can share is [what?]',
        firm: 'I can only speak about your child: [what was done?]',
      },
      ask: 'What can you say about this family’s own child?',
    },
  ],
  unless: ['… (book|story|play|about|sorry) …'],
} satisfies Patterns;

export const card = {
  title: 'Another child in the story',
  why: 'Schools keep what they know of other children to themselves, and every family counts on that.',
  tip: 'Keep to the one child.',
  source: {
    title: 'Building Partnerships With Teachers That Help Your Child Thrive',
  },
} satisfies Card;

export const flags: Flags = {
  "[[Why isn't Jack in trouble?]]": 'What is being done so that it does not happen again?',
  '[[What punishment did the other boy get?]]': 'What is being done so that it does not happen again?',
  '[[Was the other girl suspended?]]': 'What is being done so that it does not happen again?',
  "I want [[his parents' number.]]": 'I want a way to reach the other family through you.',
  '[[Which kid did it?]]': 'What is being done so that it does not happen again?',
  '[[Is that boy in trouble?]]': 'What is being done so that it does not happen again?',
  '[[Will the other child get detention?]]': 'What is being done so that it does not happen again?',
  '[[What consequence does the other boy get?]]': 'What is being done so that it does not happen again?',
  'He argued with [[a boy called Marcus]].': 'He argued with another student.',
  '[[The other boy was suspended for it.]]': "I can't share about other children, and for yours we are [doing what?].",
  '[[That Mason kid is trouble.]]': 'On [which day?], my child told me that [what happened?].',
  '[[Hunter is a thief.]]': 'On [which day?], my child told me that [what happened?].',
  '[[Chloe is the problem, not my daughter.]]': 'On [which day?], my child told me that [what happened?].',
  '[[Your precious Oliver started it.]]': 'On [which day?], my child told me that [what happened?].',
  '[[The other girl should be suspended.]]': "I can't share about other children, and for yours we are [doing what?].",
  'Her [[mother is just as bad.]]': null,
  "I don't want my son sitting [[next to that brat.]]": null,
  '[[Brayden is a nasty piece of work.]]': 'On [which day?], my child told me that [what happened?].',
  '[[That Callum boy is trouble.]]': 'On [which day?], my child told me that [what happened?].',
};

export const leaves: Leaves = [
  'Is the other boy okay?',
  'He plays with a boy from the red class.',
  'Another student was involved, and we have spoken with that family.',
  "I can't discuss another child.",
  'Which child should bring the cake?',
  'The other girl was very kind to her.',
  'The book is about a boy called Hiro.',
  'He read with Maya, who is in his group.',
  'Sam is a great friend.',
  'Maya is the one with red hair.',
  'Please keep an eye on Ben because he has a cold.',
  'Ben needs to be sent home if he coughs.',
  'Jack is the wolf in the play.',
  'Jack pushed my daughter on Tuesday and she fell.',
  'The Smith twins are in my group.',
  'Kids like Sam need more time.',
  'Sam should not be in school with that cough.',
  'His mother cannot be there, but his gran can.',
];
