import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(this|that|it|which) (is|was) {stress}? (beyond|a|the)? {stress}? ({outrage}|last straw) …',
        '(completely|totally) {outrage} …',
      ],
      rewordings: {
        plain: 'I am really concerned about [what?].',
        soft: 'I found it hard that [what happened?].',
        firm: 'I cannot accept [what?], and I would like [what instead?].',
      },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
    {
      words: '(i|we) am {stress}? (livid|furious|fed up|sick of|beyond|done being) …',
      rewordings: {
        plain: 'I am very frustrated about [what?], and I would like us to find a solution.',
        soft: 'I feel worn out by [what?] and would be glad of your help.',
        firm: 'I am very upset about [what?], and I would like [what, and by when?].',
      },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
    {
      words: 'for? (gods|(god|christ) is) sake',
      rewordings: { plain: 'please' },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
    {
      words: [
        'are you {stress}? (kidding|having a laugh) …',
        'how many (more times|times do i) …',
        '{start} for the last time …',
      ],
      rewordings: {
        plain: 'I am frustrated that [what happened?].',
        soft: 'I was surprised by [what?], and I would like to understand it.',
        firm: 'I would like [what, and by when?].',
      },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
  ],
  unless: [
    '… (how (fast|quickly|much|well)|ill|cold|cough|myself|sorry|beyond {warm}|rain|weather|traffic|funny|fun|proud|but true|loves|loved|bus|calendar) …',
    '(not|nobody|my {word}) …3 {outrage} …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Strong words that judge first',
  why: 'A hot word decides the matter before the reader has spoken. What happened can carry the weight by itself.',
  tip: 'Keep the feeling. Add the fact.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[This is unacceptable.]]': 'I am really concerned about [what?].',
  'We waited an hour and [[it was simply shameful.]]': 'We waited an hour and I am really concerned about [what?].',
  '[[I am fed up with these letters.]]': 'I am very frustrated about [what?], and I would like us to find a solution.',
  '[[I am absolutely livid about the trip.]]':
    'I am very frustrated about [what?], and I would like us to find a solution.',
  '[[That was the last straw.]]': 'I am really concerned about [what?].',
  '[[That was absolutely disgraceful.]]': 'I am really concerned about [what?].',
  'Please, [[for God’s sake]], call me back.': 'Please, please, call me back.',
  '[[For the last time, the form is on paper.]]': 'I am frustrated that [what happened?].',
  '[[Are you having a laugh with this grade?]]': 'I am frustrated that [what happened?].',
  '[[This is a farce.]]': 'I am really concerned about [what?].',
};

export const leaves: Leaves = [
  'She was sick on Monday.',
  'We had a ridiculous amount of rain.',
  'I was livid with the bus company, not with you.',
  'He is ridiculously good at chess.',
  'The queen in our play is outrageous and they love it.',
  'I am not furious, only tired.',
  'Traffic was insane so we were late.',
  'What on earth did you put in that soup? He loved it.',
  'Are you serious about the puppy? How lovely.',
  'I am so done with packing boxes.',
  'I am beyond grateful for all you did.',
  'I am sick of being ill, sorry for the late reply.',
  'It is absurd how quickly they grow.',
];
