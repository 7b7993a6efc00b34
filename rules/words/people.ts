/** Who is spoken to, spoken about, and written for. */

/** The reader, or the school as their stand-in. */
export const you = [
  '(you|ye|you guys|you people|you lot|you all|you two|you teachers|the school|this school|your school)',
  'you (parents|mums|and your {word}|and the {teacherNoun})',
  'that (school|office)',
  '(the|your) (office|staff)',
  'your (colleague|colleagues|team|department|secretary|teachers|lot|aide|sub|coach|nurse|receptionist)',
];

export const childNoun = [
  '(son|daughter|child|kid|boy|girl|kids|children|boys|girls|twins|twin|grandson|granddaughter|grandchild|grandkids)',
  '(stepson|stepdaughter|nephew|niece|baby|ward|little one|youngest|eldest|oldest|foster son|foster daughter|student)',
  '(students|pupil|pupils|lad|teenager|year old)',
];

/** The child the mail is about, as people name one. */
export const kid = [
  '(him|her|them|the class|everyone|all of them|the other kids|kids|children)',
  '(my|our|your|the|this|that|a|these|those) {childNoun} {name}?',
  '(my|our) {word} {word}? {childNoun}',
  '{name}',
];

export const nobody = ['nobody', 'no one', 'not (one|a single) living? (person|soul|teacher|adult)'];

export const teacherNoun = [
  '(teacher|teachers|aide|aides|principal|counselor|counsellor|coach|secretary|sub|staff|school|district|office)',
  '(administration|administrator|educator|nurse|tutor|head|headteacher)',
];

/** People and bodies above the reader. */
export const authority = [
  '(ofsted|the ombudsman|the local authority|the education department|the academy trust|the dean|the union|the state)',
  '(the|your) (principal|principle|headteacher|head teacher|head|headmaster|headmistress|vice principal|assistant principal)',
  '(the|your)? (superintendent|school board|board of education|board|district office|district|governors|governing body|trustees|director|ministry|inspector|chair)',
  'higher (ups|authorities)',
  'someone (above|over) you',
  '(our|a|the|your)? (state|school|district)? (trustee|ombudsman)',
  '(school)? board members',
  '(environmental health|worksafe|the trust board|the (regional|circuit) (office|manager)|the childrens commissioner|the education committee)',
  'your (boss|bosses|superior|superiors|supervisor|manager)',
  '(the|our) (mayor|council|councillor|mp|senator|governor|commissioner|diocese|bishop)',
];

export const lawyer = [
  '(my|our) (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|legal team)',
  'lawyers',
  'legal action',
  'legal aid',
];

export const press = [
  '(facebook|twitter|tiktok|instagram|social media|the internet|reddit|nextdoor|yelp)',
  '(the|a)? (local|national)? (news|paper|newspaper|newspapers|press|media|tv|television|journalist|reporter|reporters)',
  'channel {number}',
  '(the|our|my|a)? (local|daily|evening)? (gazette|chronicle|advertiser|herald|tribune|newsroom|newsdesk|tabloids|radio station|phone in|cbc|ctv|bbc)',
  'the? local radio',
  '(the|our) (mums|moms|parent|parents|neighborhood|neighbourhood|community|class|town|village|whatsapp) (group|page|chat|forum|groups|whatsapp)',
];
