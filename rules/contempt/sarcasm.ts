import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(thank|thanks) you? (so much|a lot)? for (nothing|finally (answering|replying)|(the|your) long lecture) …',
        '(nice|good) of (you|them) to (finally|turn) …',
        '{start} (brilliant|wonderful) (system|parenting) {end}',
        '{start} (real|very)? (classy|helpful) (as usual|{end}) …',
        'one (would|had)? (rather|only)? have? (hoped|hope|supposed|imagines|expects|marvels|admires) …',
        '(glad|nice) (to (see|know))? that? …4 (our tax|priorities|come first|someone finds|pay taxes) …',
        '(must|it must) be {stress}? (nice|lovely) (to|{end}) …',
        '(some of us|not everyone) …6 (like you|{number} (children|kids)) …',
        '{start} oh (great|so) (another|now|you do) …',
        '{start} so much for …',
        'not aware that? (teachers could|you (had|were) (trained|qualified)) …',
        '(thought|understood) that? (schools|the (job|post)) …2 (for|required) …',
        '(sorry|forgive me) for (caring|expecting) …',
        '(forgive me for (thinking|believing) (the|a)|will forgive (me|us) (if|for)|forgive me if i do not) …',
        '(gets in the way of her|that is not good enough for you) …',
        '(funny|interesting|amazing) (that|how) (you (had|only)|(he|she) is (never|always (ill|sick))|that keeps|the (rules|teachers)) …',
        '(shocker|yeah right|make it make sense|good luck with that|believe it when|what do i know {end}|not hold my breath|far be it from me|silly me i? (thought|thinking))',
        '(crystal ball|read minds)',
        'one day (someone|somebody) …',
        '(if|you) (can|could) not? be bothered …',
        'imagine (my|our) (surprise|delight) (when the|at) …',
        'which (i|we) (assume|am (sure|told)) (you|the|was|looked|is a) …',
        '(important|pressing) (things|matters) (to do than (teach|parent)|like the) …',
        '(apparently|evidently) …6 (too much (work|to ask)|thin air|(a|an) (luxury|well)) …',
        '(we|i) (are|am) (a|an) (school|nursery) not …',
        '(bit|that is|which is) rich (to|coming|from) …',
        '(infinite wisdom|dubious pleasure) …',
        'whoever (decided|marked) …',
      ],
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
  ],
  unless: ['(no|any) one …', 'be (nice|lovely) to (see|watch) …'],
} satisfies Patterns;

export const card = {
  title: 'May be read as sarcasm',
  why: 'Sarcasm is what email loses most. Read it without your voice and it sounds like contempt.',
  tip: 'Say the plain version of it.',
  source: {
    title: 'Tone in email: sarcasm is lost',
    link: 'https://www.minke.com/2006/02/in_a_recent_stu/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[Thanks for nothing.]]': null,
  '[[must be nice to have summers off]]': null,
  '[[Bit rich to ask us to be on time.]]': null,
  '[[One marvels at the speed of your replies.]]': null,
  '[[Some of us have 30 children to mind.]]': null,
  '[[Oh great, another detention for a pencil.]]': null,
  '[[So much for the open door.]]': null,
  '[[Glad someone finds this funny.]]': null,
  '[[Funny how he is never ill on pizza day.]]': null,
  "I [[wasn't aware you had trained as a doctor.]]": null,
};

export const leaves: Leaves = [
  'Thank you so much for staying late with him.',
  'Wow, what a lovely project!',
  'Good to know, thank you.',
  'Must be lovely to see them all grow.',
  'Good job on the concert, everyone!',
  'It only took us three hours to build the volcano.',
  'Thank you to whoever found his coat.',
  'I thought teachers were off on Friday, so I kept him home.',
  'She is not a mind reader, so please tell her when it is time.',
  'No one expected it to rain like that.',
  'He takes the early bus, which I assume stops at the school.',
  'Some of us are coming by bus and might be a bit late.',
  'Full marks for the costume, he wore it to bed.',
  'It was almost like nobody wanted to go home.',
  'Whoever wrote the play has a gift.',
  'Apparently the swimming part is optional.',
];
