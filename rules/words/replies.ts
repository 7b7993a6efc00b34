/** What closes a talk, half begs pardon, promises the sky and points at a home. */

/** How an apology begins. */
export const sorry = ['((i|we|my) {be}?)? {stress}? (sorry|soz|regret|apologies|apologise|apologize)'];

/** How words may land that were meant otherwise. */
export const harsh = [
  '(short|blunt|harsh|rude|cold|strong|sharp|strict|aggressive|negative|insensitive|condescending|dismissive)',
  '(hurtful|offensive|insulting|unhelpful|disappointing|difficult|unfair|unkind|uncomfortable)',
];

/** What a closed door refuses to do. */
export const talk = [
  '(discuss|debate|argue|engage|explain|justify|rehash|dignify|negotiate|reconsider|revisit|reopen|entertain)',
  '(defend|repeat|change|alter|meet|reply|respond|hear|discussing|arguing|explaining|meeting|replying|responding)',
  '(changing|go back and forth)',
  '(enter|entering|get|getting|going|go|be drawn) into',
];

/** What has been settled over the reader’s head. */
export const affair = [
  '(decision|mark|marks|grade|grades|result|results|answer|position|policy|mind|outcome|sanction)',
  '(casting|selection|detention|suspension|consequence|punishment|zero|matter|rule|rules|conversation|discussion|subject)',
  '(door|correspondence|exchange|thread|case|chapter|retake|appeal|complaint|issue|incident|deadline)',
];

/** What a reader may send. */
export const mail = [
  '(correspondence|email|emails|message|messages|complaints|requests|letters|calls|questions|communication)',
  '(contact|reply|replies|response|discussion|comment|explanation|appeals)',
];

/** Under the reader's roof. */
export const home = [
  'at home',
  '(at|in) (your|his|her|that|their) (house|home|household|place|family|end)',
  'in the (house|home)',
  'over there',
  'at (yours|the other end)',
  'under your roof',
];

/** What keeps a child up. */
export const screens = [
  '(xbox|phone|iphone|ipad|tablet|screen|screens|gaming|fortnite)',
  '(youtube|tiktok|bedtime|energy drink|energy drinks|sweets|crisps|fizzy drinks)',
];

/** What a child is said to have brought along. */
export const conduct = [
  '(attitude|behaviour|behavior|language|anger|temper|rudeness|disrespect|mouth|violence|defiance|tone)',
];

/** How a promise is sealed. */
export const pledge = [
  '(guaranteed|guarantee|mark my words|no question|cross my heart|honour|trust me|cast iron|eat my hat)',
  'hand on heart',
  'i {stress}? (can|personally|hereby|will|do)? {stress}? (promise|guarantee|swear|assure)',
  'my {word}? (word|promise|honour)',
  'without (a|any) doubt',
  '(rest|be) assured',
  'you can (hold me|count on|bank on|bet)',
  'on my {word}? {word}? (life|watch)',
  'bet my {word}',
];

/** What no school can promise of a child. */
export const feat = [
  '(on|at|above|up to) (grade|year|age)',
  'top of',
  '(an|straight) (a|as)',
  '(pass (his|her|i|{end})|fluent|fluently|perfectly safe|captain|caught up|cured|for good|forever|100|never|not a single)',
  '(no one|nobody|no {childNoun})',
  'every (minute|single)',
  '(walk|get) (in|into|through)',
  '(win|ace|any (college|university|school))',
  '(completely|totally|whole) {word} (child|boy|girl)',
];
