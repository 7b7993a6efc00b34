import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(this|it|that) (is|was) ({stress} (unfair|not fair)|(unfair|not fair) ({end}|to|on|and)) …',
        'how (is|was) (that|this|it) fair …',
        '(there is)? (a double standard|one (rule|law|set of rules) for …6 {word}? {word}? another) …',
        '{you} {stress}? (treat|treated|grade|graded|mark|marked) {kid} …4 (differently|unfairly|worse|harder) …',
        '(your|{you} (are|have been|were)) {stress}? {stress}? (unfair|not fair|(harder|too hard|so hard) on) …',
        '(this is {word}?)? (favouritism|favoritism) …',
        '(({kid}|he|she) (gets|get) away with it|away with (everything|anything|murder)) …',
        'only (mine|(my|our) {childNoun}|he|she) (got|gets|was) …1 {penalty} …',
        '({kid}|he|she) (gets|got|is|was) {stress}? (blamed|punished|picked on) {stress}? because (he|she|we) (is|are) …',
        '({kid}|he|she)? {be} {stress}? (singled out (since|again|every|because|and|{end})|scapegoated|targeted {end}) …',
        '(apparently|so|i guess|funny|seems|clearly) {word}? the (rules|rule) (only|do not|does not) apply …',
        '{you} would (never|not) {stress}? (speak|talk|treat|dare|write|act) …5 (if (he|she|i|we|it)|whose) …',
        'if (it|this|he|she) (had been|were|was) (one of|{name}) …6 (you|there) would …',
        'guess (who|whose) …2 (blamed|punished|left out|(the|a) (blame|detention|referral|warning)) …',
        '{odd} (how|that) (certain|the (rich|same|popular|football|clever|pta)) …',
        '({kid}|he|she) was (punished|blamed) for something (he|she) did not …',
        '(not by (chance|accident)|no (accident|coincidence)) …',
        '(mine|ours|(but|yet|while|whereas|so) (my {childNoun}|i|we|ours|mine)) (gets|get|got|is|was|has) {stress}? {penalty} …',
        'why (must|is|does) it (always|only|have to)? be? (my|mine|our|him|her) …',
        '(gets|get|getting|got) (special|preferential) treatment …',
      ],
      rewordings: {
        plain: 'I would like to understand how [what?] was decided.',
        soft: 'Could you walk me through how [what?] was decided, so I see the full picture?',
        firm: 'Please tell me how [what?] was decided.',
      },
      event: true,
      ask: 'What was different, and when? Say that.',
    },
  ],
  unless: [
    '{warm} …',
    '(feel|feels) like …',
    '(as if|only if|even if) …',
    '(saying|(he|she) thinks) …',
    '(fair|unfair) ((to|on) (you|ask|the)) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Says it was not fair',
  why: 'A charge of unfairness is answered with reasons why it was fair. The difference you saw can be explained.',
  tip: 'Name the difference you saw.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[This is so unfair to Leo.]]': 'I would like to understand how [what?] was decided.',
  '[[How is it fair that he gets a zero and the other boy gets nothing?]]':
    'I would like to understand how [what?] was decided.',
  '[[There is a double standard for the soccer kids.]]': 'I would like to understand how [what?] was decided.',
  '[[There is one rule for the football team and another for the rest.]]':
    'I would like to understand how [what?] was decided.',
  '[[You treat her differently from the other girls.]]': 'I would like to understand how [what?] was decided.',
  '[[That is not fair.]]': 'I would like to understand how [what?] was decided.',
  '[[This is blatant favouritism.]]': 'I would like to understand how [what?] was decided.',
  '[[The other kids get away with it every week.]]': 'I would like to understand how [what?] was decided.',
  '[[He was punished for something he did not do.]]': 'I would like to understand how [what?] was decided.',
  'Dear Mr Bell, [[it isnt fair and you know it]]': 'Dear Mr Bell, I would like to understand how [what?] was decided.',
  '[[One rule for the boys in that team and another for everyone else.]]':
    'I would like to understand how [what?] was decided.',
  '[[She has been singled out since day one.]]': 'I would like to understand how [what?] was decided.',
  '[[You would never speak that way to a child whose father is a doctor.]]':
    'I would like to understand how [what?] was decided.',
  '[[Guess who got the blame.]]': 'I would like to understand how [what?] was decided.',
  '[[Funny how the rich kids never get a detention.]]': 'I would like to understand how [what?] was decided.',
  '[[Apparently the rules only apply to some of them.]]': 'I would like to understand how [what?] was decided.',
};

export const leaves: Leaves = [
  'Is it the science fair or the book fair on Friday?',
  'Fair enough, we will wait.',
  'It was unfair of me to assume.',
  "It isn't fair to the others if he keeps talking, I know.",
  'You have been so fair to him, thank you.',
  'We get a fair bit of homework but she likes it.',
  'I am not saying that it is unfair.',
  'It is only my mother who can collect him.',
  'He thinks it is unfair that his sister has no homework.',
  'It is not fair to ask you to stay longer.',
  'He got away with a scratch, thank goodness.',
  'She is late because her mum runs the bakery and opens early.',
  'Sam, whose mum happens to be a nurse, said it is only a rash.',
  'We have one rule for screens at home.',
  'Mine is the blue bag with the star.',
  'The other kids got their reports but mine has not come, could you check?',
  "It's funny how only the cat likes his recorder practice.",
  'If it was raining you would have seen us run.',
  'We have one rule for the trip: stay together.',
  'My son was sent home on Tuesday with a cough.',
  'My daughter got a detention on Friday. Could you tell me why?',
  "It's no coincidence that he is happier since you came.",
  'So my son is left without a partner, could he join Eli?',
  'You have two pets in the classroom this year, he says.',
  'She was singled out for her poem, and she glowed.',
  'Guess who got the lead in the play!',
  'Which rules apply to phones on the trip?',
  'We went out and my son got nothing in the raffle.',
];
