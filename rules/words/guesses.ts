/** What only a specialist can say of a child. */
export const diagnosis = [
  '(adhd|add)',
  'on the spectrum',
  'autism',
  'autistic',
  'dyslexia',
  'dyslexic',
  'anxiety',
  'ocd',
  'aspergers',
  'bipolar',
  'depressed',
  'depression',
];

/** Harm held over a reader's head: no request needs it, so it is never protected. */
export const menace = ['sue you', '(you|him|her) (fired|removed)', 'your job', 'never teach', 'regret'];
