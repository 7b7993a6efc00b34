/** A pupil as the subject of a sentence, and the verdicts that are passed on one. */

export const pupil = ['he', 'she', '{name}', '(your|the|this|that) {word}? {childNoun}', 'your ward', 'yours'];

/** Words for a child who does not settle. */
export const unsettled = ['distraction', 'chatterbox', 'class clown', 'disruptive', 'hyper', 'wild', 'out of control'];

/** Words that judge a child whole. */
export const verdict = [
  '{unsettled}',
  'lazy',
  'rude',
  'defiant',
  'disrespectful',
  'insolent',
  'naughty',
  'manipulative',
  'sneaky',
  'spoiled',
  'spoilt',
  'immature',
  'unmotivated',
  'arrogant',
  'entitled',
  'feral',
  'unruly',
  'violent',
  'aggressive',
  'hopeless',
  'useless',
  'needy',
  'stubborn',
  'bossy',
  'mischievous',
  'dishonest',
  'sly',
  'nasty',
  'evil',
  'annoying',
  'careless',
  'clueless',
  'spiteful',
  'attention (seeking|seeker)',
  'mean',
  'thick',
  'stupid',
  '(a|an|the|such a|such an)? (drama queen|cry baby|crybaby|lost cause|problem child|sore loser|trouble maker)',
  '(piece|nasty piece) of work',
  'bad (influence|news|apple|lot)',
  '(little|right|real) (madam|rat|horror|tyrant|terror|chancer)',
  'bully',
  'liar',
  'thief',
  'cheat',
  'thug',
  'brat',
  'psycho',
  'monster',
  'menace',
  'nightmare',
  'troublemaker',
  'gossip',
  'delinquent',
  'criminal',
  'slacker',
  'animals',
];

/** Children at large, as the subject of a saying. */
export const crowd = [
  'kids',
  'boys',
  'girls',
  'children',
  'teenagers',
  'siblings',
  '({number}|five|six|seven|eight|nine|ten|eleven|twelve|some) (year olds|year old (boys|girls)|kids)',
];

/** What children at large are said to do. */
export const scuffle = [
  '(fall|falls) (over|out)',
  'fight',
  'argue',
  'bicker',
  'squabble',
  'exaggerate',
  '(muck|mess|fool) (around|about)',
  'play rough',
];
