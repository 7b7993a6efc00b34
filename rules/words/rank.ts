/** Who has standing, whose child it is, and whom it is held up against. */

/** What a parent is, where it is said to impress. */
export const profession = [
  '(lawyer|solicitor|attorney|barrister|judge|inspector|officer|surgeon|pediatrician|psychologist|professor|engineer)',
  '(ceo|director|manager|governor|councillor|chair|president|journalist|donor|headteacher)',
  'works (at|in|for) (the|a|your) (department|district|ministry|council|board|paper)',
  'on the {word}? (board|council)',
];

/** Relatives and friends who are brought up because of what they are. */
export const kin = [
  '(husband|wife|partner|brother|sister|father|mother|dad|mum|mom|uncle|aunt|cousin|boss)',
  '(brother|sister|father|mother) in law',
  '{word}? friend',
];

/** The writer's own child, set against others. */
export const ours = ['mine', 'ours', '(my|our) {word}? {childNoun}'];

/** Those a child or a family is set against. */
export const others = [
  'others',
  'the rest of the',
  '(everyone|everybody) else',
  '(the|every|any|all the|our|most)? other {word}? {word}? ({childNoun}|{adult}|class|classes|mums|moms|dads|fathers|group|team|side|half|household|households)',
];
