import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '((i|we) am)? {stress}? sorry (that|if)? you {stress}? (feel|took|see) it? (that|this) way',
        '((i|we) am)? {stress}? sorry (that you (feel|chose)|that? you misunderstood|if (you (found my|were offended)|my tone (landed|was not))) …',
        '((i|we) am)? {stress}? (apologise|apologize|sorry) if {anyone} (was|felt) {stress}? (upset|offended|hurt) …',
        '((i|we) am)? {stress}? sorry if (you (felt|feel) (it|this|that|the|my|we|i|she|he|your)|(the|my|that|it) …6 (landed|upset you|offended you|wrong for)) …',
        '(mistakes were made|i said i was sorry {end}) …',
      ],
      rewordings: {
        plain: 'I can see that this has been upsetting, and I want to understand [what?]',
        soft: 'I’m sorry that I [what did you do?]',
        firm: 'I see it differently, and I’d still like to hear what upset you about [what?]',
      },
      ask: 'What are you sorry about?',
    },
    {
      words: '((i|we) am)? sorry but that is (life|just|how it|the (rule|way)) …',
      rewordings: {
        plain: 'I’m sorry this is hard. The reason is [why?], and what I can do is [what?].',
        soft: 'I know this is not what you hoped for. What I can offer is [what?].',
        firm: 'The rule is [what?], because [why?].',
      },
      ask: 'What can you offer instead?',
    },
  ],
  unless: ['… (i (should|was (short|wrong))|my (fault|mistake)|on me|was unclear) …'],
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
  '[[I am sorry if you felt the task was unfair.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry if my comment landed wrong for you.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  "[[I'm sorry you feel that way]].": 'I can see that this has been upsetting, and I want to understand [what?].',
  '[[I am sorry if you were offended by the note.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  'We [[apologise if anyone was upset.]]':
    'We I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry you took it that way]].': 'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Mistakes were made on both sides.]]': 'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry, but that is the rule.]]': "I'm sorry this is hard. The reason is [why?], and what I can do is [what?].",
  '[[I said I was sorry.]]': 'I can see that this has been upsetting, and I want to understand [what?].',
  "[[I'm sorry if my tone was not to your taste.]]":
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry you see it that way]].': 'I can see that this has been upsetting, and I want to understand [what?].',
};

export const leaves: Leaves = [
  'Sorry if you thought the trip was today, my email was unclear.',
  'Sorry if the note upset you, I should have called first.',
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
  'Sorry if my tone was sharp, I was tired.',
  'Sorry if someone already asked this.',
  'Sorry, but that is the week we are away.',
];
