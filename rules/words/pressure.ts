/** What makes an order of a request, and who may be called in. */

export const day = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'tomorrow'];

/** A deadline that leaves no room. */
export const soon = [
  '(right|starting)? (now|immediately|today|tonight|asap)',
  '(right|straight) away',
  'at once',
  'this (minute|instant)',
  '(within|in) the hour',
  'no later than',
  '(by|before) (i|noon|lunch|tonight|{day}|the end|close)',
];

/** What an order asks to have done to a thing or a person. */
export const fixed = [
  '(moved|fixed|removed|changed|done|sorted|stopped|answered|dealt|corrected|arranged|settled|resolved|put right)',
  'collected',
];

/** What one person tells another to do. */
export const order = [
  '(fix|change|move|remove|sort|cancel|drop|take|get|put|give|hand|pay|send|call|ring|answer|reply|apologise)',
  '(apologize|explain|start|make|let|find|tell|teach|correct|talk|control|deal|do)',
];

/** Harm to a body or a mind, as it is reported. */
export const hurt = [
  '(hit|hitting|kicked|kicking|punched|pushed|shoved|slapped|bit|bitten|choked|grabbed|stamped|grabbing|pulled)',
  '(dragged|held|pinned|restrained|tied|locked|beat|beaten|stabbed|burned|spat|threw|touched|filmed|searched|stung)',
  '(jumped|attacked|assaulted|bullied|harassed|threatened)',
];

/** Health that a school must hear of as it is. */
export const medical = [
  '(allergy|allergies|allergic|anaphylactic|anaphylaxis|epipen|injector|inhaler|asthma|seizure|insulin|diabetic)',
  '(diabetes|blood sugar|medication|medicine|meds|cardiologist|pediatrician|paediatrician|care plan|sickle cell)',
  '(epilepsy|haemophilia|measles|anorexia|diagnosed)',
  '(911|999)',
  '(doctor|dr {name}) …2 (said|says|advised|told|letter|letters|clears)',
];

/** Carrying a quarrel to somebody else. */
export const report = [
  '(report|reporting|email|emailing|call|calling|phone|phoning|ringing|contact|contacting|inform|informing|ccing)',
  '(write|writing|speak|speaking|forward|forwarding|complain|copy|refer)',
];

/** Words that pass sentence. */
export const outrage = [
  '(unacceptable|ridiculous|outrageous|disgusting|disgraceful|appalling|shocking|shameful|absurd|insane|inexcusable)',
  '(unforgivable|laughable|farcical|unbelievable|beyond belief|disgrace|shambles|farce)',
];

/** Whoever may be called in. */
export const power = [
  '{authority}',
  '{press}',
  'the inspectors',
  '(the|my)? (police|cops|polis|guards|gardai|sheriff|deputies|secretariat|ministry|media)',
];

/** Words of law and of formal requests that have no everyday use. */
export const law = [
  '(ferpa|fape|gdpr|rpwd|rte act|rti act|mckinney vento|title ix|human rights|disability standards|child find)',
  '(stay put|public expense|corporal punishment|high court|duty of care|freedom of information|civil rights)',
  '(due process|tribunal|custody|guardianship|ombudsman|mediation|manifestation|legally|unlawful|entitled to)',
  '(entitlement|restraint|seclusion|procedural safeguards|reasonable adjustments|part time timetable)',
  '(permanent exclusion|iprc|tusla)',
  '(equality|education|the|this) act',
  '(data|subject)? access request',
  '(court|restraining|protection|protective|bail|non molestation) (order|orders|conditions)',
  '(under|by|state|federal|the) law',
  'legal (duty|right|guardian|guardianship)',
  'section {number}',
  '(prior written|written) notice',
  '(formal|state) (complaint|notice|request)',
  'stage (one|two|three|{number})',
  '(shortened|reduced) (school|timetable|day)',
];

/** What a family may ask for in form. */
export const formal = [
  '(evaluation|evaluate|assessment|assess|iep|ehcp|hearing|placement|records|record|interpreter|panel|copy of)',
  '(copies of|personal data|cctv|medical form|care plan)',
  '504',
];

/** What a safety report speaks of. */
export const injury = [
  '(bruise|bruises|bruised|bleeding|concussion|stitches|swollen|swelling|fainted|collapsed|unconscious|ambulance)',
  '(fracture|choking|marks on|burn on|vomited|social worker|safeguarding|child protection|bullying|harassment|assault)',
  '(abuse|abused|inappropriately|unsafe|no adult|unsupervised)',
  'blood (on|in|from|all)',
  '(to|at|from) the? hospital',
  'broken (arm|wrist|tooth|nose)',
  '(accident|incident) (form|report)',
  'police (have|has|report|log|were)',
];

export const swear = [
  '(wtf|wtaf|bullshit|shit|shitty|fuck|fucking|fucked|arsehole|asshole|bastard|bastards|bitch|goddamn|ffs|stfu)',
  '(bollocks|piss off|pissed off)',
];

/** Taking a quarrel higher. */
export const escalate = ['go', 'going', 'take', 'taking', 'escalate', 'escalating', 'involve', 'involving'];

/** Driven from a post or a place. */
export const gone = ['fired', 'removed', 'sacked', 'replaced', 'suspended'];

/** What a reader lives by. */
export const living = ['job', 'career', 'pension', 'licence', 'license', 'reputation', 'post'];

/** Making a quarrel public. */
export const posting = ['(post|posting|put|putting|sticking|plaster|send|sending|taking|goes|going)'];

/** Who is called in about a family. */
export const service = [
  '(cps|dcf|dfcs|dhs)',
  'social services',
  'child protective services',
  'the? (attendance|truancy|resource) officer',
];

/** What is held out to a reader who does not give in. */
export const dire = [
  'be? (suspended|expelled|excluded|removed|repeating|cancelled|locked|gone|out ({end}|of (here|there|that|this|my)))',
  'not be (at|in|on|going)',
  '(repeat|lose|loses|withdraw|pull) (the|his|her|your|him|both)',
  'forget (about|the)',
  '(calling|ringing|reporting) ({service}|{power}|the authorities)',
  'looking for (another|a new) (school|job|place)',
  '(no place|find out (who|how)|regret|more off|see to it|make sure|off the|{report} {higher}|goes (straight|out|to {higher})|read|explain|enjoy|notify|pulling)',
];

/** Whoever may be brought in over a reader’s head, or behind it. */
export const higher = [
  '{power}',
  '{lawyer}',
  '{service}',
  '(my|our) (advocate|union|husband|wife|partner|brother|father|mp)',
  '(the|an) {word}? {word}? (inspector|commission|embassy|university|county|(welfare|visa) people)',
];

/** What a reader is made to do. */
export const must = [
  '(need|needs|have|has|got) to',
  'must',
  '(had|would)? better',
  '(are|is|am) going to (have|need) to',
  'will (need|have) to',
  'have got to',
  'are to',
];

/** What a grown person is told off into. */
export const comply = [
  '(explain|apologise|apologize|comply|discipline|control|redo|undo|reverse|refund|reinstate|admit|ensure|address)',
  '(back off|pay attention|step (up|in)|own up|take responsibility|do better|have a …2 (word|talk) with (him|her|your)|back (us|me) up|be (firmer|stricter))',
];

/** How an order to a grown person may begin. */
export const lead = ['(and|then|kindly|right|look|{stress})'];

/** What is asked of somebody every day; an order only with what follows. */
export const bid = [
  '{order}',
  '(sit|seat|return|replace|delete|leave|stay|come|collect|fetch|pick|bring|sign|check|read|listen|write|show|keep|stick)',
];

/** Leaves no room at all. */
export const outright = [
  '(now|immediately|asap|at once|this (minute|instant)|right (now|away)|straight away|once and for all|full stop)',
  '(in full|like everyone else|line by line|end of story|and leave (him|her|it|them) (there|be|alone))',
];

/** What is to be put right, and by whom is plain. */
export const mend = [
  '(fix|change|move|remove|sort|reply|delete|refund|replace|reverse|undo|withdraw|write back|get back to me|explain|apologise|unblock|reinstate)',
  '(take (it|that|this|his|her) (down|off|back)|(give|hand) …2 back|send me (the|everything|all|proof)|(get|give|make) (him|her))',
];

/** What is said to have been wanted, by name. */
export const claim = [
  '(answers|answer|apology|reply|meeting|names|proof|action|explanation|refund|response|truth)',
  '(consequences|call|(different|new) teacher|money back)',
];

/** An order that is one by its verb alone; base. */
export const sharply = [
  '(refund|hand over|take back|give back) (the|my|his|her|that|all|every)',
  '(drop|cancel|lift|reverse|scrap) (the|that|his|her|this) {word}? (detention|suspension|punishment|exclusion|ban)',
  'tell …4 (to|never to) (keep (his|her|their) …2 (hands|mouth|fists|nose)|stop|back off|leave (my|her|him)|behave|stay away|speak|talk|touch|shout)',
  '(sort out (his|her|your|this|that)|sort your {word} out|teach (your {childNoun} to|(him|her|them) properly)|tell me (exactly|the truth)|(apologise|apologize) to (my|our|him|her|me)|treat {kid} (the same|fairly|like|with))',
  'talk to your {childNoun} {end}',
  '(move|get|keep) {kid} (away from (that|those|him|her|my|our|mine)|out of (your|that|this|my))',
  'leave (my|our|his|her|{kid}) …3 (alone {end}|out of (this|your|it))',
  '((get|take) (that|your) {word} (off|out|under)|(give|put) (him|her) back|cancel that|make sure (it|this) does not)',
  '(change|fix|remove|correct) (my|his|her) {word} {word}? {end}',
  '(put (it|that|this|everything) in writing|unblock|get it through to|act like|reply to (me|this) {end})',
  'keep your {word}? (opinion|opinions|advice|comments|views|nose)',
  '(explain (to me|why|yourself)|answer (me|your (phone|calls|emails)|my (question|email|emails|calls|message|messages)|the question))',
];
