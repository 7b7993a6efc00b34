import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(know|realise|realize|remember|forget|idea|think) (who|whom) (i am|we are|my {kin} is|pays|funds|you are {word}? (talking|speaking|dealing)) …',
        '(do you know how (much|many)|you (do|must) (realise|realize)) …4 (i|my|we|our) …',
        '(your (salary|salaries|wages|paycheck)|(my|our) taxes|tax (money|dollars)|taxpayer|public servant) …',
        '(fee|fees|tuition) paying …',
        'paying (customer|customers|client|parent|parents) …',
        '(for|given|considering) (what|how much) (i|we) …1 (pay|pays|paying|donated|given|spend) …',
        '(i|we) {stress}? (donate|donated) …10 (you|not|this) …',
      ],
      rewordings: {
        plain: 'I would like to talk about [what?], because [why?].',
        soft: 'Could you help me understand [what?]?',
        firm: 'I need [what?] by [when?]. If that is not possible, please tell me why.',
      },
      ask: 'What do you need for your child? Ask for that.',
    },
    {
      words: [
        '(i|we|my {kin}) …3 (friends|golf|dinner|lunch|terms|school|close) (with|to) {power} …',
        '(know|have) {power} …2 (personally|well|personal|private|direct|cell) …',
        'your (boss|head) and (i|my {kin}) …',
        '((friends|people|contacts) in high|know people {end}|speed dial|well connected|in my (profession|industry|business|line of work)|to be spoken to|first name (basis|terms)|have connections|(dr|doctor|professor|mrs|mr|sir) {name}? to you|(have my|my) (assistant|people) (call|will)) …',
        '(one|quick|quiet) phone? (word|call|email) (from me|is all|to {power}) …',
        '(people|someone|board|those) you (report|answer) to …',
        '(in case|before you (answer|reply)|bear in mind|remember|remind you|mention|know|realise|realize|aware) …4 (i|my|we|our) …8 ({profession}|donated|funding|superintendent|document) …',
      ],
      rewordings: {
        plain: 'I would like to sort this out with you. Could we talk about [what?] on [which day?]?',
        soft: 'I would rather settle this between us. When could we talk about [what?]?',
        firm: 'I need an answer about [what?] by [when?]. If you cannot help, please tell me who can.',
      },
      ask: 'Would the reader help you more if this were left out?',
    },
    {
      words: [
        '(i|we|my {kin}) (am|are|is|was) {stress}? (a|an|the)? {word}? {profession} …8 (never|you|your|think|expect|wrong|false) …',
        '(having|i have) {stress}? (run|managed|taught|worked|raised|sat) …10 (i think i|i would be|if any|than you|do not (tell|need)|tell me) …',
        '{start} my {kin} is on the {word}? (board|council) {end}',
        'i think i (would (know|recognise)|(know|can) (more|better|a|an|my own)) …',
        '(longer than you|before you (were (born|out of nappies|even|a)|could|qualified)|when you were still (in|a|at school)) …',
        '(people (like (me|us)|in my position)|you are {stress} a (teacher|secretary|receptionist)) …',
        '(am|are) not {stress}? (some|any old|just (any|another|some)) …',
        'not …10 to (be|get|have) {stress}? (spoken|talked|lectured|summoned|insulted|told (what|how|by)) …',
        '(not|never) have hired you …',
        'did not (move|pay) …10 for (a|this|you) …',
        'generations …6 (nobody|no one|never|not) …',
      ],
      rewordings: {
        plain: 'I am upset about [what happened, and when?], and I would like to talk about it.',
        soft: 'I felt [how?] when [what happened?]. Could we talk about it?',
        firm: 'Please tell me by [when?] what will be done about [what?].',
      },
      ask: 'What do you know from this that would help? Say that.',
    },
  ],
  unless: [
    '(called|asked) in to be spoken to {end}',
    '… ((only|just|purely|simply) as (a|his|her|their|{name})|off the clock|off duty) …',
    'let you know that? (i|we) (will|can|am|are|have|would) …',
    '… ({warm}|lucky|value|bargain|help|helps|volunteer|free|shift|shifts|nights|late|sorry|please|could|says hi|career day|collect|reach|pick|if you (would|need|like|want)|how (hard|stretched|busy|much work)|owe|saved|no use|so you know|works from) …',
    'not (a|an)? {profession} …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Pulls rank',
  why: 'Standing, money or friends in office tell the reader to give way, not why. The reason itself would win more.',
  tip: 'Give the reason; leave the rank out.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'Do you [[know who my husband is?]]': null,
  'I pay [[your salary.]]': null,
  'You would do well to [[remember who pays for all of this.]]': null,
  '[[Our taxes keep that building open.]]': 'I would like to talk about [what?], because [why?].',
  'We are [[paying customers.]]': null,
  '[[Given what we pay each term, the least we can ask for is a reply.]]':
    'I would like to talk about [what?], because [why?].',
  '[[My wife is close friends with the superintendent.]]':
    'I would like to sort this out with you. Could we talk about [what?] on [which day?]?',
  'I [[know the mayor personally.]]': null,
  '[[Your boss and I were in the same year at college.]]':
    'I would like to sort this out with you. Could we talk about [what?] on [which day?]?',
  'We have [[friends in high places.]]': null,
  '[[One phone call from me is enough.]]':
    'I would like to sort this out with you. Could we talk about [what?] on [which day?]?',
  '[[Bear in mind that my brother is a judge.]]':
    'I would like to sort this out with you. Could we talk about [what?] on [which day?]?',
  '[[I am an engineer and your answer is plainly wrong.]]':
    'I am upset about [what happened, and when?], and I would like to talk about it.',
  'I was running a school [[before you were out of nappies.]]': null,
  '[[I have managed two hundred people, so do not tell me how to run a meeting.]]':
    'I am upset about [what happened, and when?], and I would like to talk about it.',
  '[[People like me do not queue at a hatch.]]':
    'I am upset about [what happened, and when?], and I would like to talk about it.',
  'We [[are not just any family.]]': null,
  'I did [[not come to this country to be lectured.]]': null,
  'It is [[Dr Abara to you.]]': null,
  '[[I think I know my own child.]]': 'I am upset about [what happened, and when?], and I would like to talk about it.',
};

export const leaves: Leaves = [
  'The parents of the six were asked in to be spoken to.',
  "I am the attorney you met, though I write only as Nell's father.",
  'I am writing to let you know that I will not be able to chair the carnival again.',
  'I am a nurse, so I can help with first aid on the trip.',
  'My husband is a police officer and works nights, so I will be the one at the meeting.',
  'We paid the fee on Monday, could you check?',
  'I paid your office twenty dollars for the yearbook.',
  'Do you know who my son sat next to on the bus?',
  'My sister is a teacher and she swears by those flash cards.',
  'I sit on the school board, so please do not grade Ana any easier than the rest.',
  'My brother is a lawyer and would love to come for career day.',
  'The superintendent is my neighbour, and his dog ate our homework. Really.',
  'One call to the office and it was all sorted.',
  'Could I have a quick word with you on Monday?',
  'I work for the council, so I can find out about the crossing.',
  'Before you answer, I know the trip is full, but is there a waiting list?',
  'Bear in mind that I work nights, so mornings are best.',
  'I know the principal is busy, so a note is fine.',
  'My mother was a teacher before you were born and she would have loved your class.',
  'I have a degree in music, so I can play for the carols.',
  'As a doctor I know how thin you are stretched this time of year.',
  'We do not have a lot of money, so is there help with the fees?',
  'I had to cancel two meetings to be there, but it was worth it.',
];
