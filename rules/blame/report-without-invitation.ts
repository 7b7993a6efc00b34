import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['parent'],
  severity: 'hint',
  match: [
    {
      words:
        '({kid}|he|she) (says|told me) that? you (would not|refused|lost|skipped|ignored) (let|to|his|her|him|me|their) …',
      ask: 'How did it look from their side?',
    },
  ],
  unless: ['{warm} …'],
} satisfies Patterns;

export const card = {
  title: 'One side of the story so far',
  why: 'A report with no question after it can leave the reader feeling judged before they were heard.',
  tip: 'Ask how it looked from their side.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Marcus told me you refused to let him finish.]]': null,
  '[[She says you lost his paper.]]': null,
  '[[My son told me that you ignored his hand.]]': null,
  '[[He says you would not let him finish his test.]]': null,
  '[[Ella says you skipped their turn.]]': null,
  '[[she told me you would not let her read out loud]]': null,
  'Hello, [[my daughter says you lost her essay.]]': null,
  '[[She told me that you skipped her again.]]': null,
};

export const leaves: Leaves = [
  'She told me you let her hold the snake!',
  'He says you told them a very funny story about a goat.',
  'She told me you helped her find her shoe, thanks.',
  'My daughter says that you play the cello.',
  'He says the bus was late.',
  'He told me he lost his cap at the park.',
];
