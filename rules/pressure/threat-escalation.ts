import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'stop',
  match: [
    {
      words: [
        '(fix|sort|give) …6 or (i|we) (will|am) …',
        '(i|we) (will|shall|am) be? (going|take) (this|it)? (up|further)? (to|with)? {authority} …',
        '(i|we) (will|am) be? (email|emailing) {authority} (tonight|and (the|my)) …',
        '(i|we) (will|shall)? (have|be left with) no (choice|option) but …',
        '(i|we) will be (forced|obliged) to …',
        '(you will|you are going to) be? (hearing|hear) from (my|our) …',
        '(take|taking|drag|haul) (you|this|the school) to court …',
        'see you in court …',
        '(i|we) (will|am going to) sue …',
        '{lawyer} (will|has) …',
        '(go|sending|post|posting|put) (this|it)? (on|to)? {press} …',
        '(i|we) (will|am going to) be? (posting|put|tell|make sure) …4 (facebook|the (moms|neighborhood) (page|group)|every parent|the whole) …',
        '{press} (will|would) be? {stress}? (love|interested) …',
        '(go|going) public …',
        '(you will|you could) (not have|regret|find out) …',
        '(have|get) (you|her) (is|are)? (fired|written up) …',
        '(i|we) know (people|{number} people|two people) …',
        'do you even? know who (i|we) (am|are) …',
        '(do|dont) not (make|force|push) (me|us) …',
        'you (do not|dont) want to (know|find out) …',
        'your (last|final) (chance|warning) …',
        '(this is|consider this) (your|a) (last|final) (chance|warning) …',
        '(i|we) (will|am going to) be? (pull|pulling) (him|her) …3 (out|from) (of|this) …',
        '(taking|take) (this|it) (further|higher) …',
        '(or|otherwise) (else|you will|i will|we will|i shall|face) …',
        '(there|this) will be (consequences|trouble) …',
        '(face|facing|suffer) (the|serious|legal|severe)? consequences …',
        '(i|we) (have|have got) {stress}? (screenshots|screen shots) (of|and) …',
        '(if|unless) …6 (expect (a|to)|the board) …',
        '(i|we) (swear|guarantee) you? (i|this) will …',
        '(dont|do not) think (i|we) (will not|wont|would not|am not|can not) …',
        'not afraid to (use|go) …',
        '(i|we) (will|shall) be? (see|seeing) (to it|that you) …',
        'failing which …',
        'failing this …',
      ],
      ask: 'Do you mean to do this now? If not, it is safer to leave it out.',
    },
    {
      words: [
        '(if|unless) …6 (i|we) (will|am) be? (go|going) (to|this to) …',
        '(if|unless) …6 (lawyer|news) (will|is) …',
      ],
      ask: 'Would you like to work it out together first? Say that, and keep this for later.',
    },
    {
      evenProtected: true,
      words: [
        '(you will|you are going to) be? (regret|be sorry) …',
        '(or|otherwise) else {end}',
        '(have|get) (you|her) (fired|sacked) …',
        '(i|we) (will|am going to) (ruin|destroy) (you|your) …',
        '(watch your back|you had better watch|i know where you) …',
        '(posting|put) (this|it) (all over|on) {press} …',
      ],
      ask: 'Take this out before sending? The rest of your message is stronger alone.',
    },
    {
      writers: ['teacher'],
      severity: 'caution',
      words: [
        '(if|unless) …6 (he|she) (will|is going to) (not be (allowed|going)|be (removed|suspended)) …',
        '(i|we) (will|am going to) be? (call|calling) …3 (cps|child protective services) …',
        '(one more|another) {word} {word}? {word}? and (i|he) (will|am|is) …',
        '(will|shall) (not be (going|dressing)|be (withheld|removed|made to)) …',
        '(can|may) expect to (explain|face) …',
      ],
      ask: 'Say the step plainly, and what you can try together first.',
    },
  ],
  unless: [
    'if (i|we) can …',
    '(lawyer|solicitor) …4 (career day|custody) …',
    'or (i|we) (will|can) (bring|see) …',
    '(required|have) (by law)? to report …',
  ],
} satisfies Patterns;

export const card = {
  title: 'May read as a threat',
  why: 'A warning turns solving the problem into self-protection. Going further is your right; it needs no warning.',
  tip: 'Ask first. Keep the next step for later.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[If this isnt fixed im going to the principle.]]': null,
  'Accommodate him [[or you’ll hear from our attorney.]]': null,
  '[[I have no choice but to contact the superintendant.]]': null,
  '[[you wont have a job when im done]]': null,
  '[[This is your last chance to make it right.]]': null,
  '[[I know two people on the school board.]]': null,
  '[[If this continues he will be removed from the class.]]': null,
  '[[I will be posting this on Facebook tonight.]]': null,
};

export const leaves: Leaves = [
  'Could we invite the counsellor to join us?',
  "I've copied Ms. Lee because she asked to be kept in the loop.",
  'The principal suggested that I write to you first.',
  'Sue will pick him up on Friday.',
  'A lawyer is visiting for career day.',
  'I am required by law to report this.',
  'If you need the form sooner, I will bring it to the office.',
  'My attorney handles custody, and the court order is attached.',
  'The policy says three absences lead to a letter.',
];
