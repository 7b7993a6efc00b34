import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(as|like) (i|we) have? (already (said|explained|mentioned|told you)|{word}? (said|explained) (before|twice|again|yet again|…4 (times|emails)))',
        'as? per my (last|previous|many|{number}) {word}? (email|emails|message)',
      ],
      rewordings: {
        plain: 'to recap what I wrote on [which dates?]',
        soft: 'picking up from what I wrote on [which dates?]',
      },
      ask: 'What is the plain request?',
    },
    {
      words: 'as you (would know if|will no doubt (recall|know)) …',
      rewordings: {
        plain: 'It says in [which letter or page?] that [what?].',
        soft: 'In case it is useful, here it is again: [what?].',
        firm: 'Please see [which letter or page?] about [what?].',
      },
      ask: 'What is the plain request?',
    },
    {
      words: 'as (you|i) {stress}? (am sure you)? (should|would) (know|aware)',
      rewordings: { plain: 'as a reminder', soft: 'in case it helps' },
      ask: 'What is the plain request?',
    },
    {
      words: ['(i am)? not sure (if|whether) you even read …', '(i|we) would have thought (an|the) …'],
      rewordings: {
        plain: 'I am not sure whether [what?] was clear',
        soft: 'I may not have been clear about [what?]',
        firm: 'I would like [what, and by when?]',
      },
      ask: 'What is the plain request?',
    },
    {
      words: '{start} right? noted {end}',
      rewordings: {
        plain: 'Thank you, I have seen [what?].',
        soft: 'Thank you for telling me about [what?].',
        firm: 'I have seen this, and I would like [what?].',
      },
      ask: 'What is the plain request?',
    },
    {
      words: [
        'with (all due|the greatest of|the greatest) respect <next:{word}>',
        'no (offense|offence) (but|intended but) <next:{word}>',
      ],
      rewordings: { plain: '<next>', soft: 'if I may, <next>' },
    },
  ],
  unless: ['(as|like) i said (on|at) …', 'with … respect (to|for|which|{end}) …'],
} satisfies Patterns;

export const card = {
  title: 'A jab between the lines',
  why: 'Lines like this carry a hidden “you were not listening”, and the reader answers that part first.',
  tip: 'Say the plain version.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[Per my last email]], she needs the seat change.':
    'To recap what I wrote on [which dates?], she needs the seat change.',
  '[[As I already said]], he has a 504 plan.': 'To recap what I wrote on [which dates?], he has a 504 plan.',
  '[[With all due respect, he]] has been sick.': 'He has been sick.',
  '[[As you would know if you had read it.]]': 'It says in [which letter or page?] that [what?].',
  '[[Not sure if you even read my note.]]': 'I am not sure whether [what?] was clear.',
  '[[No offence but that]] is not a plan.': 'That is not a plan.',
  '[[Noted.]]': 'Thank you, I have seen [what?].',
  '[[As I have explained several times]], the form is online.':
    'To recap what I wrote on [which dates?], the form is online.',
  '[[As you should know]] he has a 504 plan.': 'As a reminder he has a 504 plan.',
};

export const leaves: Leaves = [
  'As discussed on 3 May, he will sit near the front.',
  'Following up on my email of 4 May about the bus.',
  'Just so you know, she has a dentist appointment at ten.',
  'Thank you so much for staying late with him.',
  'Wow, what a lovely project!',
  'With respect to the trip, he can come.',
  'Good to know, thank you.',
  'As I said on Monday, he is out on Tuesday.',
  'With due respect, I am writing about the play.',
  'I would have thought Friday is best, but either works.',
  'Noted, thank you.',
  'As I mentioned, she will be away on Monday.',
  'As we agreed at the meeting, he will sit near the front.',
];
