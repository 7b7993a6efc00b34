import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{you} {stress}? never {stress}? (answer|respond|reply|return|call|tell|listen|read|help|give|check|write|ask|do|pick|follow|explain|send|care|notice|show|email|contact|inform|keep|sign|turn|come|pay|have time|see|say|communicate|bother|take|think|try|believe|acknowledge|own|mention|warn|get back|replies|answers|responds|tells|listens|gives|calls|lets|does|follows|sends|communicates|returns|cares|notices|admits|apologizes|apologises) …',
        '{you} (are|is|have|has) {stress}? always (the last|late|ignoring|blaming|picking|making|too busy|busy|unavailable|forgetting|complaining|demanding|changing|against|rude|dismissive|defensive|finding|singling|punishing|yelling|wrong|been|taking) …',
        '{you} {stress}? always (blame|blames|pick|picks|forget|forgets|make|makes|ignore|ignores|punish|punishes|take|takes|have an excuse|have some excuse|assume|assumes|change|changes|wait|waits|leave|leaves|treat|treats|side|sides|say|think|expect|complain|do this|do that|act|single|target) …',
        '{you} {stress}? (constantly|continually|consistently|continuously|perpetually|routinely) (ignore|ignores|change|changes|blame|pick|forget|forgets|fail|fails|make|complain|single|target|interrupt|undermine|move|lose|loses|cancel|cancels|punish|treat|put|let|allow|refuse|dismiss|send|leave) …',
        '{you} (have|has) {stress}? never (once)? {stress}? (answered|responded|replied|returned|called|told|listened|read|helped|let|given|checked|written|asked|done|picked|followed|explained|sent|cared|noticed|shown|emailed|contacted|informed|kept|signed|bothered|tried|acknowledged|apologised|apologized|included|said|been (fair|there|honest|on time)) …',
      ],
      ask: 'About how many times, and when was the last one? Say that.',
    },
    {
      words: [
        '(it|this|that) (is|was) always {kid} …',
        '(it|this|that) (is|was) always (my|our|the same) …',
        '(it is|there is)? always {kid} (who|that) (gets|is|has|takes) …',
        '(he|she|they|{name}) (is|are)? never (gets|get|allowed|picked|called|chosen|given|included|invited|praised|believed|recognized|recognised) …',
        '(he|she|they|{name}) (is|are)? always (gets blamed|gets the blame|get blamed|the one (who|to|that|getting)|blamed|left out|left behind|picked last|singled out) …',
        '{nobody} (ever|there|at (the|your|that|this) school|at school|in that (building|office)|over there|up there) {stress}? {stress}? (told|tells|called|calls|answered|answers|listened|listens|cares|responds|responded|replies|replied|helps|helped|reads|read|knows|explains|explained|returns|picks|picked|thinks|thought|bothers|bothered|notices|noticed|follows|gets back|gives|does|has|looks|asks|asked) …',
        '{nobody} {stress}? (tells|told|answers|answered|listens|listened|cares|responds|responded|replies|helps|helped|reads|knows|explains|explained|calls|returns|picks up|follows|gets back|communicates|does) (me|us|my|our|anything|a thing|back|up) …',
        '(not once|not one time|not a single time|never once) (has|have|did|does|was|were|had) (anyone|anybody|someone|somebody|you|the school|i (heard|had|got)|i been|we been|we heard|the {teacherNoun}|the office) …',
        '(not once|not one time|not a single time|never once) (have|has|did) (i|we|he|she) (heard|had|got|gotten|received|been (told|called|asked|invited)|hear|get|receive|seen a) …',
        'not (a|one) (single)? (word|call|email|note|reply|response|phone call|message|update|apology|explanation) (from|back|in|about|until|was|since|has|did|came|to us|to me|home) …',
        '(every|each) (single|damn|freaking|bloody) (single)? time …',
        '(every|each) time (i|we) (ask|email|call|write|complain|raise|bring|message|come|speak|have asked|have written|asked|wrote|called|emailed|write a note|send a note|send an email) …',
        'every time (only|it is|there is (a|some) (problem|issue|sub|excuse)) …',
        '(this|it) happens (every|each|all) (single)? (time|day|week|year|the) …',
        'every single (week|year|month|morning) (it is|i|we|you|there is) …',
        '(you people|you guys|you lot|you teachers|the school|this school|your school|that school) (never|always) …',
        'nothing (ever (happens|changes|gets|comes)|gets done|has (ever)? (changed|been done)|is ever done|that goes (in|into)) …',
        '(does|do|has|have|can|is) (anyone|anybody) (at|in|over|up|there|ever) …',
        '(i|we) (have|had)? (never)? (get|got|gotten|had|received|hear|heard) (nothing|zero|no reply|no response|no answer) (but|from|back|in|at|ever|since|for|all) …',
        'all (you|the school|they|you people|you guys) ever (do|does|care about|cares about|want|wants|think about) …',
      ],
      ask: 'About how many times, and when was the last one? Say that.',
    },
    {
      writers: ['teacher'],
      words: [
        '(he|she|they|{name}|your son|your daughter|your child) (is|are) {stress}? (always|constantly|forever|continually|never) (talking|late|off task|disrupting|disruptive|distracted|distracting|tired|unprepared|out of|interrupting|causing|rude|on his|on her|on their|prepared|ready|on time|bothering|in trouble|the one|arguing|complaining|asking|losing|forgetting|touching|calling out) …',
        '(he|she|they|{name}|your son|your daughter|your child) (never|always|constantly) (completes|complete|does|do|listens|listen|forgets|forget|brings|bring|turns|turn|tries|try|has his|has her|pays|pay|follows|comes|talks|disrupts|interrupts|refuses|argues|loses|does not|finishes|finish|works|puts|stops|distracts|makes excuses) …',
        'every single (year|day|week|time) (it|i|we|you|the) …',
      ],
      ask: 'In how many of the last lessons did you see it? Give one.',
    },
  ],
  unless: [
    '(almost|nearly|hardly|rarely) (never|always) …',
    '{you} (are|is|have|has)? always (been)? (so|very|really|welcome|make me|make us|make him|make her|make them|makes him|makes her|makes us|find time|find a way|take the time|been (so|very|kind|great|fair|good|patient|there|helpful|supportive)|take such|take good|get back to (me|us) (so|quickly|right|within|the same)|seem to know|know|leave him|leave her|let us know|let me know|say (hello|hi|something kind|good)|do such|have time|give|put (a|the kids|children|him|her) …3 (smile|first|ease)) …',
    '{you} (have|has)? never (cease|fail|complain|hesitate|make (him|her|me|us|them) feel|rush|rushed|gave up|give up|stop|raise|raised|lost|lose|let (him|her|us|me|them) down|forget (a|his|her|my|our) (birthday|name)|have to|need|mind|made|said no|say no|turn (anyone|anybody|a child|a kid) away|judge|judged|asked for) …',
    'every (single)? time (i|we|he|she) (see|sees|visit|read|reads|come|hear|hears|open|walk) …',
    'every single (one of the children|child|kid|student|one of them) …',
    '(never|always) (mind|hesitate|welcome|available|proud|happy|grateful|happier|better) …',
    'not a single (problem|complaint|tear|issue|cavity|mistake|one left) …',
    'not (a|one) (person|thing) (was|is|to worry|left) (hurt|injured|missing|wrong|about) …',
    'not a (thing|word) (to|of a lie|wrong|has changed) …',
    '(no one|nobody) (was|is|were|has been|got|gets) (hurt|injured|harmed|to blame|in trouble|sick) …',
    '(no one|nobody) (ever)? (has|had) ever? (helped|explained|been so|been this|taken) …',
    'nobody (here|there|at home|in our|in my) (minds|speaks|can|eats|drives|has|is|likes|will) …',
    'not a word (of|about it to) …',
    '(thank|thanks|grateful|appreciate|love|loves|loved|glad|proud) …',
    '(please|do not|dont) (never)? (hesitate|worry) …',
    '{nobody} (ever)? (tells|told) you …',
    'never stops (asking (why|questions)|smiling|talking about|reading|singing) …',
    '{start} (does|do|is|has|have|can) (anyone|anybody) (at school|in the class|in class|there|at home|in the office)? (know|have|need|want|free|able|got|see|seen|found|find|speak|going) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Every time, or this time?',
  why: '"Always" and "never" invite the reader to find the one exception instead of the answer.',
  tip: 'Give the dates or a count.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[you never answer my emails]]': null,
  '[[Its always my son who gets blamed.]]': null,
  '[[Every single time there is a problem, it is Jayden.]]': null,
  '[[Nobody ever tells us anything.]]': null,
  'It is April and [[she never gets called on.]]': null,
  '[[You constantly change the due dates.]]': null,
  '[[Not once have I heard anything positive from this class.]]': null,
  '[[You people never pick up the phone.]]': null,
};

export const leaves: Leaves = [
  'You always make him feel welcome.',
  'Please never hesitate to call me.',
  'She has never been happier at school.',
  'She must never have nuts, and she always carries her pen.',
  'We meet every Tuesday after lunch.',
  'You never gave up on him, thank you.',
  'As always, thank you for the newsletter.',
  'I always forget the library book, sorry.',
  'No one was hurt and everyone is calm.',
];
