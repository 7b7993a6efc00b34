import type { Flags, Leaves, Noticed } from '../../src/rule.ts';

/** A fear that is told, or a sign that the child is not coping, in a message that is being answered. */
export const patterns = {
  match: [
    '(worried|worry|worries|worrying|concerned|scared|afraid|anxious|frightened|frightens|nervous|terrified|tensed|fearful|uneasy)',
    '(lie awake|lying awake|lose sleep|losing sleep|keeps (me|us) (up|awake)|breaks my heart|cannot sleep|heartbroken)',
    '(came|coming|come) home (crying|upset|in tears|sobbing|shaking|so upset|very upset|really upset)',
    '(i|we) (fear|dread)',
    '(begging|begged|begs) (me|us) …2 not to',
    'not (want|wanting|wants) to (go|come|get up|get out|leave|be)',
    '(he|she|they|{name}|kid|child) (is|has been|seems|looks|s) (very|so|really|quite|a bit|a little)? (upset|down|tearful|low|quiet|unhappy|lonely|struggling|exhausted|stressed|overwhelmed|confused)',
    '(no friends|nobody likes (him|her)|left out|lost (his|her) (confidence|spark|appetite)|sick to (his|her) stomach|self esteem|thinks (he|she) is (stupid|dumb|bad))',
    '(my|our) (worry|fear|concern) (is|are)',
    '(cry|cries|cried|crying|in tears|sobbing|sobbed|weeping|in a state|inconsolable|distraught|miserable|withdrawn|clingy)',
    'not (sleeping|eating|sleep|eat|coping|himself|herself|want to go|speak|talk|talking)',
    '(stopped|stopping|stops) (eating|sleeping|talking|speaking|going|laughing|drawing|reading)',
    '(refuses|refusing|refused) to (go|eat|speak|come|get|leave|talk)',
    '(wetting|wet) (the|his|her) bed',
    '(nobody|no one|nobody) to (play|sit|talk|eat) with',
    '(hates|dreads|dreading) (school|going|mondays|class|maths|math|coming|pe|lunch|the bus)',
    '(quitting|wants to quit|give up|giving up|dropping out|be homeschooled|change schools)',
    '(stomach aches|tummy aches|nightmares|panic attacks|panic attack|meltdown|meltdowns|feels sick|throwing up)',
    '(will|would|going to) (fail|fall behind|lose confidence|be left behind|slip|close the door)',
    '(knocked|shaken|bottling|withdrawing|shutting down|gone quiet|goes straight to (his|her) room)',
    'rather (be|stay) {word} than …',
    '(hurt|hurting|harm|harming) (himself|herself|themselves)',
  ],
  unless: [
    '(not|never|no longer|nothing to|dont|no need to) …3 (worried|worry|concerned|scared|afraid|nervous|anxious|upset)',
    '(no worries|as far as|concerned parent|all concerned|everyone concerned)',
    '(i am|im) afraid (i|we|that|it|there|you|not|so)',
  ],
} satisfies Noticed;

export const flags: Flags = {
  "I'm [[worried]] he finds it too much.": null,
  'She has been [[crying]] every evening.': null,
  'He is [[not sleeping]] since the result came.': null,
  'I [[lie awake]] over it.': null,
  'He has [[nobody to play with]].': null,
  'She [[stopped eating]] at lunch.': null,
  'He [[hates school]] now.': null,
  'It [[breaks my heart]] a bit.': null,
};

export const leaves: Leaves = [
  'No worries at all!',
  "I'm afraid we cannot come on Friday.",
  'She is not worried about the test.',
  'We had a lovely time.',
  'He is doing well.',
  'The bus was late.',
];
