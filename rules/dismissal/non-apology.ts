import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        'sorry if (you (felt|found my|were offended)|my tone) …',
        'sorry that? you {stress}? (feel (that|this)|took (it|my)|chose) …',
        '(apologise|apologize|sorry) if {anyone} …',
        '(mistakes were made|said i was sorry|sorry but that is) …',
      ],
      ask: 'What are you sorry about?',
    },
  ],
  unless: [],
} satisfies Patterns;

export const card = {
  title: 'An apology that lands as none',
  why: 'It speaks of how the reader took it, so what happened stays unsaid and the hurt stays open.',
  tip: 'Name the act, not the reaction.',
  source: {
    title: 'Apologies not to use',
    link: 'https://neodove.medium.com/why-your-customer-may-not-want-to-hear-a-sorry-988ce49c71e4',
  },
} satisfies Card;

export const flags: Flags = {
  "I'm [[sorry you feel that way.]]": null,
  'I am [[sorry if you were offended by the note.]]': null,
  'We [[apologise if anyone was upset.]]': null,
  '[[Sorry you took it that way.]]': null,
  '[[Mistakes were made on both sides.]]': null,
  '[[Sorry, but that is the rule.]]': null,
  'I [[said I was sorry.]]': null,
  "I'm [[sorry if my tone was not to your taste.]]": null,
};

export const leaves: Leaves = [
  "I'm sorry I missed your call.",
  'Sorry if you already got this.',
  'I apologise if you were kept waiting.',
  "I'm sorry my tone was sharp.",
  "I'm sorry you had to wait in the rain.",
  "I'm so sorry he felt left out at lunch.",
  'Sorry to hear you were ill.',
  'I apologise for my tone on Monday.',
  "I'm sorry you felt rushed, that was on me.",
  'We regret that the pool is closed.',
  'Sorry you found out from the screen and not from me.',
];
