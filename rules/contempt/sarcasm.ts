import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(thank|thanks|congratulations|bravo) you? (so much|a lot)? (for|on) (nothing {end}|finally (answering|replying|responding)|ignoring|embarrassing|humiliating|losing|ruining) …',
        '(nice|good|kind) of you to {stress}? (finally|turn up|bother|grace) …',
        '{start} real (classy|professional) {end}',
        '{start} oh (great|so) (another|now|you do) …',
        '(glad|good|nice) (to (see|know))? that? …5 (our tax|pay taxes|(its|their|our) priorities|someone finds) …',
      ],
      rewordings: {
        plain: 'I was disappointed that [what happened?].',
        soft: 'it would have helped me if [what?].',
        firm: 'I still need [what, and by when?].',
      },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
    {
      words: [
        '{start} so much for …',
        'one (would|had)? rather? have? (hoped|hope|supposed|expects|marvels|admires) …',
        '(forgive|silly) me (for|i) (thinking|expecting|thought) (the|a|that|schools|teachers) …',
        '(apparently|guess) …6 too much (work|trouble) {end}',
        'i am sure …4 perfectly good (reason|explanation) …',
        'i must have missed the (part|bit) where …',
        'last time? i checked …8 (job|law|country) …',
      ],
      rewordings: {
        plain: 'I was surprised to learn that [what?].',
        soft: 'I had hoped that [what?].',
        firm: 'I would like to know [what?].',
      },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
    {
      words: [
        '{start} (funny|interesting|amazing) (that|how) ((he|she) (only|is (never|always ill))|that keeps|the (rules|teachers own)) …',
        'how convenient {end}',
        'not that (you|anyone) would? (notice|noticed|care|cares) …',
        '(i (will|do)? not hold my breath|i will believe it when i see|far be it from me|(what do i know|yeah right|good luck with that) {end}) …',
      ],
      rewordings: {
        plain: 'I have noticed that [what, and when?].',
        soft: 'I wonder whether [what?].',
        firm: 'I would like to talk about [what, and when?].',
      },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
    {
      words: [
        'must be nice {end}',
        '{start} must be {stress}? nice to …',
        '(some of us|not everyone) …6 (like you {end}|{number} (children|kids) to (mind|think|teach)) …',
        '(we|i) (are|am) (a|an) (school|nursery) not …',
        '(we|i) (are|am) not (a|your) {word}? (babysitting|babysitter|taxi) …',
        '(bit rich to|(which|that) is rich (coming|from)) …',
        'i? only had to (ask|email|call) {word} times …',
      ],
      rewordings: {
        plain: 'it is hard for us to [do what?] because [why?].',
        soft: 'it would help us if [what?].',
        firm: 'I would like to find another way for [what?].',
      },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
    {
      words: ['make it make sense', '{start} (do|so)? enlighten me …', 'pray tell …'],
      rewordings: {
        plain: 'Could you tell me [what?]?',
        soft: 'I would like to understand [what?].',
        firm: 'Please tell me [what, and by when?].',
      },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
    {
      words: 'imagine (my|our) surprise <rest:when (the|i|we|nobody) …>',
      rewordings: {
        plain: 'I was surprised <rest>',
        soft: 'I was sorry to see [what, and when?].',
        firm: 'I would like to understand why [what happened?].',
      },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
    {
      words: '(shocker|in your infinite wisdom)',
      rewordings: { plain: 'it seems', soft: 'I am afraid' },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
    {
      words: 'your so called <thing:{word}>',
      rewordings: { plain: 'your <thing>', soft: 'the <thing>' },
      ask: 'May be read as sarcasm. What went wrong, and what would help?',
    },
  ],
  unless: ['(no|any|this|that|each|the) one …', 'so much for (my|our)', '… (haha|lol|sorry|loved) …'],
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
  '[[Thanks for nothing.]]': 'I was disappointed that [what happened?].',
  '[[must be nice to have summers off]]': 'it is hard for us to [do what?] because [why?].',
  '[[Bit rich to ask us to be on time.]]': 'It is hard for us to [do what?] because [why?].',
  '[[One marvels at the speed of your replies.]]': 'I was surprised to learn that [what?].',
  '[[Some of us have 30 children to mind.]]': 'It is hard for us to [do what?] because [why?].',
  '[[Oh great, another detention for a pencil.]]': 'I was disappointed that [what happened?].',
  '[[So much for the open door.]]': 'I was surprised to learn that [what?].',
  '[[Glad someone finds this funny.]]': 'I was disappointed that [what happened?].',
  '[[Funny how he is never ill on pizza day.]]': 'I have noticed that [what, and when?].',
  '[[I am sure you have a perfectly good reason for the silence.]]': 'I was surprised to learn that [what?].',
  '[[Last I checked, watching the children was part of your job.]]': 'I was surprised to learn that [what?].',
  '[[I must have missed the part where parents run the lunch room.]]': 'I was surprised to learn that [what?].',
  '[[Apparently a phone call is too much trouble.]]': 'I was surprised to learn that [what?].',
  '[[Imagine my surprise when the photos went up without her.]]':
    'I was surprised when the photos went up without her.',
  '[[Forgive me for thinking the school might help.]]': 'I was surprised to learn that [what?].',
  '[[Enlighten me: what was the plan?]]': 'Could you tell me [what?]?',
  'Where is [[your so-called plan]]?': 'Where is your plan?',
  '[[Thanks for finally answering my email.]]': 'I was disappointed that [what happened?].',
  "[[Not that you'd notice, but he was off for three days.]]": 'I have noticed that [what, and when?].',
  '[[Silly me, I thought schools were for learning.]]': 'I was surprised to learn that [what?].',
  '[[I am not a taxi service.]]': 'It is hard for us to [do what?] because [why?].',
  '[[Glad to know the school has its priorities straight.]]': 'I was disappointed that [what happened?].',
  '[[I only had to ask four times to get an answer.]]': 'It is hard for us to [do what?] because [why?].',
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
  'Thank you so much for finally getting the ramp fixed.',
  'Congratulations on finally finishing your degree!',
  'I am sure there is a good reason he was moved, could you tell me?',
  'I am sure you have more important things to do than read this, so thank you.',
  'I must have missed the part where you gave the date, sorry!',
  'Last time I checked, the portal showed a B.',
  'Silly me, I forgot it was pajama day.',
  'How convenient that the meeting is online.',
  'Imagine my surprise when he read me the whole book!',
  'Some of us have 3 kids at the school, so one time would help.',
  'It must be nice to have your sister in the same building.',
  'Good to know that school fees can be paid online.',
  'I only had to ask him once and he tidied up.',
  'One would think it was summer with this weather.',
];
