import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(as a {word} myself i would never|(mr|mrs|ms) {name} (would (never have|have called)|always answered|managed to teach|replied in)|even the (substitute|sub)) …',
        '(his|her) ((old|last) teacher|tutor) (never had|got (him|her)) …',
        'at (his|her) (old|last|other) school they (actually|would) …',
        '(back home|when i was at school) teachers …',
        '((he|she) was)? fine until (he|she) got {word}? (you|your) …',
      ],
      rewordings: {
        plain: 'I know that [what?] helped [whom?] in the past.',
        soft: 'Would something like [what helped?] be possible this year?',
        firm: 'Please tell me whether we could try [what helped?].',
      },
      ask: 'What helped there? Share that.',
    },
    {
      words: [
        '(his|her|your) (elder|older)? (brother|sister|cousin|son|daughter) (was (so much|such)|never gave|managed the) …',
        '(whereas (his|her)|((he|she) is)? nothing like (his|her)) (cousin|brother|sister) …',
      ],
      rewordings: {
        plain: 'I would like to find out what helps [whom?] with [what?].',
        soft: 'What have you found that helps [whom?] with [what?]?',
        firm: 'Please tell me what works for [whom?], so that we can use it too.',
      },
      ask: 'What helped there? Share that.',
    },
    {
      words: [
        '(the|all the|every|{number}|none of the)? (other {word}?|others|everyone else|rest of the class|families|mums) …3 ((manage|managed) (to|it)|cope|sit still|understood the|behave this|learned it) …',
      ],
      rewordings: {
        plain: 'I know [what?] can be hard to fit in, and I still need it by [when?].',
        soft: 'Is there anything that makes [what?] hard at the moment?',
        firm: 'Please [do what?] by [when?].',
      },
      ask: 'What do you need? Ask for that.',
    },
    {
      words: '(i|you) have {number} other {word} (and|in) …',
      rewordings: {
        plain: 'I want [what?] to get the time it needs, and [when?] would suit me.',
        soft: 'When would be a good time to look at [what?] together?',
        firm: 'I can look at [what?] by [when?], and no sooner.',
      },
      ask: 'What can you do, and by when?',
    },
  ],
  unless: ['{warm} …', '(know how|managed to find) …'],
} satisfies Patterns;

export const card = {
  title: 'Ranks one against another',
  why: 'Being held up against somebody else hurts, and turns the talk to them instead of what would help.',
  tip: 'Share what worked, not who did better.',
  source: {
    title: 'education.com on talking to the teacher',
    link: 'https://www.education.com/magazine/article/When_Need_Talk_Teacher/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[The other students manage to finish on time.]]': 'I know [what?] can be hard to fit in, and I still need it by [when?].',
  '[[The rest of the class can sit still.]]': 'I know [what?] can be hard to fit in, and I still need it by [when?].',
  '[[Mrs Ortiz always answered within the hour.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[His last teacher never had a problem with him.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[At her old school they actually taught maths.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[He was fine until he got to your class.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[She is nothing like her sister.]]': 'I would like to find out what helps [whom?] with [what?].',
  '[[As a nurse myself I would never do that.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[Even the substitute did a better job.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[I have 28 other students and one pair of hands.]]': 'I want [what?] to get the time it needs, and [when?] would suit me.',
  '[[His sister was such a strong reader.]]': 'I would like to find out what helps [whom?] with [what?].',
};

export const leaves: Leaves = [
  'The other class is going to the museum on Monday.',
  'His last school used a visual timer and it helped a lot.',
  'Her sister was in your class in 2019.',
  'The rest of the class can come in at nine.',
  'Other parents have asked about the parking too.',
  'Compared with September he is a different boy, thank you.',
  'Meanwhile I will look for the form at home.',
  'He was fine when the dog came in.',
  'Does the rest of the class have the same homework?',
  'We managed to find the other shoe.',
  'My older son had Mr Dunn and loved it too.',
  'Her brother had a fever last night.',
  'There are 3 other children in his group.',
  'Mrs Ortiz would have the key.',
  'Back home we eat dinner at nine.',
  'She was fine until she ate the egg.',
  "It will be more like three o'clock.",
  'As a teacher myself I know how long marking takes.',
  'I do not know how other parents manage with three.',
];
