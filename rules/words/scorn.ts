/** Who is scorned, and what people call one another. */

/** A grown person in an office that can be failed. */
export const adult = [
  '{teacherNoun}',
  'parent',
  'parents',
  'mother',
  '(mothers|fathers|moms|mums|dads)',
  'father',
  'mom',
  'mum',
  'dad',
  'person',
  'people',
  'adult',
  'adults',
  'professional',
  'schools',
  'man',
  'woman',
  'family',
  'families',
  'department',
];

/** Said of the reader, an insult; said of a worksheet, a cough or a child, often not. */
export const fault = [
  '{contempt}',
  'unhelpful',
  'disorganised',
  'disorganized',
  'biased',
  'sloppy',
  'shambolic',
  'overprotective',
  'paranoid',
  'entitled',
  'disrespectful',
  'selfish',
  'pushy',
  'cold',
  'mean',
  'stubborn',
  'narrow minded',
  'small minded',
  'ridiculous',
  'aggressive',
  'immature',
  'inept',
  'amateurish',
  'shameful',
  'abusive',
  'inconsiderate',
  'thoughtless',
  'insensitive',
  'uneducated',
  'dramatic',
  'manipulative',
  'ungrateful',
  'lenient',
  'unpleasant',
  'patronising',
  'patronizing',
  'condescending',
  'smug',
  'hostile',
  'illiterate',
  'self (absorbed|centred|centered|important|righteous)',
  'pompous',
  'overbearing',
  'hard work',
  'a drama queen',
  'a snob',
  'a nightmare',
  'a pain',
  'a tyrant',
  'a control freak',
  'a robot',
  'a (bad|poor) (role model|example)',
];

/** Vices, by name. */
export const vice = [
  '(rudeness|incompetence|arrogance|ignorance|laziness|stupidity|cruelty|unprofessionalism|hypocrisy|disrespect|spite)',
];

/** A grown person by name or office, who is not the reader. */
export const colleague = [
  '(mr|mrs|ms|miss|coach|dr) {name}',
  '(the|that|this|our|his|her|your|their|my) {word}? ({teacherNoun}|headmaster|headmistress|substitute|receptionist)',
  'that {word}? (woman|man|lady)',
];

/** Whoever is on the reader’s side. */
export const side = ['{you}', '{colleague}', '(({nobody}|{anyone}|everyone|everybody) {place}|all of you|none of you)'];

/** Whoever may be hurt by it. */
export const victim = ['{kid}', 'me', 'us', 'families', 'parents', 'people', 'anyone'];

/** Paying attention, in any tense. */
export const heed = [
  '{tended}',
  '(bother|look|looked|check|listen|read|think|thought|notice|care|cared|stop|stopped|consider|considered|learn|learned)',
  '(talk|talked|meet|met|ask|asked|answer|reply|explain|apologise|apologize|understand|follow|realise|realize)',
];

/** What one is left to do about it; base. */
export const bear = [
  '(accept|believe|buy|swallow|pretend|put up|tolerate|suffer|bother|trust|apologise|apologize|beg|chase|guess|explain)',
  '(spell|remind|teach|repeat|argue|complain|fail|cry|draw|sit (back|by)|stand by|be (ignored|punished|blamed|treated|grateful|happy))',
];
