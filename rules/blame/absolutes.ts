import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{you} never {stress}? (answer|answered|reply|replied|respond|write back|pick up|follow up) …',
        'every single? time i (write|leave|send) …',
      ],
      rewordings: {
        plain: 'I tried to reach you on [which days?] and have not heard back yet.',
        soft: 'What is the best way to reach you about [what?]?',
        firm: 'Please get back to me about [what?] by [when?].',
      },
      ask: 'When did you write or call? Say that.',
    },
    {
      words: [
        '({nobody} ever|{you} never {stress}?) (tells|told|tell) (me|us) …',
      ],
      rewordings: {
        plain: 'I only heard about [what?] on [which day?].',
        soft: 'What is the best way for me to hear about [what?] in good time?',
        firm: 'Please let me know about [what?] by [when?].',
      },
      ask: 'What did you hear too late? Say that.',
    },
    {
      words: [
        '{nobody} …4 ever (listens|reads|checks|cares|helps|called|answers) …',
        '{nobody} …5 (cared that|helped|would lift) …',
        '(not|never) once (has|have) (anyone|the|you|i (heard|had)) …',
        'nothing (ever|we {word}) …3 (done|changes|back|through|enough) …',
        'in this school (nothing|nobody) …',
        '(every single time i have? (ask|asked)|(i|we) have? (ask|asked|said|say) …4 every single) …',
      ],
      rewordings: {
        plain: 'I asked about [what?] on [which days?] and have not seen a change yet.',
        soft: 'Could you tell me who can help with [what?]?',
        firm: 'Please tell me who will look after [what?], and by when.',
      },
      ask: 'How often, and when last? Say that.',
    },
    {
      words: [
        '(it is)? (always|never) (my|our|your|the) ({childNoun} ({end}|who gets)|{word} fault) …',
        '((he|she) is)? (constantly|forever|always) (being|getting) (told off|left out|the blame) …',
        '(every single? time|whenever) (there is a (problem|sub)|something (goes|happens)|only (my|our)) …4 (it is|you|getting) …',
        '{you} (are|have)? {stress}? (always|constantly) (blame|pick (him|her)|take …3 (word|side)|finding|defending) …',
        '{you} have? {stress}? never (once|ever)? (had|have|let (him|her) finish|give|gave|check|explain|explained|uploaded|come|support|believe|help|ask|asked|admit|send|thought|bother|listen|liked|intended) …',
        '{you} are {stress}? always (too|the last|late) …',
        '{you} always (wait (til|till|until) the|finds an excuse|say the same) …',
        '({you} only ever? (write|contact|email) (me|us)? when|all {you} ever? do is) …',
        '(there is|it is)? always (some excuse|a reason (why|he|she)|the same (families|parents)) …',
        '(i|we) (always|constantly) have to (chase|phone|send {number}) …',
      ],
      rewordings: {
        plain: 'I have noticed [what?] on [which days?].',
        soft: 'Could we talk about [what?], and what would make it easier?',
        firm: 'From now on, please [do what?].',
      },
      ask: 'How often, and when last? Say that.',
    },
    {
      writers: ['teacher'],
      words:
        '(he|she|{name}|your {childNoun}) (is|has)? {stress}? ((always|constantly) (off task|late)|never (once handed|listens|has the)) …',
      rewordings: {
        plain: 'In [how many?] of the last [how many?] lessons I saw [what?].',
        soft: 'What works at home with [what?]?',
        firm: 'Please talk with [whom?] about [what?] before [which day?].',
      },
      ask: 'How often, and when last? Say that.',
    },
  ],
  unless: [
    '{warm} …',
    '{start} i? (if|{asks}) you',
    'never (once|even)? ((have|had) to|give up|told me he|(ask|asked) …2 for) …',
    '{nobody} ever? (tells|told) you …',
    '((ask|asked) (him|her)|myself) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Every time, or this time?',
  why: '“Always” and “never” invite the reader to find the one exception instead of the answer.',
  tip: 'Give the dates or a count.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[you never answer my emails]]': 'I tried to reach you on [which days?] and have not heard back yet.',
  '[[Its always my son who gets blamed.]]': 'I have noticed [what?] on [which days?].',
  '[[Every single time there is a problem, it is Jayden.]]': 'I have noticed [what?] on [which days?].',
  '[[Nobody up there ever reads what we send.]]': 'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[He is forever getting the blame.]]': 'I have noticed [what?] on [which days?].',
  '[[Not once have I heard anything positive from this class.]]': 'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[All you people do is send forms.]]': 'I have noticed [what?] on [which days?].',
  '[[Not one person in that office ever answers.]]': 'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[You only ever write when he is in trouble.]]': 'I have noticed [what?] on [which days?].',
  '[[Nothing we say gets through to you.]]': 'I asked about [what?] on [which days?] and have not seen a change yet.',
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
  'You always wait with him at the gate.',
  'It is always Mum who packs her bag.',
  'He is constantly getting ear infections.',
  'Not a single thing was left over from the bake sale.',
  'She laughs at that page every single time.',
  'Every time I ask him about school he says fine.',
  'The school always sends a text when the bus is late.',
  'None of the forms have arrived yet, could you resend them?',
  'She is always ready to help the little ones.',
  'You never know with the weather in April.',
];
