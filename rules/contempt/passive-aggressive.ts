import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(as|like) (i|we) have? ((already|clearly|repeatedly) (said|explained|mentioned|stated|told you)|{word}? (said|explained|told you) (before|twice|again|yet again|…4 (times|emails|twice)))',
        'as (previously|already|repeatedly|clearly) (stated|explained|said|communicated)',
        '(as|like) (i|we)? {word}? (explained|said|mentioned|stated|communicated) …2 (times|occasions|repeatedly|and again|and discussed)',
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
      words: [
        'as you (would (know|have known) (if|had)|will no doubt (recall|know)) …',
        '(since|as) you (clearly|obviously|evidently|apparently|seem unfamiliar) …',
      ],
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
      words: ['{start} (fine|ok|okay)? (whatever|whatever you say|suit yourself|if you say so) {end}'],
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
        'your silence (speaks|says) …',
        '(since|seeing as) (replying|reading|answering|my {word}? {word}? (emails|messages|calls|notes)) {stress}? (seems|seem|do not seem|appears) …',
        'i? (have|had) given up (expecting|waiting|hoping|chasing|asking you) …',
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
        '(read|reading) (the|my|your) {word} (again slowly|properly|before (you (complain|write)|complaining)) …',
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
        '(put|say|explain|spell|break) (it|this|that) …4 (simply|plainly|slowly|out|terms|english|bold|down) for you …',
        'as a (parent|mother|father|teacher) you {stress}? (can not|could not) (be objective|understand|see) …',
        'leave (this to the (professionals|experts)|the (teaching|parenting) to) …',
        'is (hardly|not) {stress}? (that|a)? (difficult|hard|complicated) (concept|question|request) …',
        '{start} (there there|now now|oh dear did|try to keep up {end}) …',
        'you would not understand {end}',
      ],
      rewordings: {
        plain: 'To be clear about [what?]: [how does it work?].',
        soft: 'It may help to know that [what?]; ask me anything that is not clear.',
        firm: 'The rule here is [what?].',
      },
      ask: 'What do they need to know, said as to a colleague?',
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
  unless: [
    '… (no (rush|hurry|worries)|lovely) …',
    '(as|like) i said (on|at) …',
    'with … respect (to|for|which|{end}) …',
  ],
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
  '[[I will just do it myself then.]]': 'I will do [what?] this time.',
  '[[Your silence speaks volumes.]]': 'I have not heard back about [what?].',
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
  '[[Read the handbook again, slowly.]]': 'Please look at [which page?] about [what?].',
  '[[Leave the teaching to us.]]': 'To be clear about [what?]: [how does it work?].',
  'It [[is not a difficult concept.]]': null,
  "[[You wouldn't understand.]]": 'To be clear about [what?]: [how does it work?].',
  '[[There, there.]]': 'To be clear about [what?]: [how does it work?].',
  '[[Since you clearly have not read it, here it is again.]]': 'It says in [which letter or page?] that [what?].',
  '[[Suit yourself.]]': 'I am not happy with [what?] yet.',
  'I will [[put this in simple terms for you.]]': null,
  '[[I have given up expecting a reply.]]': 'I have not heard back about [what?].',
  '[[Since replying seems to be difficult, I came in person.]]': 'I have not heard back about [what?].',
  "[[As a parent you can't be objective about this.]]": 'To be clear about [what?]: [how does it work?].',
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
  "Don't worry, I can do it on my own.",
  'Not to worry, I have signed it myself.',
  'Feel free to check the calendar first.',
  'Perhaps you could read the plan before we meet on Tuesday?',
  'Perhaps no one told you that he is off sick.',
  'It may surprise you to hear that he volunteered to read!',
  'I wonder if you know what time it ends.',
  'Leave the marking to us this week and enjoy the break.',
  'I will keep it short.',
  'It is not that hard to get here by bus.',
  'Any teacher will tell you how lovely he is.',
  'I have given up asking him to wear a coat.',
  'As mentioned above, the fee is due.',
  'As you seem to know him well, what would you try?',
];
