/** Apologies around a request: one is manners, three may hide it. */
export const timid = [
  'sorry to (bother|bug|trouble)',
  'i hate to (ask|bother)',
  'probably nothing',
  'just (me|wondering)',
  'no worries …2 if not',
  'to be that {adult}',
  'you are {stress}? busy',
  'silly question',
  'just a tiny thing',
];
