/**
 * Who speaks where two rules meet on the same words, strongest first. Insults before threats before blame: what weighs
 * most is what the reader will hear. Shouting comes last because its mending is only typographic.
 */
export const precedence: readonly string[] = [
  'contempt/character-judgment',
  'pressure/threat-escalation',
  'blame/why-accusation',
  'blame/rhetorical-question',
  'blame/mind-reading',
  'blame/report-without-invitation',
  'blame/unfairness',
  'labels/child-deficit-label',
  'labels/blames-home',
  'pressure/demand-ultimatum',
  'blame/should-have',
  'blame/comparison',
  'blame/certainty-denial',
  'blame/absolutes',
  'blame/you-blame',
  'contempt/contrast',
  'contempt/sarcasm',
  'contempt/passive-aggressive',
  'dismissal/stonewalling',
  'dismissal/non-apology',
  'dismissal/dismissive-minimising',
  'labels/jargon',
  'heat/loaded-words',
  'heat/shouting',
  'heat/profanity-insult',
];
