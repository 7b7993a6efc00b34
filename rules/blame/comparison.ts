import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(as a {word} myself i would never|(mr|mrs|ms|miss) {name} would (never|have (called|noticed|sorted|answered|fixed|handled|dealt|told))) …',
        '{start} even (the|a|my (toddler|dog|cat|{word} year old)) …5 (knows|know|can|could|manages|manage|managed|got it) …',
        '(his|her) (old|last|former|previous) {word}? {teacherNoun} (actually|at least|cared|bothered|would never|never (once|had|needed|shouted)) …',
        '((his|her) {word}?)? ({teacherNoun}|substitute|(mr|mrs|ms|miss) {name}) (last year)? {stress}? (never|had no) {stress}? (complained|needed|had|problem|problems|trouble|issues) (to|with|a|any|{end}) …',
        '(more|better|further|harder|nicer|cleaner|clearer|kinder|faster|smarter) …6 than ({you} (did|do|have|has|can|ever|could|will|{end})|this {end}|a whole {word} with you) …',
        '(at|in) …4 they (actually|at least|would) {word} …',
        '(this|that|it) would (never|not) (have happened|happen) (at|in|with|under|to) …',
        '(back home|in (our|my) (time|day)|when i was at school) (teachers|masters|parents|schools|we would) …',
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
        '((his|her|your|{name}) (elder|older)? (brother|sister|cousin|twin)|your (elder|older|other|first) {childNoun}) {name}? (was (so|such|always|never)|(has|had)? never (gave|had|needed|caused|missed|forgot)|managed) …',
        '(would have been|(school|teacher|parents|mother|kids) would be) {stress}? (ashamed|mortified|embarrassed) …',
        'yours (can not|could not|will not|does not|waits|sits (there|and)|never) …',
        'why can not ({pupil}|this one) be more? like (his|her|the|{name}|other) …',
        'nothing like (his|her) (cousin|brother|sister) …',
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
        '(the|all the|all|every|{number})? (other {word}?|others|everyone else|families|mums) …5 ((manage|managed) (to|it)|cope|(seem|seems|appear) to (manage|cope)|have (mastered|learned)|(manage|manages|do) {stress}? fine|manages to) …',
        '{start} every other ({adult}|{childNoun}|family) (returned|signed|brought|sent) …',
        '{start} (most|other|every other|all the other|the other|the rest of the) ({adult}|{childNoun}|class) …2 (would (be|have|never|not)|can (sit|do|read|already)) …',
      ],
      rewordings: {
        plain: 'I know [what?] can be hard to fit in, and I still need it by [when?].',
        soft: 'Is there anything that makes [what?] hard at the moment?',
        firm: 'Please [do what?] by [when?].',
      },
      ask: 'What do you need? Ask for that.',
    },
    {
      words: '(i|you) have {number} other {word} (and|in|to (worry|think|teach)) …',
      rewordings: {
        plain: 'I want [what?] to get the time it needs, and [when?] would suit me.',
        soft: 'When would be a good time to look at [what?] together?',
        firm: 'I can look at [what?] by [when?], and no sooner.',
      },
      ask: 'What can you do, and by when?',
    },
  ],
  unless: [
    '(come|comes) in? at …',

    'i would have been …',
    '{warm} …',
    '(know how|managed to find|manage without) …',
    'than you (might|may|think|thought|expect|know|could)',
    'better job (of|at|with)',
    '{nobody} …3 better …',
  ],
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
  '[[The other students manage to finish on time.]]':
    'I know [what?] can be hard to fit in, and I still need it by [when?].',
  '[[His last teacher never had a problem with him.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[At her old school they actually taught maths.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[He was fine until he got to your class.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[Why cant he be more like his sister?]]': 'I would like to find out what helps [whom?] with [what?].',
  '[[This would never have happened at his old school.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[Every other family seems to manage it.]]': 'I know [what?] can be hard to fit in, and I still need it by [when?].',
  'She is [[nothing like her sister.]]': null,
  '[[As a nurse myself I would never do that.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[I have 28 other students and one pair of hands.]]':
    'I want [what?] to get the time it needs, and [when?] would suit me.',
  '[[His sister was such a strong reader.]]': 'I would like to find out what helps [whom?] with [what?].',
  '[[At her old school they at least answered the phone.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[Mrs Kaur never had to shout.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[Even the substitute managed to get him to read.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[His sister was such a good student.]]': 'I would like to find out what helps [whom?] with [what?].',
  '[[The other children can sit still.]]': 'I know [what?] can be hard to fit in, and I still need it by [when?].',
  '[[Other mothers manage to send a coat.]]': 'I know [what?] can be hard to fit in, and I still need it by [when?].',
  '[[Every other family returned the form on time.]]':
    'I know [what?] can be hard to fit in, and I still need it by [when?].',
  '[[Her old teacher actually cared.]]': 'I know that [what?] helped [whom?] in the past.',
  '[[Miss Abernathy would have sorted this in a day.]]': 'I know that [what?] helped [whom?] in the past.',
  'My toddler writes a [[clearer email than you.]]': null,
};

export const leaves: Leaves = [
  "Most families come to open evening between six and seven; if shifts make that hard, I'm in from 7:30 any morning.",
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
  'The other kids seem to manage without gloves, so he left his at home.',
  'Other mothers work too, I know, so the late slot may be full.',
  'None of this would have happened without you.',
  "It will be more like three o'clock.",
  'As a teacher myself I know how long marking takes.',
  'I do not know how other parents manage with three.',
  'Unlike his brother he loves maths, so thank you.',
  'His sister was in your class two years ago.',
  'Other parents are bringing cake, so please do not worry.',
  'The dentist had no trouble with him at all!',
  'Even the shy ones got up and danced.',
  'He did more in a week with you than in a year at home, thank you.',
  'I would be embarrassed to ask, but could you lend us a coat?',
  'At the old house they had a yard.',
  'The other children can come at nine.',
  'There are more of us than chairs.',
  'His old teacher gave him a chart.',
  'His previous school never sent us the file, so I have asked them again.',
  'He is taller than you now!',
  'Even the rain did not stop them!',
];
