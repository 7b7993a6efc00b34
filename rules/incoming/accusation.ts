import type { Flags, Leaves, Noticed } from '../../src/rule.ts';

/** Blame on the reader, the school or the family, in a message that is being answered. Wider than what a draft is coached on. */
export const patterns = {
  match: [
    '(nobody|no one|not one of you) (called|emailed|explained|explains|explain|bothered|answered|replied|cares|listens|read|noticed|rang|phoned|asked) …',
    'you (never|refused|refuse|ignored|ignore|failed|shouted at|yelled at|humiliated|punished|singled|embarrassed|lost (his|her|my)) …',
    'you keep (saying|telling|sending|ignoring|losing|punishing|blaming) …',
    'you (left|benched|dropped|cut|put|sent|made) (him|her|my {childNoun}|{name}) …6 (while|because|just because|again|for nothing|in front of|the whole) …',
    'you (undertook|promised|said|agreed) …6 (and (you)? (have not|did not|never)|but (nothing|never)|never did) …',
    '(do|does|did) (you|anyone|anybody|they) even …',
    '(do|does|did|are|is) (you|anyone|anybody|they) (actually|really) (read|listen|listening|care|check|checking|look|looking|supervising|watching|think|believe|expect|bother) …',
    '(this|it|that|partiality) (is|was) (a|an|such|so|just|simply|completely|totally)? (disgrace|disgraceful|unacceptable|not acceptable|unfair|not fair|ridiculous|outrageous|partiality|discrimination|shambles|not good enough) …',
    '(favouritism|favoritism|discriminating|discriminated|singled out)',
    '(ashamed of (yourself|yourselves)|ought to be ashamed) …',
    '(i|we) (am|are|was|were) (just|absolutely|totally|very|so|both)? (appalled|disgusted|outraged|fed up with|at the end of my rope|sick of) …',
    '(what on earth|how dare|who do you think|what gives you|are you (having|kidding|serious|joking)|have you no) …',
    '(congratulations on|well done on|great job|nice job|bravo for) (ignoring|losing|forgetting|failing|ruining|missing|humiliating) …',
    'how lovely to (discover|find out|learn) …',
    'real (inclusive|professional|classy|mature)',
    '(lack of|no) (respect|communication|discipline|manners|supervision) (from|at|for) …',
    '(not|no|without|lack of) …4 support (at|from) home …',
    '(habit|manners|respect|behaviour|behavior|punctuality) …3 (taught|learned|learnt|starts|begins) at home …',
    '(i|we) think you …2 (not like|dislike|hate|do not care|have a problem|have it in) …',
    '(do you get paid|what a {childNoun} has to do|clearly (is|are|was) not (the|your) {word}? strong point) …',
    'for (other|some) (parents|children|kids|families) you …',
    '(who gave you the right|what would you know|since when|how many times|how much (clearer|longer)|how hard (is|can) it|is it too much to ask) …',
    'what (is|was) the (use|point) of …',
    'are you (people|all|even)? (stupid|blind|deaf|joking|kidding|insane|mad|serious|for real) …',
    '(what|which) (kind|sort|type) of (a)? (person|adult|man|woman|teacher|mother|father|parent|parents|school|coach|human|grown) …',
    'is (this|that) (how|what) you (treat|call|teach|run|do|speak|raise|expect) …',
    '(do|did) you (honestly|seriously|suppose|imagine) …',
    'have you (any|no) idea …',
    'how (could|can) (you|any {word}|anyone|anybody) (possibly|do this|do that|be so|treat|think|call) …',
    'your (excuse|excuses|favourites|favorites|incompetence|negligence|attitude)',
  ],
  unless: [
    '(thank|thanks|grateful|appreciate|kind|kindly|glad|pleased|happy|love) …',
    '(if|when|whether|that) you …',
    '… (thank|thanks|grateful|appreciate)',
    'never (cease|fail|stop) to',
    'nobody asked for',
  ],
} satisfies Noticed;

export const flags: Flags = {
  '[[Nobody called, nobody emailed.]]': null,
  '[[You left him on the bench the whole day.]]': null,
  'I think [[this is a disgrace.]]': null,
  '[[Do you even read these things?]]': null,
  '[[Punctuality is taught at home.]]': null,
  '[[How dare you speak to her like that.]]': null,
  '[[You promised to call and never did.]]': null,
  "[[I think you don't like the quiet ones.]]": null,
};

export const leaves: Leaves = [
  'Thank you for what you did on Friday.',
  'You gave such a lovely speech, thank you.',
  'He told me about the trip.',
  'Other parents are coming too.',
  'We had enough of everything.',
  'She is in your class.',
];
