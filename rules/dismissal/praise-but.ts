import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(i|we) {stress}? (hear you|(appreciate|understand|respect) (your (concern|concerns|frustration|opinion|view|feedback)|where you are coming from)) (but|however) …',
      ],
      rewordings: {
        plain: 'Thank you for raising this. The reason is [why?], and what I can do is [what?].',
        soft: 'I can see why this matters to you. What makes it hard is [what?].',
        firm: 'I have heard your point about [what?]. My answer is [what?], because [why?].',
      },
      ask: 'Can this be two sentences, each with its own weight?',
    },
    {
      words:
        '<praise:{pupil} {be} {stress}? a? {stress}? {fondly} {word}? (to have in class)?> (but|however|yet) {stress}? (he|she)? {be}? {stress}? (never|does not|lacks|talks|needs to|rarely|hardly|refuses|{verdict}) …',
      rewordings: {
        plain: '<praise>. One thing we are working on is [what, with one example?].',
        soft: '<praise>. I’d like your help with [what?].',
        firm: '<praise>. What I need to see more of is [what?].',
      },
      ask: 'Can this be two sentences, each with its own weight?',
    },
    {
      words: [
        '(do not get me wrong|you mean well|in the right place|patience of a saint|nobody doubts) …12 (but|however|just not|only|though|so where) …',
        '{fondly} …5 (but|however|only|just|yet|though)? {stress}? (zero|no|little|not much|absolutely no|nil) {word}? (effort|focus|work|work ethic|discipline|motivation|self control|drive|substance|concentration|ambition|common sense|listening|homework|interest) …',
        '{fondly} …6 when (he|she|you) (remembers|bothers|is awake|feels like|can be bothered|turns up|shows up) …',
        '({fondly}|full marks|well done|credit|good effort|caring|talent|attempt) …8 (pity|shame) …1 (that|about|the|none|it|he|she|you|nobody|nothing) …',
        '({fondly}|a delight) …2 in (very)? small doses …',
        'now (if only (somebody|someone|you|they|the)|let us see if you|maybe (live|try)|do the (part|bit)|perhaps you) …',
        'no thanks to (you|anyone|anybody|this school|the school|your) …',
        '(sorry|excuses|promises|cute|love alone) (will|does|do) not (get|fix|help|teach|pack|pay) …',
      ],
      rewordings: {
        plain: 'Thank you for [what?]. I also have a worry: [what happened?].',
        soft: 'I am glad of [what?]. Could we also talk about [what?]?',
        firm: 'I would like [what, and by when?].',
      },
      ask: 'Can this be two sentences, each with its own weight?',
    },
  ],
  unless: [
    '(never|rarely|hardly) (shows off|says so|complains|boasts|brags|misses) …',
    'talks so (softly|quietly|fast|low) …',
    'needs to (sit (near|nearer|close|closer|at)|rest|sleep|eat|drink|see|hear|be reminded) …',
    '… (here is what|instead|wind|the (cold|heat|score|result)) …',
    '… (i (feel|think|would|can|still)|can we|could (we|you)|happy|love how|so proud|rain|rained|weather|traffic|photo|photos|missed|ill|sick) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'The part before but gets lost',
  why: 'Readers tend to drop what stands before but, and the kind half goes with it.',
  tip: 'Two sentences keep both halves.',
  source: { title: 'Giving feedback', link: 'https://realsocialskills.org/tag/giving-feedback' },
} satisfies Card;

export const flags: Flags = {
  '[[Lovely girl, zero effort.]]': 'Thank you for [what?]. I also have a worry: [what happened?].',
  'She is [[charming in small doses.]]': null,
  '[[Nice work when he bothers.]]': 'Thank you for [what?]. I also have a worry: [what happened?].',
  '[[She is polite, but rarely ready.]]': 'She is polite. One thing we are working on is [what, with one example?].',
  '[[She is a joy to have in class, however she talks too much.]]':
    'She is a joy to have in class. One thing we are working on is [what, with one example?].',
  '[[I hear you, but we have a policy.]]':
    'Thank you for raising this. The reason is [why?], and what I can do is [what?].',
  '[[I appreciate your concern, but the rule is for everyone.]]':
    'Thank you for raising this. The reason is [why?], and what I can do is [what?].',
  '[[I understand your frustration, however the grade is in.]]':
    'Thank you for raising this. The reason is [why?], and what I can do is [what?].',
  '[[We respect your opinion but we will go on.]]':
    'Thank you for raising this. The reason is [why?], and what I can do is [what?].',
  '[[Sam is a bright boy but he never finishes.]]':
    'Sam is a bright boy. One thing we are working on is [what, with one example?].',
  '[[She is lovely, but talks all the time.]]':
    'She is lovely. One thing we are working on is [what, with one example?].',
  '[[He is a great kid but lacks focus.]]':
    'He is a great kid. One thing we are working on is [what, with one example?].',
  '[[Maya is very bright, however she does not try.]]':
    'Maya is very bright. One thing we are working on is [what, with one example?].',
  "[[Don't get me wrong, you are kind, but you can't control a class.]]":
    'Thank you for [what?]. I also have a worry: [what happened?].',
  'He got there in the end, [[no thanks to the school.]]':
    'He got there in the end, thank you for [what?]. I also have a worry: [what happened?].',
  "[[Sorry won't fix it.]]": 'Thank you for [what?]. I also have a worry: [what happened?].',
  '[[She is clever but rude.]]': 'She is clever. One thing we are working on is [what, with one example?].',
  'Your heart is [[in the right place, but the marking is late.]]': null,
  '[[Good effort on the costume, pity about the reading.]]':
    'Thank you for [what?]. I also have a worry: [what happened?].',
};

export const leaves: Leaves = [
  'He is bright but he never shows off.',
  'He is sweet, but he talks so softly that I lose half of it.',
  'He is a great reader, but he needs to be reminded to eat.',
  'I understand your concern, but the coach is full, and here is what we can do.',
  'He is a bright boy, no trouble at all.',
  'He does good work when he wants to.',
  'A lovely concert, shame about the rain.',
  'She reads so well when she remembers her glasses.',
  'It took a while, but she did it!',
  'She loves art but has soccer on Tuesdays.',
  "I appreciate your invitation, but I'll be away.",
  'He is bright and he asks good questions.',
  'She is not only kind but also funny.',
  'I understand your worry, but I feel he is ready.',
  'She is bright but shy, so a buddy would help.',
  'I hear you, but could we try it for one week?',
  'He is a good boy but shy.',
  'Thank you for the form, now could you send page two?',
  'Thank you for your email, but it did not have the form attached.',
  'I wish I could say the same about my cooking.',
  'He was quiet for once.',
  'Full marks for the costume but he lost a shoe.',
  'Words do not help him as much as pictures.',
  'Shame it took so long to find his coat, but all is well.',
  'Now if only I could find his other shoe.',
];
