import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{start} (please|you need to)? {stress}? (calm down|chill out) …',
        '{you} (need to|must) (calm down|chill) …',
        '{you} (are|may be|are being) {stress}? (a bit|a little)? (overreacting|too emotional|overprotective|paranoid|making (a|such a)) …',
        '(making|make) {stress}? (a|way too) (mountain|fuss|much (of|out of)|song and dance) …',
        '(everyone|you) {stress}? (is|are) {stress}? (making|being) (way|far)? (too much|a) …',
        '(it|this) (is|was) {stress}? (just|only) {stress}? (a|one)? (quiz|pencil|lunch|girls|multiplication) …',
        '(it|this) (is|was) (not|hardly) {stress}? (a|the)? (big deal|crime of the century) …',
        '(kids|boys) (will be|muck|say) (boys|around|that) …',
        '(nobody|no one) ever? (died|is dying) …',
        '(nobody|no one|no other (parents|parent)|none of the (others|other parents)) else? {stress}? (has|have)? {stress}? (complained|raised|mentioned|behave) …',
        '{you} (are|were) the only (parent|one) (who|to) …',
        '(in|with) (my|all my)? {word} {word}? (years|decades) (of|in)? …3 (never|not once) …',
        '(i|we) (have|had) been? (teaching|taught) …3 (years|decades) … (never had|complaint) …',
        '(at the end of the day|it is what it is|that is life|that is just how it (is|works)) …',
        '(as|being) a (first time|new) (parent|mom) …',
        '(he|she) (is|was) {stress}? (perfectly|absolutely)? (fine|ok|okay) {end}',
        '(he|she) will (get over (it|this)|grow out of) …',
        '{you} {stress}? (worry|fuss) {stress}? (too much|far too much) …',
        '(i|we) (am|are) sorry (that|if)? you (feel|felt|were (upset|offended)) …',
        '(i|we) (am|are)? (sorry|apologise|apologize) if (you|there|my) …',
        'sorry (you|if you|if my) (feel|felt|took|were|tone) …',
        '(mistakes were|a mistake was) made …',
        '(i|we) (do not|dont) (care|have time|want to hear) (about|what|any (of|more)|for this) …',
        '(i|we) (am|are) not (interested in|going to (debate|go back)|a (babysitter|bank)) …',
        '(spare|save) (me|us) …',
        'please? (do not|dont) (bother|even tell) (telling|calling|me|replying) …',
        '(not|is not) (my|your|a school) (problem|issue|department|fault|job) …',
        '(is|it is) (your|a) (department|job) (not|to) …',
        '(is|are) a (parenting|school) (issue|matter) …',
        '(let us|lets) (file|all (calm|stop)) …',
        '(such|what) (a)? (fuss|drama|nonsense|rubbish|baloney|tosh|silliness) …',
        '(petty|ridiculous|nonsense|a waste of (time|my time)) {end}',
        '{start} (seriously|spare me|enough) {end}',
        '{start} (who cares|boo hoo|tough luck|hard luck|cry me) …',
        '(i|we) know how you feel …',
        'you (just|clearly|obviously|simply) (do|would) not understand …',
        '{you} (were not|are not) (in the room|a teacher) …',
        '(your|his) (version|feelings) (of|about) {stress}? …2 (not (relevant|accurate)|simply) …',
      ],
      ask: 'What is the worry behind it? Name that first, then say what you saw.',
    },
  ],
  unless: [
    '… i (told|tell) myself …',
    '(told|tell) myself …',
    '… i told myself',
    '(help|need) (him|her)? …2 (calm down|take a breath|chill) …',
    '(he|she) (is|was) {stress}? (fine|ok|okay) (now|{end}) …',
    '(i|we) do not (need|have time) (a|for) …',
    'not (your|my) fault (at all)? …',
  ],
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
  '[[Please calm down so we can talk.]]': null,
  '[[It is just one quiz.]]': null,
  '[[Im sorry you feel that way.]]': null,
  '[[You are the only parent who has a problem with it.]]': null,
  '[[In my 22 years of teaching I have never seen this.]]': null,
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
];
