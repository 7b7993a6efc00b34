/** What only a specialist can say of a child. */
export const diagnosis = [
  '(adhd|add|odd|pda|ptsd|ocd|asd|psychosis|psychotic)',
  'on the spectrum',
  'autism',
  '(anxiety|depressed|depression|trauma|drugs|special needs)',
  'autistic',
  'dyslexia',
  'dyslexic',
  'dyspraxia',
  'dyspraxic',
  'dyscalculia',
  'aspergers',
  'tourettes',
  'bipolar',
  'mutism',
  '(fetal|foetal) alcohol',
  'oppositional',
  '(a|some) (disorder|syndrome)',
  'hyperactive',
  'neurodivergent',
  'schizophrenia',
  'psychopath',
  'psychopaths',
  'sociopath',
  'sociopaths',
  'narcissist',
  '(personality|processing|attachment|conduct|eating|mood|learning|developmental|attention|anxiety|mental|neurological) (disorder|delay|disability|difficulty|problem|issue|issues|case)',
];

/** What makes a guess of it. */
export const hunch = [
  'i (would|{stress})? (think|suspect|believe|am (sure|certain|convinced)|bet|reckon|guess|say|wonder (if|whether)|fear)',
  'my {stress}? (guess|gut|money|hunch|theory|instinct)',
  'gut (feeling|instinct)',
  '(anyone|you) can see',
  '(signs|case|sort|kind) of',
  '(signs|everything) (point|points)',
  'ticks',
  '(i have|long) {stress}? suspected',
  '(i would put|know one when|whole|full of|walking|family history|spells|put it down to)',
  'not surprise (me|anyone|anybody) if',
  'not be surprised if',
  '(reads|reeks|smacks) (of|like)',
  '(pointing|hallmarks|symptoms) (of|to)',
  'not (naughtiness|naughty|shyness|laziness|a phase|bad behaviour|bad behavior)',
  'undiagnosed',
  '(it|he|she|this|that) {stress}? (looks|seems|sounds|smells|acts|behaves|screams|says)',
  '(could|might|may|must|has to) (be|have)',
  '(dealing with|looking at)',
  '(classic|textbook|typical|obviously|clearly|definitely|probably|likely|borderline|maybe|perhaps|possibly)',
  '(usually|always|often|normally) (means|mean|is|are)',
  '(is|are|means) (usually|always|often|normally)',
  '(has|have) (got)? that',
];

/** How a presumption about the reader begins. */
export const suspect = [
  'bet',
  'suspect',
  'reckon',
  'suppose',
  'guess',
  'aware',
  'can tell',
  'know',
  'my guess is',
  'no doubt',
  'it is (clear|obvious|plain)',
];

/** Harm held over a reader's head: no request needs it, so it is never protected. */
export const menace = ['sue you', '(you|him|her) (fired|removed)', 'your job', 'never teach', 'regret'];

/** What malice is said to aim at; base. */
export const spite = [
  '{slight}',
  '(wind (me|us|him|her) up|annoy|provoke|scare|intimidate|bully|silence|control|trap|trick)',
  '(push|force|drive|keep|turn|get) (him|her|me|us|my|our|{name}) …2 (out {end}|out of (this|the school|your)|quiet|away|against|kicked|expelled|into trouble)',
  '(get (back at|rid of (him|her|me|us|my|our|{name})|even (with|{end}))|wear (me|us|him|her) (down|out))',
  'make (an example|a point|{victim} (look|feel|cry|suffer|fail|leave|give up|quit))',
  '(cover (it|this|that|your|up)|save (face|your)|protect your|prove (a point|you are)|catch (me|us|him|her) out|wait (us|me|this|it) out|teach {victim} a lesson)',
];
