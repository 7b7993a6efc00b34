import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['parent'],
  severity: 'hint',
  keepsClear: true,
  match: [
    {
      words:
        '<report:({kid}|he|she) (says|said|told me) that? you ({harmed}|lost|skipped|laughed at|would not let) (his|her|him|their|my|to|the) …>',
      rewordings: {
        plain: '<report>, and I would like to hear how it looked from your side',
        soft: '<report>, and I wonder how it looked from your side',
        firm: '<report>, so please tell me how it looked from your side',
      },
      ask: 'How did it look from their side?',
    },
  ],
  unless: ['{warm} …', '(side|hear|is (that|this)|because|but|page|your) …'],
} satisfies Patterns;

export const card = {
  title: 'One side of the story so far',
  why: 'A report with no question after it can leave the reader feeling judged before they were heard.',
  tip: 'Ask how it looked from their side.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Marcus told me you refused to let him finish.]]':
    'Marcus told me you refused to let him finish, and I would like to hear how it looked from your side.',
  '[[She says you lost his paper.]]':
    'She says you lost his paper, and I would like to hear how it looked from your side.',
  '[[My son told me that you ignored his hand.]]':
    'My son told me that you ignored his hand, and I would like to hear how it looked from your side.',
  '[[He says you would not let him finish his test.]]':
    'He says you would not let him finish his test, and I would like to hear how it looked from your side.',
  '[[Ella says you skipped their turn.]]':
    'Ella says you skipped their turn, and I would like to hear how it looked from your side.',
  '[[she told me you would not let her read out loud]]':
    'she told me you would not let her read out loud, and I would like to hear how it looked from your side',
  'Hello, [[my daughter says you lost her essay.]]':
    'Hello, my daughter says you lost her essay, and I would like to hear how it looked from your side.',
  '[[She told me that you skipped her again.]]':
    'She told me that you skipped her again, and I would like to hear how it looked from your side.',
  '[[She told me you shouted at him.]]':
    'She told me you shouted at him, and I would like to hear how it looked from your side.',
};

export const leaves: Leaves = [
  'She told me you let her hold the snake!',
  'He says you told them a very funny story about a goat.',
  'She told me you helped her find her shoe, thanks.',
  'My daughter says that you play the cello.',
  'He says the bus was late.',
  'He told me he lost his cap at the park.',
  'She says you lost her essay, and I would like to hear how it looked from your side.',
  'He says you put him on the top table!',
];
