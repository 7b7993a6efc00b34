import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(hit|hits|hitting|punched|punching|punches|kicked|kicking|kicks|choked|choking|chokes|grabbed|grabbing|grabs|dragged|dragging|shoved|shoving|pushed|pushing|slapped|slapping|bit|bitten|scratched|strangled|tripped|pinned|restrained|restraint|secluded|tied|spat|headlocked|stabbed|burned|burnt|beaten|beat|struck|threw|thrown|pulled|yanked|twisted|squeezed|held|manhandled|smacked|caned|shook) …3 (him|her|them|my|our|his|her|by|in the|on the|down|against|another|a (child|student|boy|girl|classmate|pupil)|{name}|me|several|two|the other|into|at|up|over) …',
    '{kid} (was|were|got|had been|has been|is being|was being) {stress}? (hit|punched|kicked|choked|grabbed|dragged|shoved|pushed|slapped|bitten|scratched|tripped|pinned|restrained|secluded|locked|burned|beaten|threatened|stalked|touched|groped|assaulted|attacked|bullied|harassed|cornered|followed|chased|robbed|left alone|left outside|left behind|left on|stabbed|strangled|tied|injured|hurt|bruised|spat on|called|filmed|photographed|held down) …',
    '(bruise|bruises|bruised|bruising|bleeding|bled|blood|concussion|concussed|fracture|fractured|broken (arm|wrist|leg|nose|tooth|finger|collarbone|ankle|bone|glasses)|broke (his|her|their|an|a) (arm|wrist|leg|nose|tooth|finger|collarbone|ankle|glasses)|stitches|black eye|swollen|swelling|cut on|cuts on|marks on|scar|scars|burn|burns|split lip|chipped|unconscious|fainted|collapsed|ambulance|paramedic|paramedics|emergency room|(in|to|at) hospital|to the hospital|the er|a and e|urgent care|xray|x ray) …',
    '(bully|bullied|bullying|bullies|cyberbullying|harass|harassed|harassing|harassment|hazing|hazed|stalking|extorted|blackmailed|intimidated|intimidating|threatened|threatening|threats|assault|assaulted|abuse|abused|abusing|abusive|groped|groping|molested|inappropriately|inappropriate touching|sexual|sexually|indecent|exposed himself|exposed herself|private parts|nude|nudes|slur|slurs|n word|racist|weapon|gun|knife|pocketknife|blade|pellet gun|taser) …',
    '(locked|shut|trapped|confined|isolated|secluded|restrained) (in|inside|him|her|them|my|alone|out) …',
    '(left|sent|found|wandering|walked|walking|out|alone|wandered|standing|sitting|waiting) {stress}? (alone|unattended|unsupervised|outside|by (himself|herself|themselves)|on (his|her) own|behind on|in the (road|street|rain|cold|parking lot|car park|hallway|dark)|out of the (building|gate|school)|off (site|campus|school|the (grounds|premises|property))|on the bus) …',
    '(unsafe|not safe|not feel safe|does not feel safe|feel unsafe|feels unsafe|unsupervised|no supervision|nobody supervising|no one supervising|no adult|no adults|not supervised|supervision|safeguarding|child protection|incident report|incident form|accident form|risk assessment|safety plan|health and safety|(his|her|their|childrens|childs|student|pupil) safety|evacuation|fire exit|broken glass|asbestos|seatbelt|seat belt|hazard|dangerous) …',
    '(afraid|scared|terrified|frightened|too scared|petrified) (to|of) (go|come|walk|use|be|ride|get|attend|the|him|her|his|school|going|eat|sit|that|those|tell|him|them|a|speak) …',
    '(want|wants|wanted|wanting|wish|wishes|wished|thinking|thought|talked|talking|talks|thoughts|threatened|tried|trying|going) …3 (to die|to be dead|dying|dead|suicide|suicidal|end (his|her|their|it)|kill (himself|herself|themselves|myself)|hurt (himself|herself|themselves)|hurting (himself|herself|themselves)|not (want to)? be (here|alive)|self harm|self harming) …',
    '(suicide|suicidal|self harm|self harming|self harmed|cutting (himself|herself|themselves|her|his)|cuts (on|himself|herself)|overdose|overdosed) …',
    '(booth|seclusion|isolation|time out) (room|for {word} (hours|minutes|days)|alone) …',
    '(wetting|wet|soiled|soiling) (the bed|himself|herself|themselves|his|her) …',
    'kill (yourself|himself|herself|him|her|them|themselves|{name}) …',
    '(allergy|allergies|allergic|anaphylaxis|anaphylactic|epipen|epi pen|auvi|auto injector|inhaler|asthma|seizure|seizures|epilepsy|epileptic|insulin|diabetes|diabetic|glucose|blood sugar|low blood|hypo|hypoglycemic|medication|medications|meds|dose|doses|dosage|tablets|injection|catheter|feeding tube|g tube|oxygen|care plan|emergency plan|action plan|rescue|diastat|midazolam|penicillin|ibuprofen|tylenol|paracetamol|peanut|peanuts|sesame|gluten|celiac|coeliac|latex|hives|wheezing|trouble breathing|paediatrician|pediatrician|surgeon|surgery|cardiologist|neurologist|therapist|physio|catheterise|toileting|sickle cell|haemophilia|hemophilia|migraine|migraines|crutches|stoma|hearing aids|hearing aid|cochlear|contagious|infectious|quarantine|chickenpox|chicken pox|measles|meningitis|chemo|immunocompromised) …',
    '(missing|nobody knew where|no one knew where|did not know where) …4 (child|son|daughter|him|her|he was|she was|where he|where she|was for|for {word} (minutes|hours)) …',
    '(police|cps|child protective services|social services|social worker|tusla|lado|mash|kinship|dcf|dcfs|childline|911|999|000|112) …',
    '(neglect|neglected|abandoned|abducted|kidnapped|trafficked|grooming|groomed|drunk|drugs|vape|vapes|vaping|alcohol|stranger|strangers|followed (him|her|them|my|home|to)|following (him|her|them)) …',
    '(called|calls|calling|call|named) (him|her|them|my (son|daughter|child|kid)|{name}) (a|an|names|the|his|her|ugly|fat|stupid|retarded|dirty|monkey|terrorist|gay) …',
    '(denied|refused|not allowed|not given|withheld|wouldnt let|would not let|did not let|not let) {stress}? {kid}? …3 (food|lunch|water|toilet|bathroom|restroom|inhaler|medication|medicine|epipen|snack|insulin|drink|eat|drink|nurse) …',
    '(yelled|screamed|shouted) (at|in) (him|her|them|my|his|her|our|{name}|the (child|children|class|kids)) …',
    'release (him|her|them|my|{name}) …',
    '(photo|photos|picture|pictures|video|videos|footage|cctv) …5 (of (the (injury|bruise|marks|wound|incident|hallway|playground|corridor|messages))|attached|injury|bruise|preserved|preserve|kept|saved|evidence|wound|bleeding) …',
  ],
  unless: [
    '(hit|hits|hitting) (a|his|her|the|it|{word})? (home run|homerun|target|goal|high|note|notes|ball|road|gym|books|stride|deadline|jackpot|milestone|nail|spot|send|reply|big|off|word) …',
    '(a|big|such a|huge|was a|the) hit {end}',
    '(hit|a hit) with (the|everyone|kids|all|his|her) …',
    '(kill|killing|killed) (a mockingbird|time|two birds|the paragraph) …',
    '(bully|good) for (you|him|her) …',
    'dying to (meet|see|know|hear|tell|try|read) …',
    'killer whale …', 'flu shot …',
    '(plastic|butter|cake|pumpkin) knife …', 'knife for the cake …',
    '(nurse|doctor|police|vet|surgeon|dentist) (costume|outfit|kit|visit|play|set|station museum|officer visit|hat|toy) …',
    '(bit|bite) (of|more|late|early|about|tired|nervous|shy|behind) …',
    'pushed (back|the (date|deadline|meeting|trip|boundaries)|(himself|herself|him|her) to (try|read|do|finish)) …',
    '(pulled|threw|thrown|grabbed|held|beat|struck|squeezed) (together|a party|a (snack|coffee|seat|book)|hands|up in traffic|out of storage|off a|the record|his best|her best|a balance|a chord|us all) …',
    'cutting (practice|paper|shapes|and pasting|out|board) …',
    'clean bill …',
    'be (the|a) nurse (in|for) the play …',
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
