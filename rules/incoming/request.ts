import type { Flags, Leaves, Noticed } from '../../src/rule.ts';

/** What schools and families ask each other to do. */
const DO =
  '(submit|return|pay|ring|call|phone|email|text|write|come|bring|say|apologise|apologize|speak|give|send|remove|move|change|sign|provide|arrange|refund|replace|repay|collect|attend|meet|put|take|keep|stop|make sure|ensure|hand|wear|stay|sit|fix|tell|let|allow|report|contact|reply in writing|withdraw|correct|pack|label|fill|share|supply|forward|hear|read|check|complete|have)';
/** Verbs that ask something wherever a sentence begins with them. */
const FIRST =
  '(arrange|remove|return|reinstate|submit|refund|replace|provide|supply|forward|apologise|apologize|withdraw|correct|retract|delete|stop|collect|bring|send|ring|phone|email|text|reschedule|ensure|put|sign|take down|hand in|hand over|refer|book|label|save|leave)';
const WHOM = '(him|her|them|me|us|my|it|this|that|these|the|his|our|your|a|an|any|all|in|out|back|off|{name})';

/** Where a request for an action, a thing or a permission begins, in a message that is being answered. */
export const patterns = {
  match: [
    '(please|pls|plz|kindly) (also|just|do|to)? {word}',
    '(can|could|would|will) (you|u|ye|somebody|someone|anyone|anybody|one of you) {word}',
    '(can|could|may|might) (i|we|he|she|they|it|this|that|these|the|my|our|his|her|{name}) {word}',
    'would (you|it) (please|kindly)? (be|consider|mind) {word}',
    '(is|would) (it)? (be)? possible (for|to|that|if)',
    '(is|would) there be? (any|a) (chance|way|possibility|time)',
    'any (chance|way|possibility) (of|to|that|you|we|he|she|i)',
    'if (there is|theres) any (chance|way|possibility)',
    '(i|we) (would|will|d) (also|really|just|still|very much|therefore)? be? (like|love|want|prefer|ask|request|appreciate|need|welcome|grateful|glad|happy|pleased|obliged)',
    '(i|we) (also|just|really|still|now|therefore)? (want|need|request|ask|expect|insist) (you|him|her|them|it|he|she|that|this|those|these|someone|a|an|the|to|for|your|my|his|our)',
    '(i|we) am (also)? (asking|requesting|writing to (ask|request)|hoping|to request) (you|for|that|to|if)',
    '(i|we) (must|have to|need to|wish to|would like to) (also)? (ask|request)',
    'it (would|will|d) (really|also)? (help|be (helpful|great|good|nice|wonderful|lovely|useful|best|appreciated)|mean a lot) (if|to|for)',
    '(grateful|appreciate|appreciated|glad|happy|helpful) (it)? (if|for)',
    '(someone|somebody|he|she|they) (needs|need) to (get|be|have|give|bring|move|sit)',
    '{start} (and|so|also|then|now)? (let|send|move|give|change|return|fix|put|make|take|remove|reschedule|excuse|allow|have|get|call|ring|phone|email|text|bring|sign|fill|return|keep|write|stop|provide|arrange|forward|check|share|consider|find|ask|use|pick|drop|hand|set|restore|add) (him|her|them|me|us|my|it|this|that|these|the|his|our|your|a|an|any|all|in|out|back|{name})',
    '(i|we) (am|was|were) (hoping|wondering|looking) (to|for|if|whether|that) (you|u|someone|he|she|they|we|i|{name})? (can|could|would|might|may)?',
    '(wondering|wonder|ask|know) (if|whether) (you|u|someone|he|she|they|we|i|{name}) (can|could|would|might|may)',
    'and (also|then|please)? (send|bring|return|sign|give|let|make|move|put|call|ring|pay|fill|provide|update|ask|check|email|confirm|arrange|take) (a|the|us|me|him|her|it|them|your|his|their|my|that|this|any|in|back|out|rs|{number}|{name})',
    '(if|whether) (you|u|someone|somebody|we|he|she) (could|would) {word}',
    '(is it|are we|am i|are you|is he|is she|would it be) (ok|okay|alright|all right|fine|able|possible|allowed|willing|free|available) (if|to|for|that)?',
    'do you think (you|we|he|she|it|someone) (could|can|would|might)',
    '(i|we) (hope|trust) (you|the school|someone) (can|will|could)',
    '(request|requesting|appreciate if) (you|for|that|to|a|an|if)',
    '(make sure|ensure|see to it) (that|he|she|they|it|the|this|you|my|there)',
    `you (will|shall|must|are to|have to|need to|better|gone|gonna) (also|now|please|not|never)? ${DO}`,
    `(he|she|they) (must|is to|are to|has to|have to|needs to|need to) (also|now|not)? ${DO}`,
    '(he|she|they) (will|shall) (also|now)? (write|apologise|apologize|submit|return|repay|make up|redo) {word}',
    '(i|we) (also|just|really|still|now|therefore)? (want|need|demand|require|insist|request|expect) {word}',
    '(what|all|thing|things) (i|we) (want|need|ask|require|would like) (for|is|are|from you is) {word}',
    `{start} (and|so|also|then|now|or|but|first|finally)? ${FIRST} {word}`,
    `(so|then|or|also|now) (take|put|move|give|return|leave|send|change|stop|get) ${WHOM}`,
    `do not (send|tell|put|give|share|mention|let|call|contact|ring|email|allow|move|use|bring) (anyone|anybody|${WHOM})`,
    'stop {word} (him|her|me|us|them|my|the|it|this|his|calling)',
    '(take|put|have|get) (him|her|it|them|that|this) (off|out|down|up|back|away|removed|moved|fixed|changed) {word}',
    '{start} (and)? have (him|her|them|somebody|someone|your|my|{name}) {word}',
    '(desperate|looking|short of|in need of) (for)? (a|an|one|two|three|some|more|another|volunteers|parents|{number}) {word}',
    '{start} (anyone|anybody) (with|who|able|free|willing) {word}',
    '(children|kids|pupils|students|they|you|he|she|everyone|parents|families) (will|shall) (also)? need (to|a|an|the|their|his|her|your|two|some|{number})',
    '(children|kids|pupils|students|parents|families|everyone|a parent|one parent|both parents) (must|should|need to|needs to|are to|are asked to|is requested to|are requested to) {word}',
    'need (sight|copies|proof|evidence|a copy|two|three|{number}) (of)? {word}',
    '(he|she|they|{name}|my {childNoun}) (needs|need|must|should) (to|be|have)',
    '{start} (a copy|copies) of {word}',
    '(needs|need) (moving|changing|fixing|sorting|correcting)',
    'do you mind',
    'is to be (sent|brought|returned|signed|paid|worn)',
    '(your|give|grant|request) (permission|consent) {word}',
  ],
  unless: [
    'let (me|us) know if (you|there is) (need|have|any|anything) …',
    '(please|pls|kindly|plz) (know|note|find|accept|be|do not hesitate|feel|rest|excuse|forgive|understand|believe|see (the|attached|below|our)|reply|respond|answer|get back)',
    '(please|pls) do not (hesitate|worry|feel|apologise|apologize|be|reply|think)',
    '(like|love|want|wish|happy|glad|pleased) to (know|understand|hear|thank|say|think|let you know|share|raise|flag|make|work|support|help|be|find out|ask (why|what|how|who|when|where|if|whether)|apologise|apologize|believe|check|add|learn|see (how|why|what)|point|stress|mention|remind|inform|report|express)',
    '(can|could) (i|we) (say|add|just say)',
    '(as|that|what|when|all|how|so|than|because) (i|we|you|he|she|they) (can|could|would|will|may|might|want|need)',
    'if (i|we|you|he|she|they) (can|will|want|need|may)',
    '(you|we) (can|could|would) (imagine|see|understand|appreciate|not) …',
    'i (would|will) (like|love) (it|that)',
    '(would|could|will) you (believe|say that)',
    'i (would|will) appreciate (a|an|your)? (response|reply|answer)',
    '(expect|want|need|appreciate) (a|an|your)? (prompt|quick|written)? (reply|response|answer)',
    '(want|need|expect|insist|require) (not|nothing|no|more|less|better|that|only|on|it|you) (to (be|feel|think|know|understand|see)|better|more|much|for|from you|is|was) …',
    '(i|we) (just|only|also|really)? (want|need|expect|demand) to (say|talk|tell|go|get|do|sit|drop|leave|be|have|feel)',
    'let (me|us) (be|say|put|start|begin|remind|tell you|help|explain|assure) …',
    'if you (would|d) (like|prefer|rather|wish)',
    '(you|he|she|they) (must|will|need|have) (be|have|feel|know|understand) (proud|busy|tired|heard|seen|noticed|exhausted|pleased|delighted)',
    'if you have ever …',
    'want the truth',
    'excuse me',
    'expect (i|we|you|he|she|they|it|well|youll) (will|would|are|is|be|have|has|know|think) …',
    'ask (him|her|them|the {word}) …',
    'not (have|need) to {word}',
    '(asked|asks|asking) (me|us|him|her|them) (last night|yesterday|today|again)? (can|could|if|whether|why|what|when|is|are|do|does|did|will)',
    'get it (wrong|right) …',
  ],
} satisfies Noticed;

export const flags: Flags = {
  '[[Please send]] me your log since September.': null,
  '[[Can he switch]] lockers?': null,
  "[[I'd be grateful]] if the seat could be changed.": null,
  '[[I want that]] uniform point taken off him.': null,
  '[[Let her]] redo the rest of it.': null,
  '[[It would help if]] the bus came later.': null,
  '[[Would you be willing]] to let her eat in the art room?': null,
  '[[Kindly grant]] leave for two days.': null,
};

export const leaves: Leaves = [
  "Please don't hesitate to call.",
  'Please find the form attached.',
  'I would like to thank you for your patience.',
  'You can imagine how anxious we are.',
  'She does what she can.',
  'I expect a reply by Friday.',
];
