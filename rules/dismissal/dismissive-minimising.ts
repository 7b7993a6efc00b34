import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        'you are the only (parent|family) who …',
        // told to feel less
        '{start} please? {stress}? (calm down|whatever|big deal|so what) ({end}|if|so) …',
        '(you|we) {stress}? need to {stress}? (calm down|relax|chill|take a breath) …',
        '((so|teach) get used to it|lighten up|fight move on|deal with it yourself) {end}',
        '(you|he) {stress}? (may|might)? {be} {stress}? (a bit)? {stress}? (overreacting|exaggerating|too (emotional|sensitive)) …',
        '(making|make) {stress}? (a|way too)? (mountain|fuss|much of) …',
        'blowing …3 proportion …',
        'you {stress}? {be}? (worry|read) {stress}? (far|way)? too much …',
        // the matter made small
        '(it|this) (is|was) {stress}? (just|only) {stress}? (a|one)? {word}? (quiz|kindergarten|multiplication) ({end}|who|at) …',
        'not everything {word} a …',
        '(not|to) (see|locate) (why|the) …3 (drama|an issue) …',
        '(it|homework) {be} {stress}? {stress}? (nonsense|pointless) …',
        'waste of …2 (paper|time) …',
        // it is only what children do
        '(boys|girls|year {word}) (will be|being) (boys|girls|year) …',
        '{start} (sixth|ten year old)? (kids|boys|girls|graders) (fall (over|out)|muck|insult|fight) …',
        '(all|every) ({childNoun}|parent) {stress}? (say|feels) (that|this) …',
        '(that|it) is {stress}? (how (they|kids) (talk|work)|life with {word}) {end}',
        'that is {stress}? just (how|the way) (i|it) …',
        '(it is what it is|life is {word}? boring) …',
        // outlived and outnumbered
        '(nobody|no one) {stress}? (has|was)? {stress}? been? (died|scarred) …',
        '(no one|no other {word}) else? {stress}? (has|have)? {stress}? (complained|raised) …',
        // will not hear it
        '(could not care less|not care (what|how) …4 (policy|handbook)) …',
        '(do not|need not) (want|need) to hear …',
        '(not|no) (interested|interest) (in|for) (your|what|hearing) …',
        '(no|not have) (time|patience) for (this|long {word}) {word}? {end}',
        '(will|am) not {stress}? (be|going to)? {stress}? (wasting|reading all|hold his) …',
        'not {stress}? bother (replying|calling|telling) …',
        '(spare (me|us)|spared) (the|your) (bit|one about|lecture|review) …',
        '{start} (save it|spare me) {end}',
        'can keep your (advice|excuses) …',
        'heard (it all|the speech) …',
        '(lecture me|(come back|talking) to me (with|about)) …',
        '(i|we) {stress}? (do not|hardly) {stress}? (need|require)? {word}? …4 (tell|advice|tips) …',
        'your (version|feelings) (of|about) …4 (not|baseless) …',
        '{you} {stress}? would not {stress}? understand {end}',
        '{you} {be} not (in the room|a teacher) ({end}|so) …',
        '(what would you know|know better than) …',
        '({be}|{start}) {stress}? not {stress}? (my|our) (problem|department|job) …',
        '{be} {stress}? (your (department|problem)|a (parenting|school) (issue|matter)) …',
        '(leave (me|us)|be left) out of (it|this) …',
        '(no|not much) (point|use) (in|of)? (talking|asking|going on) …',
        '(mean|means) nothing to me …',
      ],
      ask: 'What is the worry behind it? Name that first.',
    },
  ],
  unless: ['… (thank you|could you|at home) …'],
} satisfies Patterns;

export const card = {
  title: 'May feel brushed aside',
  why: 'It argues with the worry instead of hearing it, and the worry comes back louder.',
  tip: 'Name the worry first, then the facts.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  'I think [[you may be overreacting a bit.]]': null,
  '[[Boys will be boys!]]': null,
  '[[No other parents have raised this.]]': null,
  '[[It is just one quiz.]]': null,
  '[[You are the only parent who has a problem with it.]]': null,
  'With respect, that [[is not our department.]]': null,
  '[[I hardly need a parent to tell me what a fight looks like.]]': null,
};

export const leaves: Leaves = [
  "Please don't worry about the late fee.",
  'He calmed down in the calm-down corner.',
  'It is just a quick note about Friday.',
  'There is only one week left before the show.',
  'She was fine by snack time and joined the block area.',
  "I'm sorry you had to wait so long.",
  'Sorry if I missed your call.',
  'No one else was hurt.',
  "Kids make mistakes, that's how they learn.",
  'She said nothing to me about it.',
  'We have no use for it any more, would the school like the piano?',
  'I see what the issue is now, thank you.',
  'He needs to calm down before he can tell us what happened.',
  'I keep your advice on the fridge!',
  'The boys tease him every day on the way home.',
  'Would you know what time the bus leaves?',
];
