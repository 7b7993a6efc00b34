import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{you} never {stress}? (answer|answered|reply|replied|respond|write back|pick up|follow up) …',
        '((i|we) (have|did))? not (one|…2 a single) (reply|answer|call|word|email) (from (you|anyone|the school)|back) …',
      ],
      rewordings: {
        plain: 'I tried to reach you on [which days?] and have not heard back yet.',
        soft: 'What is the best way to reach you about [what?]?',
        firm: 'Please get back to me about [what?] by [when?].',
      },
      ask: 'When did you write or call? Say that.',
    },
    {
      words: ['({nobody} ever|{you} never {stress}?) (tells|told|tell) (me|us) …'],
      rewordings: {
        plain: 'I only heard about [what?] on [which day?].',
        soft: 'What is the best way for me to hear about [what?] in good time?',
        firm: 'Please let me know about [what?] by [when?].',
      },
      ask: 'What did you hear too late? Say that.',
    },
    {
      words: [
        '{nobody} {place} {stress}? (has (ever|even|a|read|done|answered)|listens|reads|checks|cares|seems|answers|picks|replies|does|could be) …',
        '(not|never) once (has|have|did) (anyone|the|you|this|i (heard|had)) …',
        'not (one|a single) thing (i|we|he|she) …',
        '(no|nothing) …4 ever (gets|is|comes|changes|happens|makes) …',
        '(not|never) once (this|in|since|all) …3 (has|have|did) …',
        '(in|for|after) {count} {period} …2 ({nobody}|not (one|a single)|there (has|have) not? been) …',
        'never (have|had) (i|we) {word} …',
        '(no|little) (point|use) in? (sending (letters|notes|you)|writing|asking|emailing|ringing|talking to|telling) …',
        '{start} still no (reply|answer|call|response|apology|action) …2 {end}',
        '((i|we) have? (ask|asked|said|say) …4 every single) …',
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
        '(it is)? (always|never) (my|our|your|the) ({childNoun} ({end}|who gets)) …',
        '((he|she) is?)? (constantly|forever|always) (being|getting|gets) (told off|left out|the blame|blamed) …',
        '(it is)? always the same (excuse|excuses|families|story) …',
        '(every single? time|whenever) (there is|something (goes|happens)) …5 (it is {stress}? (my|our|him|her|{name})|your lot|you (lot|people|blame|say|have)) …',
        '{you} (are|have)? {stress}? (always|allways|constantly|forever) (assume|lose|cancel|change|shout|yell|make excuses|{stress}? negative|against|blame|blaming|shouting|yelling|{slight}|ignoring|complaining|emailing|believe|making|mark|take …5 (word|side)|finding|defending) …',
        '{you} have? {stress}? never (once|ever)? ({tended}|{slight}|send|sent|return|turned|call|show|showed|check|wrote|had|give|gave|ring|offer|brought|came|let (him|her|them|me|us) (go|finish|speak|use|have|answer)|explain|come|support|believe|help|ask|asked|admit|thought|bother|listen|liked|intended|cared|apologised|warned|taught|do (a|anything)) …',
        '{you} are {stress}? always (too|the last|late) …',
        '(your|{you} are) {stress}? never (there|here|available|on time) …',
        '(always|never|everything is) {stress}? (his|her|your|my|our|their|{name}|(someone|somebody|everyone|anyone) else|the {teacherNoun}) …1 fault …',
        '(always|every single? {word} …2) something (else|new)? with (him|her|you|{name}) …',
        '{often} …4 (the same {word}|(i|we) (have to|am|are)? (chase|chasing|ring|remind|beg|send|ask|call|email|repeat)|i get|you ({slight}|say|tell|find)) …',
        'yet another …4 yet another …',
        'all (he|she|we|i) ever? (hears|hear|gets|get) (from (you|your|the)|is (silence|no|excuses|complaints)) …',
        '(i|we) (am|are)? (always|constantly|forever) (have to)? (chase|chasing|beg|begging|fight|repeat|remind) …',
        '(need i|must i|how (often|many times) must (i|one)) (say|repeat|remind|ask|tell) …',
        '(till|until) (i am|we are) blue in the face …',
        '(he|she) never gets (called|picked|chosen) …',
        '{you} always (wait (til|till|until) the|(finds|have|find) an excuse|say the same) …',
        '({you} only {stress}? (write|contact|email|come|call|turn up|show up|speak|reply) (to|me|us)? (when|to|because)|all {you} ever? do is) …',
        '(there is|it is)? always (some excuse|the same (families|parents)) …',
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
      words: [
        '{pupil} (is|has)? ((always|constantly|forever) (off task|late|talking|interrupting|disrupting|distracting|arguing)|never (listens|has the|follows|pays|ready|tries)) …',
      ],
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
    'never once …3 asked (to|for)',
    '(complain|complained|cried|accident|(us|me|him|her) down) …',
    'make (us|me|him|her|them) feel …',
    '{start} i? (if|{asks}) you',
    'if {nobody} …',
    '(meant|criticism|better than|no trouble|gave up) …',
    'never (once|even)? ((have|had) to|give up|told me he|(ask|asked) …2 for) …',
    '{nobody} ever? (tells|told) you …',
    '((ask|asked) (him|her)|myself|parenting|(always|was) my fault) …',
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
  '[[Nobody up there ever reads what we send.]]':
    'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[He is forever getting the blame.]]': 'I have noticed [what?] on [which days?].',
  '[[Not once have I heard anything positive from this class.]]':
    'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[All you people do is send forms.]]': 'I have noticed [what?] on [which days?].',
  '[[Not one person in that office ever answers.]]':
    'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[You only ever write when he is in trouble.]]': 'I have noticed [what?] on [which days?].',
  '[[Nobody over there reads anything.]]': 'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[No one in your office picks up.]]': 'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[Not one person at that school has done a single thing.]]':
    'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[Everytime i ask for something its silence]]':
    'I asked about [what?] on [which days?] and have not seen a change yet.',
  '[[Every single time there is a problem your lot blame him.]]': 'I have noticed [what?] on [which days?].',
  '[[I have not had a single call from the school.]]':
    'I tried to reach you on [which days?] and have not heard back yet.',
  '[[You are constantly shouting at them.]]': 'I have noticed [what?] on [which days?].',
  '[[It is always the same excuse with you.]]': 'I have noticed [what?] on [which days?].',
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
  'Nobody in your office was in today, so could I drop the form off tomorrow?',
  'No one at the school needs to call back, it is sorted.',
  'If nobody answers, please leave it at the door.',
  'Every time there is a test he gets a stomach ache.',
  'Whenever there is gym it is hard to get him out of bed.',
  'It is the same story every night, he wants one more chapter.',
  'We have not had a single call from the nurse this month.',
  'Every time I ask him what he did he says nothing.',
];
