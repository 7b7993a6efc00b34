import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} (should|might) have {stress}? (at least)? (told|called) <who:(me|us)> <about:…>',
      rewordings: {
        plain: 'Next time, could you let <who> know <about>?',
        soft: 'I would have liked to hear about [what?] from you.',
        firm: 'Next time, please let <who> know <about>.',
      },
    },
    {
      words: '{you} (should|ought to) have {stress}? (at least)? <did:{word} …>',
      rewordings: {
        plain: 'Next time, could you <did:base>?',
        soft: 'It would help me if you could [do what?] next time.',
        firm: 'Next time, please <did:base>.',
      },
      ask: 'What would you like next time?',
    },
    {
      words: [
        '{you} (should|ought to) not have {word} …',
        '({you}|it) (could|might) (at least)? have {stress}? (at least|asked him|crossed) …',
        '({anyone}|(the|her|his|any) {teacherNoun}) should have …',
        '{you} were supposed to …',
        '((i|we) would have (thought|hoped|expected)|one would (think|expect|have thought)) that? (you|{anyone}|a|the) …',
        '({start} one (expected|expects|hoped|might)|you would think (a|the|someone|that)) …',
        'would {stress}? have (been {stress}? ((common|basic) {word}|decent|courteous|polite|nice (to (know|be|have)|of you)|better than)|taken you) …',
        '(that is|is that) all it (would|takes|needed) …',
        '{you} would (do|have done) well to …',
        'any (competent|decent|good|real|normal|responsible|reasonable|proper) {adult} (would|could|can|knows) …',
        '{you} (did|do|could) not {stress}? have the {word}? (decency|courtesy|guts) …',
        '{you} should (know better|be (reading|checking|helping|teaching|watching|doing)) …',
        '({kid}|he|she) should (not|never) have been (left|told|made|put|punished|given|sent) …',
        '(he|she|{kid}) should (know|be able to) …4 by now …',
        'the very? least (you|{anyone}) (could|can) …',
        'would it (have killed|kill) …',
        '(i|we|parents|teachers) should not have to (ask|tell|remind|explain|type|fight|hear|call|email) …',
        '(i|we)? should not (have|need) to (beg|find|chase) …',
      ],
      rewordings: {
        plain: 'Next time, could you [do what?]?',
        soft: 'It would help me a lot if you could [do what?] next time.',
        firm: 'Next time, please [do what?].',
      },
      ask: 'What would you like next time?',
    },
  ],
  unless: [
    '{warm} …',
    'should now? have (received|got|the|had|a|my|his|two|seen|heard|it|been there) …',
    '(you should not have to|already) …',
    'sorry {end}',
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
  '[[Someone should of noticed he was crying.]]': 'Next time, could you [do what?]?',
  '[[I shouldnt have to beg for a reply.]]': 'Next time, could you [do what?]?',
  '[[The least you could have done is email.]]': 'Next time, could you [do what?]?',
  '[[You could have at least asked him what happened.]]': 'Next time, could you [do what?]?',
  '[[A phone call would have been nice.]]': 'Next time, could you [do what?]?',
  '[[It would have been nice to know before Friday.]]': 'Next time, could you [do what?]?',
  '[[I should not have to explain this again.]]': 'Next time, could you [do what?]?',
  '[[You should know better.]]': 'Next time, could you [do what?]?',
  '[[You were supposed to let her use the calculator.]]': 'Next time, could you [do what?]?',
  '[[You should not have shown her paper to the class.]]': 'Next time, could you [do what?]?',
  '[[Would it kill you to answer?]]': 'Next time, could you [do what?]?',
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
  'You should have seen his face!',
  'You should have a letter in his bag.',
  'You should not have to wait long.',
  'Someone should have a spare key.',
  'I would hope you can join us.',
  'You would think it was Christmas, he is so excited.',
  'An email would have been enough, you did not need to drive over!',
  'It would have been nice to meet you at the fair.',
  'I would have hoped to come, but I work nights.',
  'If it is not too much to ask, could you send the list?',
];
