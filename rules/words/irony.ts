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
];

/** What nobody means as it stands. */
export const absurd = [
  'beneath (you|them)',
  '(read|reading) minds',
  'a mind reader',
  'a crystal ball',
  '(have|has|had) (better|bigger) things to do',
  'too much (trouble|work|bother) {end}',
  'too much to (ask|expect|hope)',
  'such (an inconvenience|a (burden|bother|chore))',
  'counts as (education|homework|learning)',
  '(just|only) (a suggestion|suggestions)',
  '(rules|manners|deadlines|safety) (is|are) {word}? optional',
  'you {word} (trained|qualified) as',
  '(dog|wifi|wi fi) {word}? (ate|eats|eaten)',
  '(do|does|marks|practises|practices|writes|grades|packs) (itself|themselves)',
  '(rules|rule|policy|deadlines) (do|does) not apply',
  'a (coincidence|state secret|myth|luxury)',
  'on (google|tiktok|youtube|facebook|instagram)',
  'my (job|role|responsibility) now',
  '(have|had) nothing (better|else) to do',
  '(you|we|they|school|office|everyone) {word}? too (busy|important|good) (to|for)',
];
