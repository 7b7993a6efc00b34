/** Who has standing, whose child it is, and whom it is held up against. */

/** What a parent is, where it is said to impress. */
export const profession = [
  'lawyer',
  'solicitor',
  'attorney',
  'barrister',
  'judge',
  'detective',
  'inspector',
  'officer',
  'cop',
  'surgeon',
  'doctor',
  'nurse',
  'paediatrician',
  'pediatrician',
  'psychologist',
  'psychiatrist',
  'therapist',
  'professor',
  'lecturer',
  'scientist',
  'engineer',
  'accountant',
  'consultant',
  'ceo',
  'hr',
  'director',
  'manager',
  'executive',
  'governor',
  'trustee',
  'councillor',
  'councilman',
  'mayor',
  'chief',
  'chair',
  'chairman',
  'journalist',
  'reporter',
  'editor',
  'donor',
  'donors',
  'headteacher',
  'principal',
  'teacher',
  'educator',
  'board member',
  'business owner',
  'veteran',
  '(work|works) (at|in|for) (the|a|your) (department|district|ministry|council|board|paper|newspaper|county|state|courts)',
  '(sit|sits|am|is) on the {word}? (board|council|pta)',
];

/** Relatives and friends who are brought up because of what they are. */
export const kin = [
  'husband',
  'wife',
  'partner',
  'brother',
  'sister',
  'father',
  'mother',
  'dad',
  'mum',
  'mom',
  'uncle',
  'aunt',
  'cousin',
  'boss',
  '(brother|sister|father|mother) in law',
  '{word}? friend',
];

/** The writer's own child, set against others. */
export const ours = ['mine', 'ours', '(my|our) {word}? {childNoun}'];

/** Those a child or a family is set against. */
export const others = [
  'others',
  'the rest',
  '(everyone|everybody) else',
  '(the|every|any|all the|our|most)? other {word}? {word}? ({childNoun}|{adult}|class|classes|mums|moms|dads|fathers|group|team|side|half|household|households)',
];

/** Those who are said to be favoured. */
export const pets = [
  '(pta|pto|rich|wealthy|posh|popular|gifted|clever|football|soccer|private|favourite|golden|white|board) (mums|moms|mothers|parents|kid|kids|child|children|girl|girls|boy|boys|families|ones|lot|crowd)',
  '(doctor|teacher|principal|head|governor|trustee|coach|mayor|judge|councillor) is (son|daughter|child|kid|boy|girl)',
];
