import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(as a {word} myself i would never|(mr|mrs|ms) {name} (would (never have|have called))|even the (substitute|sub|babysitter|nanny) (knows|can|could|manages|managed)) …',
        '(no other {teacherNoun}|(his|her) {word}? {word}? {teacherNoun} (last year)?|(mr|mrs|ms|miss) {name}) has? {stress}? (never|ever)? (had|complained|has) …2 (problem|problems|trouble|issue|issues) …',
        'any (competent|decent|good|real) {adult} (would|knows) …',
        '(he|she|anyone) …4 (more|better) …6 than …5 you …',
        '(i|we|anyone|a {word}) could {stress}? (do|have done) a better job …',
        'at (his|her) (old|last|other) school they (actually|would) …',
        '(this|that|it) would (never|not) (have happened|happen) (at|in|with|under|to) …',
        '(back home|in (our|my) (time|day)|when i was (at school|teaching)) (teachers|masters|parents|schools|we (would never|did not hide)) …',
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
        '(his|her|your) (elder|older)? (brother|sister|cousin|son|daughter) (was (so much|such)|(has|had)? never (gave)|managed the|managed this) …',
        'my other {word} …6 never (had|needed|got) …',
        'why can not (he|she|yours|this one) be more? like (his|her|the|{name}|other) …',
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
        '(the|all the|every|{number})? (other {word}?|others|everyone else|families|mums) …3 ((manage|managed) (to|it)|cope|(seem|seems|appear) to (manage|cope)|have (mastered|learned)|(manage|manages|do) {stress}? fine|manages to) …',
        '(most|other) (parents|teachers|families|schools) would (be (embarrassed|ashamed)|have|never|not) …',
        'none of the other (classes|teachers|parents|kids) (have|has|get|give|do) …',
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

    {
      writers: ['parent'],
      words: [
        '(the|his|her|our|this|that)? {word}? ({teacherNoun}|(substitute|supply|cover) teacher?) (had|has|have|never had) (no|zero|not any|a single) (single|slightest)? (trouble|problem|problems|issue|issues|difficulty|difficulties) …',
        '(mr|mrs|ms|miss|mister|sir|señora|herr) {name} never {stress}? (needed|need|had to|raised|shouted|made (him|her|them|us)|sent|punished|yelled|forgot|lost|ignored) …',
        'when (mr|mrs|ms|miss) {name} …6 (there was no|never|nobody|everyone) …',
        '(better|more|nicer|kinder|cleaner|safer) …3 than (this|yours|here|you lot|you people|ye|your) …',
        '(more|better) …6 in (a|one|two|{count}) {period} than …',
        '{start} {stress}? even (the|a|my|his) …5 (can|could|manages|managed|knows|knew|has|had|replies|answers) …',
        '(every|any) (other|normal|decent) (country|school|teacher|class|nursery|college) …4 (can|could|does|manages|has|gets|would) …',
        '(over there|there|where|school|and) they (actually|at least) (teach|taught|listen|listened|care|cared|know|knew|answer|reply|bother|had|have|read|respect) …',
        'who (smiles|listens|cares|knows how|actually|at least) …',
        'take a (leaf|page) (out of|from) …',
        'not? like (at)? (his|her|our|my) (old|last|previous|former) {word} …',
      ],
      rewordings: {
        plain: 'I know that [what?] helped [whom?] before, and I would like to find something that helps here.',
        soft: 'In the past [what?] worked well for [whom?]. Could something like it be possible here?',
        firm: 'Please tell me whether we could try [what helped?].',
      },
      ask: 'What helped there? Share that.',
    },
    {
      words: [
        '{start} unlike (you|some|most|others|the (others|rest|other)|other {word}|{relative}|{name}) …',
        '(compared (to|with)|{start} (beside|next to|alongside)) {relative} …',
        '(have|has|taught|teach|had|with) {name}? …3 {relative} …4 (never|not once|no trouble) …',
        '(would|will|should) (have been|be) {stress}? (ashamed|mortified|embarrassed) to …',
        '(mine|ours) (gets|got|get|is|was|are|sits|has|goes) {stress}? (a (lecture|telling)|{penalty}) …',
        'yours (has|can not|could not|will not|does not|waits|sits|still|is the|never) …',
        '{start} (just|now)? look at {name} …4 (then|and|now) look at (his|hers|her|yours) …',
        '(what a|it is a) (pity|shame) (he|she) (is not|are not) (one of|more|like) …',
      ],
      rewordings: {
        plain: 'I would like to find out what helps [whom?] with [what?].',
        soft: 'What have you found that helps [whom?] with [what?]?',
        firm: 'Please tell me what we can try for [whom?] from [when?].',
      },
      ask: 'What helped there? Share that.',
    },
    {
      writers: ['teacher'],
      words: [
        '{start} (every other|all the other|the other|the rest of the|half the|half of the|most of the|everyone else in the|even the (ones|kids|children|weakest|slowest|little|youngest|new)) …6 (can|could|already|knows|know|manage|manages|managed|got it|read|reads|finished|did) …',
        '{name} …6 (came first|came top|still manages|manages to|has {count} children and) …',
        '(what went wrong|it is a mystery|(so|such a) (different|contrast)) …4 (this one|{relative}) …',
        '(chalk and cheese|night and day) …',
      ],
      rewordings: {
        plain: 'Most of the class can now [do what?], and I would like [whom?] to get there too.',
        soft: 'How does [what?] go at home?',
        firm: 'Please practise [what?] at home [how often?].',
      },
      ask: 'What can this child do, and what comes next? Say that.',
    },
  ],
  unless: [
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
  'The other kids seem to manage without gloves, so he left his at home.',
  'Other mothers work too, I know, so the late slot may be full.',
  'None of this would have happened without you.',
  "It will be more like three o'clock.",
  'As a teacher myself I know how long marking takes.',
  'I do not know how other parents manage with three.',
];
