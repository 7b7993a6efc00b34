/**
 * Who speaks where two rules meet on the same words, strongest first. Insults before threats before blame: what weighs
 * most is what the reader will hear. Shouting comes last because its mending is only typographic.
 */
export const precedence: readonly string[] = [
  'contempt/character-judgment',
  'pressure/threat-escalation',
  'blame/why-accusation',
  'blame/mind-reading',
  'labels/child-deficit-label',
  'pressure/demand-ultimatum',
  'blame/should-have',
  'blame/absolutes',
  'blame/you-blame',
  'contempt/passive-aggressive',
  'dismissal/stonewalling',
  'dismissal/dismissive-minimising',
  'heat/shouting',
];
