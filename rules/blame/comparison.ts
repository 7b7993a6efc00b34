import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(other|others|else|rest|families|parents|kids|mothers|mums) …4 (manage|managed|cope|sit still|understood|mastered|behave|gets half|have (all|this)|learned it) …',
        '(none of the|{number}) other ({childNoun}|families|classes) …',
        '(mr|mrs|ms) {name} (would (have|never)|always|managed|replied) …',
        '(his|her) (old|last)? (teacher|tutor|cousin|brother|sister) (last year)? (never|had|was (so|such)|got|in the) …',
        'at (his|her) {word} {word}? they (actually|would) …',
        '(in private schools|back home|when i was at school) …',
        '(until (he|she) got you|fine until (he|she)|be more like|nothing like (her|his)) …',
        'your (elder|older) {childNoun} (never|managed) …',
        '(meanwhile|whereas) ({name}|his|there) …',
        '(as a {word} myself|when (the|that) {name} (boy|kid)) …',
        'whose (dad|father) …',
        'even (the|my) (substitute|families) …',
      ],
      ask: 'What helped there? Share that.',
    },
  ],
  unless: ['{warm} …'],
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
  'The [[other students manage to finish on time.]]': null,
  '[[None of the other classes have this much homework.]]': null,
  '[[Mrs Ortiz always answered within the hour.]]': null,
  '[[His teacher last year never had a problem with him.]]': null,
  '[[At her old school they actually taught maths.]]': null,
  'He was [[fine until he got to your class.]]': null,
  'She is [[nothing like her sister.]]': null,
  '[[As a nurse myself I would never do that.]]': null,
  '[[Even the substitute did a better job.]]': null,
  '[[Meanwhile Hunter skips two practices and starts.]]': null,
  '[[His sister was such a strong reader.]]': null,
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
];
