import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'caution',
  standsFirm: true,
  match: [
    {
      words: [
        '({pupil} {be}?)? {hunch} …5 {diagnosis} …',
        '({pupil}|it|this|that) (is|has|was) …3 {diagnosis} ({end}|if|in (my|the)|i (reckon|think|guess|would|have|am)|to me|by the|anyone|not|or (something|near)|plain|thing|case|trust|believe|written|like my) …',
        '{diagnosis} …6 (to me|maybe {end}|perhaps {end}|i (bet|reckon|am (sure|certain))|trust me|believe me|mark my words|look it up|in my (book|view|opinion)|a mile off) …',
        '{diagnosis} …2 (would explain|would account|comes to mind|is what|if (you|i)|when (i|you) see) …',
        '(is|are) (how|what) {diagnosis} …',
        '(something|there is something) {be}? {stress}? {word}? (not right|wrong|off|dark) (upstairs|(with|in) (him|her|(your|this|that) {childNoun})) …',
        '{pupil} {be} {stress}? not {stress}? (normal|all there|right) ({end}|in the head|like|and) …',
        'i am (no|not a) (doctor|expert|psychologist) but …',
      ],
      rewordings: {
        plain: 'I have noticed [what, when and how often?].',
        soft: 'I would like to tell you what I see, [what?], and hear what you see at home.',
        firm: 'I would like our support team to look with you at [what you see, and how often].',
      },
      ask: 'What do you see, and how often?',
    },
    {
      evenProtected: true,
      words: [
        '(have you|has {word}) {stress}? (considered|thought about|looked into) …6 ({diagnosis}|medication|meds) …',
        '(get|put) (him|her) on (something|meds|medication|ritalin|pills) …',
      ],
      rewordings: {
        plain: 'What helps at home with [what?], in your experience?',
        soft: 'I have noticed [what?], and I wonder what you see at home.',
        firm: 'I would like to plan with you what we can do at school about [what?].',
      },
      ask: 'What do you see? Leave medicine to the family’s doctor.',
    },
    {
      words: [
        '(you {stress}? (should|must|need to)|{start}) (get|have) (him|her|{name}) (tested|assessed|diagnosed|screened) out? ({end}|for|by a (psychologist|psychiatrist)) …',
      ],
      rewordings: {
        plain: 'I would like to hear if you see [what?] at home too',
        soft: 'I have noticed [what, and how often?], and our team can look at it with you',
        firm: 'I would like our support team to look at [what?] with you',
      },
      ask: 'What do you see, and which help can the school offer?',
    },
  ],
  unless: [
    'with (him|her|{name}) (today|this (week|morning|term)|lately|since) …',
    '(some|any) anxiety',
    '… (not qualified|diagnosed|nurse|you (said|asked|told|mentioned|wrote|know)|plan|today|eyes|rash|cough|ankle|wrist|teeth|tooth|ear|glasses|hearing|limp|bump|training|worries) …',
    '(his|her|their|your|my|the|about|on|with) {diagnosis} …',
    '… {diagnosis} (about|around|over|before|report|book|font|screening|week|month|awareness|support|team|education|assessment|workshop|one) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Guesses at a diagnosis',
  why: 'A guess in an email can frighten a family. What you see, and how often, is firm ground.',
  tip: 'Describe; leave the name to specialists.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  'I have [[long suspected dyslexia.]]': null,
  '[[It is OCD, trust me.]]': 'I have noticed [what, when and how often?].',
  '[[My guess is ADHD.]]': 'I have noticed [what, when and how often?].',
  '[[It is anxiety, I have seen it a hundred times.]]': 'I have noticed [what, when and how often?].',
  'We are [[dealing with a case of ODD here.]]': null,
  '[[He has dyslexia if you ask me.]]': 'I have noticed [what, when and how often?].',
  '[[He is not normal.]]': 'I have noticed [what, when and how often?].',
  '[[Put him on Ritalin and he will be fine.]]': 'What helps at home with [what?], in your experience?',
  '[[There is something not right with that child.]]': 'I have noticed [what, when and how often?].',
  "[[I'm no doctor but he has ADHD.]]": 'I have noticed [what, when and how often?].',
  '[[He is bipolar.]]': 'I have noticed [what, when and how often?].',
  'I have seen it before, and [[it is textbook ADHD.]]':
    'I have seen it before, and I have noticed [what, when and how often?].',
  '[[I think he has ADHD.]]': 'I have noticed [what, when and how often?].',
  '[[She is clearly on the spectrum.]]': 'I have noticed [what, when and how often?].',
  '[[He is probably autistic.]]': 'I have noticed [what, when and how often?].',
  'I feel [[you should have her tested.]]': 'I feel I would like to hear if you see [what?] at home too.',
  '[[It looks like dyslexia to me.]]': 'I have noticed [what, when and how often?].',
  '[[He seems to have ADHD.]]': 'I have noticed [what, when and how often?].',
  '[[This sounds like autism to me.]]': 'I have noticed [what, when and how often?].',
  '[[She might have autism.]]': 'I have noticed [what, when and how often?].',
  '[[Have you considered medication?]]': 'What helps at home with [what?], in your experience?',
  '[[I suspect that it is dyslexia.]]': 'I have noticed [what, when and how often?].',
  '[[He has ADHD written all over him.]]': 'I have noticed [what, when and how often?].',
  '[[Anxiety would explain it.]]': 'I have noticed [what, when and how often?].',
};

export const leaves: Leaves = [
  "I'm not a doctor, but I'd have that rash looked at.",
  'Something is off with him this week, is all well?',
  'I have long suspected that he loves maths more than he admits.',
  'He is walking with crutches after the trauma to his knee.',
  'My gut feeling is that she is happier in the mornings.',
  'I think his anxiety about the test is easing.',
  'I think the book about autism was a lovely choice.',
  'It is dyslexia awareness week.',
  'I wonder if you could send us the dyslexia report.',
  'She is autistic, as you know, and the quiet room helps her.',
  'There is something wrong with his shoe.',
  'Something is not right with him today, he is pale and hot.',
  'You told me he is depressed, so I let his tutor know.',
  'Have you had her eyes tested?',
  'Put him on the list, please.',
  'Her plan says she has ADHD, so we gave her the wobble chair.',
  'Thank you for telling me he was diagnosed with dyslexia.',
  'He bumped his head, so please get him checked.',
  'The new font might help readers with dyslexia.',
  'He needs his medication at noon.',
  'Our team can look into extra support if you like.',
  'We read a book about a girl with autism.',
  'I think he has a real gift for drums.',
  'You asked me whether we could have her tested.',
  'He has that book about autism you lent us.',
];
