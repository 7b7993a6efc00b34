import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(as|like) (i|we) have? ((already|clearly|repeatedly) (said|explained|mentioned|stated|told you)|{word}? (said|explained|told you) (before|twice|again|yet again|…4 (times|emails|twice)))',
        'as (previously|already|repeatedly|clearly) (stated|explained|said|mentioned {word} times)',
        'as (stated|outlined|explained) in …3 you (signed|agreed)',
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
      words: '{start} (right|k)? noted {end}',
      rewordings: {
        plain: 'Thank you, I have seen [what?].',
        soft: 'Thank you for telling me about [what?].',
        firm: 'I have seen this, and I would like [what?].',
      },
      ask: 'What is the plain request?',
    },
    {
      words: [
        '{start} (whatever|if you say so|whatever you say|forget i (asked|said anything)) {end}',
        'will not bother (asking|emailing|trying) again …',
        'i? (guess|suppose|clearly) we {stress}? have {stress}? different (standards|priorities) …',
        'if (you|someone|anyone) …4 (for once {end}|actually answered) …',
      ],
      rewordings: {
        plain: 'I am not happy with [what?] yet.',
        soft: 'I would like to understand [what?] better.',
        firm: 'I would like to talk about [what?].',
      },
      ask: 'What is the plain request?',
    },
    {
      words: [
        '(i|we) will just? (do|teach|handle) (it|this|that|him|her) (myself|ourselves) (then|as per? usual|again) …',
        '(i|we)? (guess|suppose) (i|we) will {word}? {word}? {word}? {word} (it|this|that|him|her|them) {word}? {word}? (myself|ourselves) …',
        '{start} (not to worry|no matter|never mind|do not worry) (i|we) (will|have|can|shall) …8 ((on|by) (my|our) own|myself|ourselves|(in|of) (my|our) own (time|money|pocket)) …',
        '(i|we) do (so|just)? (love|enjoy|adore|cherish) (spending (my|our)|giving up|my evenings|our evenings|chasing|being (ignored|told)|a good? surprise|surprises) …',
        '(since|as) that is {stress}? my (job|role|responsibility) now? …',
      ],
      rewordings: {
        plain: 'I will do [what?] this time.',
        soft: 'I can do [what?] this time, and I would be glad of help with the next.',
        firm: 'I will do [what?] this time, and I would like help with [what?].',
      },
      ask: 'What is the plain request?',
    },
    {
      words: [
        '(assume|gather|conclude|presume) from your (silence|lack of) …',
        'your silence (speaks|says) …',
        '(i|we) cannot (think|imagine) why else …',
      ],
      rewordings: {
        plain: 'I have not heard back about [what?].',
        soft: 'You may not have seen my note about [what?].',
        firm: 'I would like an answer about [what?] by [when?].',
      },
      ask: 'What is the plain request?',
    },
    {
      words: [
        '(welcome|free) to (read|consult|look at|check) (the|our|my) {paper} (before|first|again) …',
        '(read|reread|look at|listen to|try|check) (it|that|this|my|the) {word}? {word}? {stress}? (slowly|properly|carefully|again) this time …',
        '(maybe|perhaps|i suggest|i would suggest) (you|someone|one of you|somebody) {word}? {word}? {word}? (read|reading|check|checking|open|opening) (the|my|your) {word}? {paper} (first|again|properly|for once|before|{end}) …',
        '(i am sure)? you are {stress}? (terribly|ever so|oh so|awfully|dreadfully|frightfully|far too|no doubt) {stress}? busy …3 (but|however) …',
        '(when|whenever|if) you can? {stress}? (get|find) (around|round) to (it|reading|answering|replying|marking|signing|doing) …',
        '(whenever|when) it (suits|is convenient for) you of course …',
      ],
      rewordings: {
        plain: 'Please look at [which page?] about [what?].',
        soft: 'It may help to look at [which page?]; I am glad to send it again.',
        firm: 'I need [what?] by [when?]. It is set out in [which page?].',
      },
      ask: 'What is the plain request?',
    },
    {
      words: [
        '(keep|make|put|explain|say|spell|break) (it|this|that|things) {stress}? {word}? (simple|simply|plain|plainly|slowly|down|out|english|words|terms|language|clear) for you …',
        '{start} (perhaps|maybe|clearly|apparently|obviously|oh dear|oh) {word}? (nobody|no one|anyone) (has|have)? ever? (explained|taught|shown|told|tell|explain|teach|explain) to? you (how|that|what|why|it) …',
        '(may|might|will) (surprise|shock|astonish|amaze) you to (learn|know|hear|discover|find) …',
        '(doubt|wonder|question) (if|whether) you {stress}? {stress}? (grasp|comprehend|understand|realise|realize|appreciate|know) (how|what|that) …',
        '(let|allow|permit|if i may) me? to? (educate|teach|enlighten|school|lecture) you …',
        '(leave|left) (it|this|that|the …2) to (the (professionals|experts|grown ups|teachers)|those (who|of us)|people who) …',
        'leave the (teaching|parenting|marking|discipline|thinking|grading|medicine) to (us|me) …',
        '(confusing|complicated|difficult|hard|tricky|daunting|technical|beyond) for a? (lay|laypeople|laymen|layman|non (teachers|specialists|professionals)|outsiders|amateurs|some (parents|people|teachers)|parents like|people like|those who) …',
        '(a lot|too much|hard|difficult) for you to (take in|grasp|understand|follow|comprehend|digest) …',
        '(it|this|that) is {stress}? (hardly|not) {stress}? (that|a|too|exactly|particularly)? (difficult|hard|complicated|complex) (concept|question|request|instruction|to ({chore}|understand|follow|grasp)) …',
        '{start} (there there|now now|oh dear did|oh sweetie|oh honey|poor you|poor little you) …',
        'as? (any|every) {word}? (teacher|parent|mother|professional|adult|schoolchild) (knows|will tell you|could tell you|would tell you) …',
      ],
      rewordings: {
        plain: 'To be clear about [what?]: [how does it work?].',
        soft: 'It may help to know that [what?]; ask me anything that is not clear.',
        firm: 'The rule here is [what?].',
      },
      ask: 'What do they need to know, said as to a colleague?',
    },
    {
      words: 'which (i|we) (assume|trust|presume) you have? {stress}? read',
      rewordings: { plain: 'which I can send you again', soft: 'which I am glad to send again' },
      ask: 'What is the plain request?',
    },
    {
      words: '(gentle|friendly|kind) reminder {word}? again',
      rewordings: { plain: 'reminder', soft: 'short reminder' },
      ask: 'What is the plain request?',
    },
    {
      words: ['just? so we are {word}? clear', 'let me be {stress}? (perfectly|crystal)? clear'],
      rewordings: { plain: 'to sum up', soft: 'to be sure that we mean the same' },
      ask: 'What is the plain request?',
    },
    {
      words: 'in case you have not noticed',
      rewordings: { plain: 'as you may have seen', soft: 'as you may know' },
      ask: 'What is the plain request?',
    },
    {
      words: [
        'with (all due|the greatest) respect <next:{word}>',
        'no (offense|offence|disrespect) (but|intended but|meant but) <next:{word}>',
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
  '[[As I told you before]], the deadline has passed.':
    'To recap what I wrote on [which dates?], the deadline has passed.',
  '[[As previously stated]], no late work.': 'To recap what I wrote on [which dates?], no late work.',
  '[[Whatever you say.]]': 'I am not happy with [what?] yet.',
  '[[I guess we have different standards.]]': 'I am not happy with [what?] yet.',
  '[[I will just do it myself then.]]': 'I will do [what?] this time.',
  '[[Your silence speaks volumes.]]': 'I have not heard back about [what?].',
  'The handbook, [[which I assume you have read]], says two days.':
    'The handbook, which I can send you again, says two days.',
  '[[Friendly reminder, again]], that school starts at 8:30.': 'Reminder, that school starts at 8:30.',
  '[[Just so we are clear]], I said no.': 'To sum up, I said no.',
  '[[In case you have not noticed]], she is new.': 'As you may have seen, she is new.',
  '[[As stated in the syllabus you signed]], it is a zero.': 'To recap what I wrote on [which dates?], it is a zero.',
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
  'As I told you at the gate, we are moving in May.',
  'I can print it myself, thanks.',
  'I will bring him myself on Monday.',
  'In Scotland we have different standards for reading.',
  'A friendly reminder that pickup is at 3.',
  'Whatever time suits you is fine.',
  'I assume from your email that it is Friday.',
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
