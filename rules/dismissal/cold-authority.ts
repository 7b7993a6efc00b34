import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'hint',
  match: [
    {
      words: '(please be (advised|informed)|this is to inform you) that <fact:(your|he|she) …>',
      rewordings: {
        plain: 'I wanted to let you know that <fact>',
        soft: 'just a quick note from me: <fact>',
        firm: 'I need you to know that <fact>',
      },
      ask: 'How would you say this at the gate?',
    },
    {
      words: 'it has (come|been brought) to my attention that <fact:(your|he|she|you) …>',
      rewordings: {
        plain: 'I have heard that <fact>',
        soft: 'I have heard that <fact>, and I would like to hear your side',
        firm: 'I need to ask you about something I have heard: <fact>',
      },
      ask: 'Who saw what, and when?',
    },
    {
      words: '(parents|you) are hereby? (reminded|required|expected|obliged) to <act:…>',
      rewordings: {
        plain: 'please <act>',
        soft: 'it would help me a lot if you could <act>',
        firm: 'I am counting on you to <act>',
      },
      ask: 'How would you ask this at the gate?',
    },
    {
      words: 'failure to …8 (will|may) result …',
      rewordings: {
        plain: 'Please [do what?] by [which day?], so that [what can go ahead?].',
        soft: 'Could you [do what?] by [which day?]? Then [what can go ahead?].',
        firm: 'Without [what?] by [which day?], [what cannot happen?].',
      },
      ask: 'What is needed, by when, and what is it for?',
    },
    {
      words: 'i am {stress}? disappointed (in|with) (him|her|his|you|your) …',
      rewordings: {
        plain: 'I was hoping for [what?], and there is still time to [do what?].',
        soft: 'I would love to see [what?] by [which day?].',
        firm: 'I expected [what?]. Please [do what?] by [which day?].',
      },
      ask: 'What did you hope for, and what is still possible?',
    },
    {
      words: '(ensure|see) that? this (does|is) not (happen again|repeated) …',
      rewordings: {
        plain: 'help me to avoid this next time, by [doing what?]',
        soft: 'tell me what would help to avoid this next time',
        firm: 'make sure of [what?] from [which day?] on',
      },
      ask: 'What would you like to see next time?',
    },
    {
      words: [
        '(attendance|uniform|policy|it|that|this) (is|are) {stress}? non negotiable ({end}|and) …',
        '(is|are)? not {stress}? (optional|negotiable|(a|an)? (suggestion|suggested|request|requested|choice|debate)|open to negotiation) ({end}|and|for (you|all)) …',
        'you are {stress}? (reminded|advised) that …',
        'it is (incumbent on|your (responsibility|duty)|the responsibility of (the|every)? (parent|parents)|(the|every|each) (parent|parents|parent is) {word}? (responsibility|duty)) (to|{end}) …',
        'your {word}? (request|complaint|appeal|comments|concerns|letter|email) (has|have|is) …3 (filed|noted|declined|rejected|refused|denied|logged) …',
        '(the (school|management|office)|we) (does|do|will) not {stress}? (entertain|tolerate) …',
        'you (were|have been) (informed|notified|warned|reminded|told) ({stress}? {end}|(about|of) this|in writing|twice|repeatedly|several) …',
        '(which|it|this|everything|as) (is|was|were)? {stress}? (self explanatory|in bold|(clearly|already) (stated|communicated|written)) …',
        '(you|parents|families) (do|will|did) not get to (pick|choose|decide|rewrite|dictate|tell|make|set|question|demand|judge|lecture|skip|opt) …',
      ],
      rewordings: {
        plain: 'Could you [do what?] by [which day?]? If that is hard, tell me and we will find a way.',
        soft: 'I wanted to check with you about [what?]. Is there something that would help?',
        firm: 'Please [do what?] by [which day?], because [why?].',
      },
      ask: 'What do you need from them, and how would you say it at the gate?',
    },
  ],
  unless: [
    'in bold (so|for) …',
    '… (won|chosen|selected|prize|passed|you (were|are) right|as you asked|law|consent|{warm}|sorry (i|we|about|for|if|to)|i will|seat|belt|belts|helmets|nut|nuts|because) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Reads like an official notice',
  why: 'Notice language makes a small matter sound like a case, and the family like the accused.',
  tip: 'Say it as you would at the gate.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[You do not get to pick her teacher.]]':
    'Could you [do what?] by [which day?]? If that is hard, tell me and we will find a way.',
  '[[Your request has been considered and refused.]]':
    'Could you [do what?] by [which day?]? If that is hard, tell me and we will find a way.',
  '[[You were notified in writing.]]':
    'Could you [do what?] by [which day?]? If that is hard, tell me and we will find a way.',
  '[[It is the responsibility of the parent to check.]]':
    'Could you [do what?] by [which day?]? If that is hard, tell me and we will find a way.',
  '[[Please be advised that he has four missing tasks.]]': 'I wanted to let you know that he has four missing tasks.',
  '[[This is to inform you that your son did not return the book.]]':
    'I wanted to let you know that your son did not return the book.',
  '[[It has come to my attention that he was late twice.]]': 'I have heard that he was late twice.',
  '[[You are reminded to collect her by 3:15.]]': 'Please collect her by 3:15.',
  '[[You are required to check the planner daily.]]': 'Please check the planner daily.',
  '[[Failure to return this form will result in a loss of recess.]]':
    'Please [do what?] by [which day?], so that [what can go ahead?].',
  '[[I am very disappointed with his folder.]]': 'I was hoping for [what?], and there is still time to [do what?].',
  'Kindly [[ensure this does not happen again.]]': 'Kindly help me to avoid this next time, by [doing what?].',
  '[[I am disappointed in you both.]]': 'I was hoping for [what?], and there is still time to [do what?].',
  'The dress code [[is not a suggestion.]]': null,
};

export const leaves: Leaves = [
  'This is to inform you that he has won the spelling bee.',
  'Your letter has been filed, as you asked.',
  'As per the rules 75% attendance is compulsory for all students.',
  'Attendance is compulsory for the board exam, as the rules of CBSE say.',
  'The timetable does not change on Friday.',
  'Your request has been passed to the office.',
  'Nuts are not allowed on the trip.',
  'The office does not accept cash.',
  'You were told the wrong date, and I am sorry.',
  'Bullying will not be tolerated at our school.',
  'The dates were clearly marked, thank you.',
  'I wanted to let you know that the trip is on.',
  'We are required by law to report absences.',
  'I am disappointed to miss you on Friday.',
  'Please ensure he has a coat.',
  'Kindly send the slip back.',
  'It is my responsibility, and I am sorry.',
  'The dates are in the handbook.',
  'Please be advised that the north gate is closed.',
  'You are expected at 3, and welcome any time before.',
  'We are writing to inform you of the new bus times.',
  'Your help is expected and appreciated!',
  'The talent show is not a competition, and everyone gets a ribbon.',
];
