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
  'moved',
  'fixed',
  'removed',
  'changed',
  'done',
  'sorted',
  'stopped',
  'answered',
  'dealt',
  'corrected',
  'arranged',
  'settled',
  'resolved',
  'put right',
];

/** What one person tells another to do. */
export const order = [
  'fix',
  'change',
  'move',
  'remove',
  'sort',
  'cancel',
  'drop',
  'take',
  'get',
  'put',
  'give',
  'hand',
  'pay',
  'send',
  'call',
  'ring',
  'answer',
  'reply',
  'apologise',
  'apologize',
  'explain',
  'start',
  'make',
  'let',
  'find',
  'tell',
  'teach',
  'correct',
  'talk',
  'control',
  'deal',
  'do',
];

/** Harm to a body or a mind, as it is reported. */
export const hurt = [
  'hit',
  'hitting',
  'kicked',
  'kicking',
  'punched',
  'pushed',
  'shoved',
  'slapped',
  'bit',
  'bitten',
  'choked',
  'grabbed',
  'stamped',
  'grabbing',
  'pulled',
  'dragged',
  'held',
  'pinned',
  'restrained',
  'tied',
  'locked',
  'beat',
  'beaten',
  'stabbed',
  'burned',
  'spat',
  'threw',
  'touched',
  'filmed',
  'searched',
  'stung',
  'jumped',
  'attacked',
  'assaulted',
  'bullied',
  'harassed',
  'threatened',
];

/** Health that a school must hear of as it is. */
export const medical = [
  'allergy',
  'allergies',
  'allergic',
  'anaphylactic',
  'anaphylaxis',
  'epipen',
  'injector',
  'inhaler',
  'asthma',
  'seizure',
  'insulin',
  'diabetic',
  'diabetes',
  '(911|999)',
  'blood sugar',
  'medication',
  'medicine',
  'meds',
  'cardiologist',
  'pediatrician',
  'paediatrician',
  'care plan',
  'sickle cell',
  'epilepsy',
  'haemophilia',
  'measles',
  'anorexia',
  'diagnosed',
  '(doctor|dr {name}) …2 (said|says|advised|told|letter|letters|clears)',
];

/** Carrying a quarrel to somebody else. */
export const report = [
  '(report|reporting|email|emailing|call|calling|phone|phoning|ringing|contact|contacting|inform|informing|ccing)',
  '(write|writing|speak|speaking|forward|forwarding|complain|copy|refer)',
];

/** Words that pass sentence. */
export const outrage = [
  'unacceptable',
  'ridiculous',
  'outrageous',
  'disgusting',
  'disgraceful',
  'appalling',
  'shocking',
  'shameful',
  'absurd',
  'insane',
  'inexcusable',
  'unforgivable',
  'laughable',
  'farcical',
  'unbelievable',
  'beyond belief',
  'disgrace',
  'shambles',
  'farce',
];

/** Whoever may be called in. */
export const power = ['{authority}', '{press}', 'the inspectors', '(the|my)? (police|cops|secretariat|ministry|media)'];

/** Words of law and of formal requests that have no everyday use. */
export const law = [
  'ferpa',
  'fape',
  'gdpr',
  'rpwd',
  'rte act',
  'rti act',
  'mckinney vento',
  'title ix',
  '(equality|education|the|this) act',
  'human rights',
  'disability standards',
  'child find',
  'stay put',
  'public expense',
  'corporal punishment',
  'high court',
  'duty of care',
  'freedom of information',
  '(data|subject)? access request',
  'civil rights',
  'due process',
  'tribunal',
  'custody',
  'guardianship',
  '(court|restraining|protection|protective|bail|non molestation) (order|orders|conditions)',
  'ombudsman',
  'mediation',
  'manifestation',
  '(under|by|state|federal|the) law',
  'legal (duty|right|guardian|guardianship)',
  'legally',
  'unlawful',
  'entitled to',
  'entitlement',
  'restraint',
  'seclusion',
  'section {number}',
  '(prior written|written) notice',
  'procedural safeguards',
  'reasonable adjustments',
  '(formal|state) (complaint|notice|request)',
  'stage (one|two|three|{number})',
  '(shortened|reduced) (school|timetable|day)',
  'part time timetable',
  'permanent exclusion',
  'iprc',
  'tusla',
];

/** What a family may ask for in form. */
export const formal = [
  'evaluation',
  'evaluate',
  'assessment',
  'assess',
  'iep',
  '504',
  'ehcp',
  'hearing',
  'placement',
  'records',
  'record',
  'interpreter',
  'panel',
  'copy of',
  'copies of',
  'personal data',
  'cctv',
  'medical form',
  'care plan',
];

/** What a safety report speaks of. */
export const injury = [
  'bruise',
  'bruises',
  'bruised',
  'bleeding',
  'blood (on|in|from|all)',
  'concussion',
  'stitches',
  'swollen',
  'swelling',
  'fainted',
  'collapsed',
  'unconscious',
  '(to|at|from) the? hospital',
  'ambulance',
  'fracture',
  'choking',
  'marks on',
  'burn on',
  'broken (arm|wrist|tooth|nose)',
  'vomited',
  'social worker',
  'safeguarding',
  'child protection',
  'bullying',
  'harassment',
  'assault',
  'abuse',
  'abused',
  'inappropriately',
  'unsafe',
  'no adult',
  'unsupervised',
  '(accident|incident) (form|report)',
  'police (have|has|report|log|were)',
];

export const swear = [
  'wtf',
  'wtaf',
  'bullshit',
  'shit',
  'shitty',
  'fuck',
  'fucking',
  'fucked',
  'arsehole',
  'asshole',
  'bastard',
  'bastards',
  'bitch',
  'goddamn',
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
export const service = ['cps', 'social services', 'child protective services', 'the? (attendance|truancy) officer'];

/** What is held out to a reader who does not give in. */
export const dire = [
  'be? (suspended|expelled|excluded|removed|repeating|cancelled|locked|gone|out {end})',
  'not be (at|in|on|going)',
  '(repeat|lose|loses|withdraw|pull) (the|his|her|your|him|both)',
  'forget (about|the)',
  '(calling|ringing|reporting) ({service}|{power})',
  'looking for (another|a new) (school|job|place)',
  '(no place|find out (who|how)|regret|more off|see to it|make sure)',
];
