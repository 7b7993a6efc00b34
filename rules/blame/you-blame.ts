import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} {stress}? (made|forced) <who:{kid}> <did:{word} …>',
      rewordings: {
        plain: 'I understand that <who> had to <did:base>. Could you share what happened from your side?',
        firm: 'I understand that <who> had to <did:base>. Please tell me how that came about.',
      },
    },
    {
      words: '{you} {stress}? (lost|misplaced) <what:(my|our|his|her|their|the) {word}> {end}',
      rewordings: {
        plain: 'I believe you were given <what> [when?]. Could you check whether it can still be found?',
        firm: 'You were given <what> [when?]. Please look for it and let me know.',
      },
    },
    {
      words: [
        '{you} {stress}? {stress}? {harmed} (me|us|him|her|them|my|our|his|their|this|that|it|the|every|{name}|to) …',
        '{you} (have|has|had) {stress}? {stress}? {harmed} …',
        '{you} {stress}? {stress}? (lied|forgot|failed|botched|messed up|screwed up|dropped the ball|turned a blind eye|looked the other way) …',
        '{you} {stress}? (let|allowed|left) {kid} (get|sit|be|cry|go|run|walk|wander|fail|fall|miss|suffer|struggle|think|believe|out|alone|behind|bully|treat|pick|hit|do|eat|stand|wait|down|to) …',
        '{you} (have|has)? {stress}? let (this|that|it|things|those|these) …',
        '{you} (have|has)? {stress}? (put|dragged|exposed|threw|thrown|left) {kid} …',
        '{you} {stress}? (keep|kept|insist on) {harming} …',
        '(you are|you were|you guys are|the school is|the school was|your school is|this school is) {stress}? {stress}? {harming} …',
        '{you} (have|has)? {stress}? (done|did) (absolutely|literally|next to)? (nothing|nada|zero) …',
        '{you} (have|has|had) (no idea|not a clue) …',
        '{you} (did|do|does|have|has) not {stress}? {stress}? (bother|care|bothered) …',
        '{you} {stress}? (never|did not even|could not even|can not even|have not even|has not even|do not even|does not even|failed to|refused to|neglected to|have failed to|has failed to|have refused to|have neglected to|did not bother to|chose not to|keep refusing to) {stress}? ({duty}|{dutyPast}) …',
        '{you} could not be bothered …',
        '{you} (did|have|has|do|does) not {stress}? (tell|call|inform|notify|contact|warn|told|called|informed|notified|contacted|warned) (me|us|any of us|the parents|families|parents) …',
        '{you} (did|have|has|do|does) not {stress}? (do|doing|done) (your|their|its) (job|duty|part|work) …',
        '(if|had) you (had|have|would|were|just|only|actually|been) …6 (would|wouldnt|might|could) …',
      ],
      ask: 'What happened, and when? Say that, and ask how it looked from their side.',
    },
    {
      words: [
        '(this|that|it) (is|was) {stress}? {stress}? (your|the schools|the teachers|the coachs) (fault|doing|mess|failure|negligence|responsibility) …',
        '(because|thanks) (of|to) (you|your (school|class|mistake|negligence|carelessness|decision|actions|failure|teacher|aide|staff)) …',
        '(your|the schools|the offices) {stress}? (total|complete|utter|continued|repeated|sheer|blatant|gross)? (failure|refusal|inability|negligence|incompetence|carelessness|neglect|laziness|indifference|lack of (care|communication|concern|interest|respect|effort|follow through|professionalism|response|supervision)) …',
        'on your watch …',
        '(i|we) (have|had) to (find|hear|learn) (this|that|it|about it|out)? (out)? (from|through) …',
        '{nobody} {stress}? {stress}? (bothered|bothers|thought|thinks|told|called|tells|calls|noticed|asked|asks|cared|cares|saw fit|felt|deemed|lifted|picked|had the (courtesy|decency|sense)) …',
        '(somebody|someone) (at|in) (the|your|that|this) (school|office|building|classroom) (decided|forgot|failed|lost|thought) …',
        'you had one job …',
        'how many times (do|does|must|have|will) (i|we) …',
        '(it|this) (is|was) not my (fault|problem|job) that (you|the school) …',
        '(did|does) (anybody|anyone|somebody|someone|any of you) (even|actually|ever|not)? (even|actually|ever)? (bother|read|think|check|look|notice|ask|call|care|listen|know|stop) …',
        '(did|do|does|have|has|could) {you} (even|actually|honestly|really|not even|ever) (even|actually|bother|bothered|read|think|check|look|notice|ask|care|listen|consider|talk|know|try|stop) …',
        '(is|was) it {stress}? (that|so|too|asking too) (hard|much|difficult) (to|for) …',
        'how (hard|difficult) (is it|can it be|could it be|would it be|was it) …',
      ],
      ask: 'What happened, and when? Say that, and ask how it looked from their side.',
    },
    {
      writers: ['teacher'],
      words: [
        '{you} (did|do|have) not (sign|send|check|make sure|return|respond|read|bring|pay|attend|show up|signed|sent|checked|returned|responded|paid) … (again|once again|yet again|as usual)',
        '(if|maybe if|perhaps if) {you} (had|spent (more|some|half)|checked (his|her|the)|looked at (his|her|the)|read (the|to|with)) …',
        '(if|had) (someone|somebody|anyone|anybody) at home (had|looked|checked|read) …',
        '(nobody|no one) at home …',
        'you (let|allow) (him|her|them|your son|your daughter|your child) (stay|sleep|play|use|go|watch|get|do|skip|miss) …',
        'you sent (him|her|them) in …',
      ],
      ask: 'What did you see, and what would help? Say that without the cause.',
    },
  ],
  unless: [
    '(if|in case|unless|when|sure|glad|hope|thank|thanks|grateful|know) you (ever)? (forgot|forget|lost|have lost|have forgotten) …',
    'not (saying|suggesting|implying|blaming|think|thinking|believe|mean|claiming|accusing) …',
    '{you} (made|let|allowed) {kid} (feel|laugh|smile|shine|try|know|believe) …3 (welcome|good|better|safe|special|proud|again|seen|heard|smile|shine|loved|happy|home|comfortable|confident|included|laugh|herself|himself|at home|important|valued|part)',
    '(thank you|thanks|grateful|appreciate|appreciated|love|loved|glad|thankful|touched|kind) … {you} …',
    '{you} made (her|his|my|our|the|everyones) (day|week|year|morning|night|birthday) …',
    '{you} did not (do|mean|intend|have to) (anything|it|to|that|this|all) …',
    '{you} (have|has|had)? not forgotten …',
    '{you} never (gave up|stop|stopped|fail|failed|forget|forgot|lose|lost|complain|rush|rushed|made|make me feel|let) …',
    '{you} failed to mention how …',
    'because of you (he|she|they|we|i|my|our|{name}) …',
    'thanks to you …3 (he|she|they|we|i) (love|loves|loved|learned|can|enjoy|enjoys|finally|is|are|feels|now|had|got) …',
    'not (your|the schools) fault …',
    'if you (would|had) (still|ever|also|both|rather|like|prefer|be|want|care|had a|time|just) …',
    '(none of|not|no) …3 (your|the schools) (fault|doing|mess) …',
    '{nobody} (tells|told) (you|the tooth fairy|the kids|the children|him|her) …',
    'never make (him|her|them|me|us|anyone) feel …',
    'for the (first|last|second|very first|one|long|whole) time …',
    'did you (even|actually|ever|really) (know|get a chance|have a chance|see) …',
    'if you had (a|any|some|time|to|the) …',
    'if you were (able|to|ever|free|wondering|at|in) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Starts with "you" and what went wrong',
  why: 'A sentence that says "you" and a failing is heard as an attack on the reader’s competence.',
  tip: 'Say what happened and ask for their side.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[You made him sit out the whole party.]]': 'I understand that he had to sit out the whole party. Could you share what happened from your side?',
  'Mr. Cole, [[you lost his project.]]': null,
  '[[you ignored my last two messages about the bus]]': null,
  'Honestly, [[you have done nothing about the seating.]]': null,
  '[[Nobody thought to call me when she was crying.]]': null,
  '[[this is your fault, not his]]': null,
  '[[You didnt even bother to call us.]]': null,
  '[[Did anyone even read the plan?]]': null,
  '[[You failed to tell us about the trip.]]': null,
  '[[You keep ignoring my emails.]]': null,
};

export const leaves: Leaves = [
  'You made her feel welcome from the first day.',
  'If you forgot to send it, no problem.',
  "I'm not saying you ignored it.",
  'You were right, I forgot his form.',
  'Thank you for letting him try again.',
  'You emailed on 3 May and I replied on 5 May.',
  'Because of you she loves reading now.',
  'Did you get my email about the trip?',
  'Not your fault at all, the bus was late.',
];
