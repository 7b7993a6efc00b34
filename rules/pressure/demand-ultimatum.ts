import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(i|we) {stress}? (demand|insist on|insist upon|require) <what:(a|an|the|that|your|my|our|his|her|to be|to see|to know) …>',
      ],
      rewordings: {
        plain: 'I’d like to ask for <what>',
        soft: 'Would it be possible to arrange <what>',
      },
    },
    {
      words: '{you} {stress}? (need to|must|have to|had better|better) (call|phone|ring|email|contact|get back to) <who:(me|us)> <when:…>',
      rewordings: {
        plain: 'Could you call <who> <when>? If that is difficult, tell me what would be possible.',
        firm: 'Please call <who> <when>.',
      },
    },
    {
      words: [
        '(i|we) {stress}? (demand|insist|require) (that)? {you}? …',
        '(i|we) {stress}? (want|expect|need) (him|her|it|this|that|them|my {childNoun}|that {childNoun}|the grade|his grade|her grade|someone|answers|every|all|the|a) …3 (moved|changed|fixed|punished|removed|suspended|expelled|fired|gone|dealt with|sorted|replaced|disciplined|corrected|reversed|resolved|done|off|out|in writing) …',
        '(i|we) {stress}? (expect|shall expect|will expect) (you|this|it|that|your|the|a|an|him|her|nothing less|better|parents|an apology|a (full|written|proper|prompt|reply|response|refund)|to see|to hear|answers|action|every|all) …',
        '{you} (must|have to|had better|better|shall) {stress}? ({duty}|fix|change|move|remove|stop|start|ensure|resolve|address|correct|find|come|bring|keep|put|understand|realise|realize|accept|learn|deal|act|apologize|raise|reverse|rethink|get|be|have|watch|use|set|limit|control|discipline) …',
        '{you} need to {stress}? ({duty}|fix|change|move|remove|start|ensure|resolve|address|correct|understand|realise|realize|accept|learn|deal|act|get|find|step|wake|grow|rethink|control|discipline|calm|be (more|better|there|honest|aware|checking|doing)|stop|do|come up|start) …',
        '{you} (will|are going to|are to) (call|fix|change|move|remove|stop|let|give|hand|return|apologise|apologize|tell|correct|raise|reverse|allow|ensure|report|make sure|refund|replace|provide|answer|respond|do|find|put|write) …',
        '(this|that|it) (needs to|has to|must|had better|better|will|ends|stops) {stress}? (stop|end|be fixed|be resolved|be sorted|be dealt|be corrected|be addressed|change|happen|not happen|never happen|now|today|here|immediately) …',
        '(it|this) (stops|ends) (now|here|today|this|immediately|right) …',
        '(this|that|it) (gets|better get|had better get|better be|had better be) (fixed|sorted|resolved|done|changed|handled|corrected|dealt) …',
        '{start} (just|so|now|then|and)? (fix|change|sort|undo|reverse|correct|remove|move|take|stop|quit|call|explain|do|give|let|hand|find|read|get|put|tell|keep|start|leave|raise|pull|deal|pay|control|answer|respond|return|send|make|show|check) (your|it|this|that|him|her|his|them|me|us|the|my|on|with|up|to|back|down|out|making|picking|sending|calling|emailing|telling|acting|pretending|blaming|giving) …6 (now|immediately|today|right away|right now|at once|asap|tonight|this instant|by (tomorrow|monday|tuesday|wednesday|thursday|friday|noon|{number}|the end|end)|before (i|monday|tuesday|wednesday|thursday|friday|{number}|the|we|it)|this minute|straight away|for once|properly|period|or else)',
        '{start} (just|now|so|and|then)? (stop|quit) (making|picking|sending|calling|emailing|telling|acting|pretending|blaming|giving|wasting|treating|punishing|ignoring|harassing|bullying|hiding|lying|using|trying|passing|playing|being|messing|bothering|contacting|assuming|nagging|whining|complaining) …',
        '{start} do your (job|work|jobs) …',
        '(do|start doing|try doing|doing) your (job|jobs) {end}',
        '(i|we) (will|do|would|can|shall) not (accept|tolerate|stand for|put up with|allow|stand by|sit by|be ignored|be fobbed|be spoken|be treated|take no|have|let this|debate|discuss|argue|negotiate|be moved|hear) …',
        '(no|without) (discussion|excuses|exceptions|ifs|arguments|if and|further discussion|more excuses|debate|delay) …',
        '(end of|full) (story|stop|discussion|conversation|debate)',
        '(that is|this is) (final|that|not (negotiable|up for (debate|discussion)|a request|optional|a suggestion)) …',
        '(i|we) (do not propose|do not intend|have no intention) (to|of) …',
        'is not (up for (debate|discussion|negotiation)|negotiable|open (for|to) (debate|discussion)|a request) …',
        '(fix|change|do|sort|resolve|move|pay|sign|call|send|return) {word} {word}? {word}? or (else|i|we|you|your|he|she|it|there) …',
        '(i|we) (suggest|strongly suggest|would suggest|advise|recommend) you …',
        '(immediately|at once|forthwith|without fail|without further delay|no later than|effective immediately) …',
        '(my|our) tax (dollars|money) …',
        '{you} (work|works) for (us|me|the parents|the taxpayers) …',
        '(i|we) (pay|are paying|paid) (your|for your|the fees|good money|a lot of money|fees|enough|taxes) …',
        '(i|we) want (a|an|the|your|this|it|every|to) …6 (by|before|no later than|in writing|today|now|immediately|tonight|at once|this week) …',
        '(i|we) (am|are) (not asking|telling|giving) (you|it|this) …',
        '(put|pull|get) (a stop|an end|your (finger|act|head|house|priorities|socks)) …',
        '(that is|what) (your|you are) (job|paid (for|to do)|there for|for) …',
        'enough is enough …',
        '{you} (are|is) {stress}? (required|expected|obliged|hereby|obligated|directed|instructed|reminded|to report|to appear|to attend|to ensure) …',
        '(get|find) (over|used to) it …',
        '(so|just|now) deal with it',
      ],
      ask: 'What matters most here? Ask for that, with a date that can be met.',
    },
    {
      writers: ['teacher'],
      words: [
        '(he|she|they|{name}|your son|your daughter|your child) (needs to|must|has to|have to|had better|will) {stress}? (start|stop|learn|be on time|grow|behave|apply|focus|listen|sit|do|get|turn|complete|respect|follow|show|take|try|work) …',
        '(parents|families|you) (must|are expected to|are required to|are reminded) …',
        'without exception …',
      ],
      ask: 'What will you do at school, and what one thing would help at home?',
    },
  ],
  unless: [
    '{you} (must|will|have to|need to) {stress}? (be (so|very|exhausted|tired|busy|proud|the|ms|mr|mrs|happy|wondering|aware|getting|having|joking|sick|worn|relieved|delighted|there|a)|have (so|a lot|many|your|been|had|seen|heard|noticed|to (see|hear|try|come|laugh|feel))|see|feel|know how|hear|love|let me|tell me (your|the|how|where)|come|find the|find a|get (so|a lot|hundreds|this|asked|tired)|come (over|by|to|round)|try|give me the|send me the|forgive|excuse|know|do so much|say|give yourself|take|know i|think (i|we|me)) …',
    '(if|when|whenever|anything|everything|all|whatever|what|before|until|unless|once|in case|do|does|did|that|which) {you} (need|must|have|want) …',
    '{you} (do not|did not|will not|never|no longer|dont) (need|have) to …',
    'you will (find|get|see|receive|have|be|need|hear|notice|love|be able|recognize|recognise|enjoy|want|remember) …',
    'please …',
    '… please',
    '(expect|expecting) (he|she|it|they|we|a baby|him|her|them|to be|that he|that she|some|rain|about|around|a reply|it to be|will) …',
    '(could|can|would|will|may|might) {you} …',
    '(i|we) (need|want) (him|her|them|it|this|that|my {childNoun}) to (be safe|have|feel|know|succeed|do well|learn|enjoy|be happy|grow|love) …',
    '(i|we) want (a|an|the|to) …4 (for|with|together|as|because|with you) …',
    '(must|has to|have to|needs to) (not|never|always|carry|have|take|avoid|wear|sit out|stay|rest|be picked|be given|be kept|be collected|leave|use|eat|drink|see a doctor) …',
    '(not|never) (asking|expecting|demanding) …',
    '(i|we) insist on (paying|helping|bringing|making|treating|buying|walking|wearing|washing|taking) …',
    '{number} (days|hours|minutes|weeks|degrees) …',
    '(doctor|dr|doctors|nurse|hospital|allergy|allergic|epipen|inhaler|medication|medicine|fever|contagious|lice|rash|insulin) …',
    '… (doctor|doctors|nurse|hospital|allergy|allergic|epipen|inhaler|medication|medicine|fever|contagious|lice|rash|insulin) …',
    'by law …', 'the law …', '… by law', '(under|per|as required by) (the|section|ferpa|idea|law) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Leaves them only yes or no',
  why: 'A request heard as an order leaves the reader to give in or push back.',
  tip: 'Ask for it, with a date, and room to answer.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[I demand a new seat for her]].': '?',
  '[[You need to call me today.]]': '?',
  '[[I expect this to be fixed by Monday.]]': null,
  '[[This needs to stop now.]]': null,
  '[[I want that boy punished today.]]': null,
  '[[You will let him retake the test.]]': null,
  '[[Do your job and watch the kids.]]': null,
  '[[I will not accept this.]]': null,
  '[[You must sign the log every night.]]': null,
};

export const leaves: Leaves = [
  'You must be so tired after concert week.',
  'Please call me when you can.',
  'I need to leave by 3 on Friday.',
  'You will find the form attached.',
  "If you need to move his seat, that's fine with us.",
  'He must have his EpiPen with him on the trip.',
  'You have to see what she built at home!',
  'I expect he will be tired tomorrow.',
  "You don't have to answer tonight.",
];
