import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} never {stress}? (answer|reply to|respond to) (my|our) <what:…>',
      rewordings: {
        plain: 'I wrote on [which days?] and have not seen a reply yet.',
        firm: 'I am still waiting for a reply to what I wrote on [which days?].',
      },
    },
    {
      words: [
        '{you} (have|do not)? {stress}? never (once|ever)? {word} …',
        '{you} (are|have)? {stress}? (always|constantly) (change|ignore|the last|too|finding|blame|take|pick|wait|say|defending) …',
        'all {you} ever? do …',
        'you only ever? (write|contact|email) …',
        '(it|he) (is|was)? (always|never) ({kid}|the (teachers|one who)) …',
        '(always|constantly) (some excuse|a reason|the same families|have to) …',
        '(constantly|forever) (being|getting) {word} …',
        '{nobody} …4 ever (tells|listens|reads|checks) …',
        '({nobody}|none) (at|in|over|of) (the|that|this|your|there) …3 (ever|has|answers|have) …',
        'not (a single|one) single? (person|teacher|thing) …',
        '(not|never) once (has|have) …',
        'every single (time|message|(week|year) (it|{end})) …',
        '(every time|whenever) (i (write|ask)|only|there is|something) …',
        '(you people|this school|the school) (always|does (nothing|not know how)) …',
        'nothing (ever|we (say|try)) …',
        '(in this school (nothing|nobody)|everything is always) …',
      ],
      ask: 'How often, and when last? Say that.',
    },
    {
      writers: ['teacher'],
      words:
        '(he|she|{name}|your {childNoun}) (is|has)? {stress}? (always|constantly|never) (off task|ready|listens|comes|has the|once|talking) …',
      ask: 'How often, and when last? Say that.',
    },
  ],
  unless: [
    '{warm} …',
    '{start} i? {asks} you',
    'never (once|even)? (need|have to|want|heard|mentioned|give|stop|make|scolded|let (anyone|them)|told me he) …',
    '{nobody} ever? (tells|told) (you|the) …',
    '(do not always|has (he|that)|without you) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Every time, or this time?',
  why: '“Always” and “never” invite the reader to find the one exception instead of the answer.',
  tip: 'Give the dates or a count.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[you never answer my emails]]': 'I wrote on [which days?] and have not seen a reply yet.',
  '[[Its always my son who gets blamed.]]': null,
  '[[Every single time there is a problem, it is Jayden.]]': null,
  '[[Nobody up there ever reads what we send.]]': null,
  'He is [[forever getting the blame.]]': null,
  '[[Not once have I heard anything positive from this class.]]': null,
  '[[All you people do is send forms.]]': null,
  '[[Not a single person answered the phone.]]': null,
  '[[You only ever write when he is in trouble.]]': null,
  '[[Nothing we say gets through to you.]]': null,
};

export const leaves: Leaves = [
  'You always make him feel welcome.',
  'Please never hesitate to call me.',
  'She has never been happier at school.',
  'She must never have nuts, and she always carries her pen.',
  'We meet every Tuesday after lunch.',
  'You never gave up on him, thank you.',
  'As always, thank you for the newsletter.',
  'I always forget the library book, sorry.',
  'No one was hurt and everyone is calm.',
  'You never told me he could sing!',
  'Not once did she complain on the trip.',
  'Every time it rains he wants to walk to school.',
  'He always forgets his hat, so I will sew a string on it.',
  'Nothing has changed with his medicine.',
  'None of this would have happened without you.',
];
