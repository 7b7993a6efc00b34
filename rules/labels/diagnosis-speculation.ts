import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'caution',
  match: [
    {
      words: [
        'i {stress}? (think|suspect|believe|am sure) that? ({pupil}|it|this) {word} {diagnosis} …',
        '{pupil} {be}? (clearly|probably|might|may|must|seems to) (has|have|be)? {diagnosis} …',
        '(it|this) (looks|sounds) like {diagnosis} ({end}|to) …',
      ],
      rewordings: {
        plain: 'I have noticed [what, when and how often?]',
        soft: 'I would like to tell you what I see, [what?], and hear what you see at home',
        firm: 'I would like our support team to look with you at [what you see, and how often]',
      },
      ask: 'What do you see, and how often?',
    },
    {
      evenProtected: true,
      words:
        'have you (considered|thought about) (medication|meds) …',
      rewordings: {
        plain: 'What helps at home with [what?], in your experience?',
        soft: 'I have noticed [what?], and I wonder what you see at home.',
        firm: 'I would like to plan with you what we can do at school about [what?].',
      },
      ask: 'What do you see? Leave medicine to the family’s doctor.',
    },
    {
      words:
        'you (should|must|need to) (get|have) (him|her) (tested|diagnosed) ({end}|for) …',
      rewordings: {
        plain: 'I would like to hear if you see [what?] at home too',
        soft: 'I have noticed [what, and how often?], and our team can look at it with you',
        firm: 'I would like our support team to look at [what?] with you',
      },
      ask: 'What do you see, and which help can the school offer?',
    },
  ],
  unless: [
    '… (diagnosed|nurse|you (said|asked)|plan) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Guesses at a diagnosis',
  why: 'A guess in an email can frighten a family. What you see, and how often, is firm ground.',
  tip: 'Describe; leave the name to specialists.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
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
};

export const leaves: Leaves = [
  'Her plan says she has ADHD, so we gave her the wobble chair.',
  'Thank you for telling me he was diagnosed with dyslexia.',
  'He bumped his head, so please get him checked.',
  'The new font might help readers with dyslexia.',
  'He needs his medication at noon.',
  'Our team can look into extra support if you like.',
  'We read a book about a girl with autism.',
  'I think he has a real gift for drums.',
  'You asked me whether we could have her tested.',
];
