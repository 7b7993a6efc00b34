import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'caution',
  match: [
    {
      words: [
        '(i think|suspect|probably|clearly|might (have|be)|looks like|sounds like|textbook) …3 (adhd|autistic|the spectrum|dyslexia|disorder) …',
        '(get|have) (him|her) (tested {end}|(tested|checked) (for (adhd|dyslexia)|by a psychologist)) …',
      ],
      ask: 'What do you see?',
    },
  ],
  unless: ['… (diagnosed with|nurse|you (said|told)) …'],
} satisfies Patterns;

export const card = {
  title: 'Guesses at a diagnosis',
  why: 'A guess in an email can frighten a family. What you see, and how often, is firm ground.',
  tip: 'Describe; leave the name to specialists.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[I think he has ADHD.]]': null,
  'She is [[clearly on the spectrum.]]': null,
  'He is [[probably autistic.]]': null,
  'You should [[have her tested.]]': null,
  'It [[looks like dyslexia to me.]]': null,
  'He is a [[textbook case of ADHD.]]': null,
  'He [[probably has some disorder.]]': null,
  'Please [[get him checked by a psychologist.]]': null,
};

export const leaves: Leaves = [
  'Her plan says she has ADHD, so we gave her the wobble chair.',
  'Thank you for telling me he was diagnosed with dyslexia.',
  'He bumped his head, so please get him checked.',
  'The new font might help readers with dyslexia.',
  'He needs his medication at noon.',
  'Our team can look into extra support if you like.',
  'We read a book about a girl with autism.',
];
