/** A pupil as the subject of a sentence, and the verdicts that are passed on one. */

export const pupil = ['he', 'she', '{name}', '(your|the|this|that) {word}? {childNoun}', 'your ward', 'yours'];

/** Words for a child who does not settle. */
export const unsettled = ['distraction', 'chatterbox', 'class clown', 'disruptive', 'hyper', 'wild', 'out of control'];

/** Words that judge a child whole. */
export const verdict = [
  '{brand}',
  '{unsettled}',
  '(little|right|real) (madam|rat|horror|tyrant|terror|chancer)',
  '(cry baby|sore loser|trouble maker|bad news|piece of work)',
  '(rude|naughty|spoiled|entitled|violent|aggressive|hopeless|useless|needy|stubborn|dishonest|nasty|evil)',
  '(careless|mean|thick|stupid|bully|liar|thief|cheat|psycho|monster|menace|nightmare|gossip|criminal|childish)',
  '(idle|moody|cheeky|vicious|impossible|difficult|cruel|odd|backward)',
  '(dim|crafty|clown|exhausting|annoying|hard work|pest|nuisance|show off)',
  '(weird|liability|follower|spineless|unreliable|thoughtless|inconsiderate|irresponsible)',
  '(uncontrollable|hard to like|dead weight|good for nothing|a pain ({end}|in the|to)|unlikeable|catty|oversensitive|clumsy|madam|sloppy|unkind)',
  '(sneaky|bossy|feral|spoilt|babyish|sulky|uncooperative|rude little|attention seeking)',
];

/** Judgments of a child that hardly mean anything else. */
export const brand = [
  '(lazy|sly|arrogant|spiteful|obnoxious|manipulative|ungrateful|defiant|immature|selfish)',
  '(disrespectful|cocky|smug|insufferable|mouthy|unmotivated|two faced)',
  '(brat|thug|troublemaker|ringleader|attention seeker|drama queen|spoiled rotten|bone idle)',
  '(badly behaved|foul mouthed|bad tempered|ill mannered|untrustworthy|unteachable|know it all|bad (influence|apple|lot)|lost cause)',
];

/** Kind words that a but is about to take back. */
export const fondly = [
  '(bright|smart|clever|intelligent|gifted|capable|able)',
  '(lovely|sweet|nice|kind|polite|charming|pleasant|adorable|caring|friendly|delightful|funny)',
  '(great|good|beautiful|wonderful|excellent|brilliant|fantastic|confident|popular)',
  '(sweetheart|joy|pleasure|delight|star)',
];

/** Children at large, as the subject of a saying. */
export const crowd = [
  '(kids|boys|girls|children|teenagers)',
  '({number}|five|six|seven|eight|nine|ten|eleven|twelve|some) (year olds|year old (boys|girls)|kids)',
];
