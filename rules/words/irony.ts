/** What makes mockery of a plain sentence. */

/** How a mocking guess begins. Alone, each is innocent. */
export const ironic = [
  'apparently',
  'evidently',
  'i? guess',
  'i (suppose|gather|assume|presume|see|take it)',
  'silly me',
  'of course',
  'naturally',
  '(sure|yes|yeah)',
  'no doubt',
  'it would appear',
  'i? (was|did)? not (aware|realise|realize|know)',
  'good? to (see|know|hear|learn)',
  'who knew',
  'who would have (thought|guessed|known)',
  'so (glad|pleased|happy|grateful|relieved)',
  '(am|is) sure',
  '(clearly|obviously|it seems)',
  'what a (relief|comfort|joy|treat|surprise)',
  'how {stress}? ({jolly}|nice|good|kind|reassuring)',
  'presumably',
];

/** What nobody means as it stands. */
export const absurd = [
  'beneath (you|them)',
  '(read|reading) minds',
  'a mind reader',
  'a crystal ball',
  '(have|has|had) …2 (better|bigger|more important|more pressing) things to do',
  'too much (trouble|work|bother) {end}',
  '(too much to (ask|expect|hope)|asking (a lot|too much))',
  'such (an inconvenience|a (burden|bother|chore))',
  'counts as (education|homework|learning)',
  '(just|only) (a suggestion|suggestions)',
  '(rules|manners|deadlines|safety) (is|are) {word}? optional',
  'you {word} (trained|qualified) as',
  '(dog|wifi|wi fi) {word}? (ate|eats|eaten)',
  '(do|does|marks|practises|practices|writes|grades|packs) (itself|themselves)',
  '(rules|rule|policy|deadlines|laws …3) (do|does) not apply',
  'all lied',
  '(angel|saint) at home',
  'a (coincidence|state secret|myth|luxury)',
  'on (google|tiktok|youtube|facebook|instagram)',
  'my (job|role|responsibility) now',
  '(have|had) nothing (better|else) to do',
  '(you|we|they|school|office|everyone) {word}? too (busy|important|good) (to|for)',
  '(is|are|was) {stress}? (beyond|above) {word}? (you|some|most|many|your|the)',
  'revolves around (him|her|you|your|{name})',
  '(mean|means|meant) (never|whenever|sometime|nothing|the opposite|next (week|month|year))',
  'allergic to (work|effort|homework)',
];

/** Cheer that mocks when something sour follows. */
export const jolly = [
  '(great|wonderful|brilliant|lovely|fantastic|excellent|perfect|marvellous|splendid|super|yay|hooray|goody|delightful|outstanding|superb|terrific|bless)',
];

/** Praise that mocks when something sour follows. */
export const cheer = [
  '(thank|thanks|thankyou|cheers|kudos|congratulations|congrats|bravo|well done|hats off|three cheers)',
  '({jolly}|good|nice) (job|work|one|idea|thinking|plan|planning|timing|touch)',
  '(full marks|top marks|compliments)',
];

/** What sours a kind word. */
export const sour = [
  '{harming}',
  '(detention|suspension|forgetting|losing|lost|cancelling|failing|shouting|missing|breaking|ruined|managed to (lose|ruin|upset|forget|miss|embarrass|make))',
  'not (replying|responding|telling|answering (my|our))',
  'without (asking|telling|warning) (us|me|him|her|anyone)',
  '(in tears|(weeks|months|hours) late|too late|in front of everyone)',
  '(making|made|make|turned|leaving) {kid} …4 (cry|hate|hates|dread|scared|feel {lowly}|in the rain|outside)',
  '({you}|{anyone}) …1 (finally|at last|eventually) (met|noticed|replied|answered|remembered|read|looked|opened|rang|called|learned|replying)',
  '(finally|at last|eventually) (noticed|remembered|replied|answered|learned|replying|noticing|answering (my|our)|remembering|turning up)',
];
