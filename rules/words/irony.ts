/** What makes mockery of a plain sentence. */

/** How a mocking guess begins. Alone, each is innocent. */
export const ironic = [
  'apparently',
  'evidently',
  'i? guess',
  'i (suppose|gather|assume|presume|see|take it)',
  'no doubt',
  'it would appear',
  'i? (was|did)? not (aware|realise|realize|know)',
  'good? to (see|know|hear|learn)',
  'who knew',
];

/** What nobody means as it stands. */
export const absurd = [
  'beneath (you|them)',
  'well kept secret',
  '(read|reading) minds',
  'a mind reader',
  'a crystal ball',
  '(have|has|had) (better|bigger) things to do',
  'too much (trouble|work|bother) {end}',
  'too much to (ask|expect|hope)',
  'too late to expect',
  '(rules|manners|deadlines|safety) (is|are) {word}? optional',
  'you {word} (trained|qualified) as',
];
