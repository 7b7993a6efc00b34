import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(hit|punched|kicked|kicks|grabbed|grabbing|dragged|dragging|shoved|pushed|pushing|slapped|bit|bitten|pinned|tied|spat|stabbed|burnt|beaten|beat|threw|thrown|pulled|held) …3 (him|her|them|my|his|by|in the|on the|down|a (child|classmate)|{name}|me|two|into|at|up) …',
    '{kid} (was|got|has been|is being) {stress}? (hit|kicked|pushed|bitten|locked|bullied|left on|called) …',
    '(bruise|bruised|blood|concussion|broken (arm|tooth)|stitches|swollen|swelling|cut on|cuts on|marks on|burn|burns|chipped|fainted|collapsed|ambulance|paramedic|(in|to) hospital|the er|urgent care) …',
    '(bully|bullied|bullying|bullies|harassed|harassment|threatened|threatening|assault|assaulted|slur|n word|racist|weapon|gun|knife|blade|pellet gun) …',
    '(locked|shut) (in|inside) …',
    '(left|out|alone|standing) {stress}? (alone|outside|in the (road|rain)|on the bus) …',
    '(no adult|safeguarding|child protection|incident report|incident form|accident form|risk assessment|dangerous) …',
    '(afraid|scared) (to|of) (go|come|use|ride|his|that|them) …',
    '(wants|thinking) …3 (to die|dying) …',
    '(suicide|cuts (on|himself)) …',
    '(booth|isolation) (room|for {word} (hours|minutes)) …',
    '(wetting|wet) (the bed|himself) …',
    'kill (yourself|herself) …',
    '(allergy|allergies|allergic|anaphylactic|epipen|auto injector|inhaler|asthma|seizure|insulin|diabetes|diabetic|blood sugar|medication|meds|dose|oxygen|care plan|action plan|rescue|penicillin|ibuprofen|tylenol|peanut|peanuts|sesame|hives|trouble breathing|paediatrician|pediatrician|surgeon|surgery|cardiologist|neurologist|therapist|physio|toileting|sickle cell|haemophilia|crutches|cochlear|chickenpox|measles|chemo) …',
    '(missing|nobody knew where) …4 (child|son) …',
    '(police|child protective services|social services|social worker|tusla|kinship|childline|911|999|000) …',
    '(neglected|abducted|vape|vapes|stranger|strangers|following (him|her)) …',
    '(called|calls) (him|her) (a|an) …',
    '(wouldnt let|not let) {stress}? {kid}? …3 (food|bathroom) …',
    '(yelled|shouted) (at|in) (her|our|the (child|kids)) …',
    'release (him|{name}) …',
    '(photo|photos|picture|video|cctv) …5 (attached|kept|evidence) …',
  ],
  unless: [
    '(a|was a) hit {end}',
    '(bully|good) for (you|him|her) …',
    'killer whale …',
    'flu shot …',
    '(plastic|butter|cake|pumpkin) knife …',
    'knife for the cake …',
    '(nurse|police) (costume|officer visit) …',
    'clean bill …',
  ],
} satisfies Noticed;

export const card = {
  title: 'Safety and health, said plainly',
  why: 'What happened to a child must not be softened. Plain facts help the school act.',
  tip: 'Keep the facts, and keep a copy.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
  facts: [
    'Who was there, and who saw it',
    'What was said or done, in the exact words',
    'When and where',
    'Injuries and photos, if there are any',
    'What you ask for, and by when',
    'Ask for an answer in writing, and keep a copy',
  ],
} satisfies Card;

export const flags: Flags = {
  '[[A boy punched him in the stomach at recess.]] Can we talk today?': null,
  '[[He must never have peanuts.]]': null,
  '[[She was left alone on the bus for an hour.]]': null,
  '[[They called him a slur and pushed him into the locker.]]': null,
  '[[She is scared to go to school.]]': null,
};

export const leaves: Leaves = [
  'The bake sale was a big hit with everyone.',
  'They are reading To Kill a Mockingbird.',
  'We are dying to meet you.',
  'He hit a home run on Saturday.',
];
