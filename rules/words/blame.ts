/** How an act is said to have gone wrong, and how kindness sounds. */

/** Words of kindness that nobody says in anger. */
export const thanks = [
  'thank',
  'thanks (for|so|again|a|in|and|very|all|but|i|{name}|{end}|to (everyone|everybody|all|those|the|our|him|her|them|mr|mrs|ms|miss|{name}))',
  'thankful',
  'appreciate',
  'love',
  'loved',
  'loves',
  'lovely',
  '(so|is|are|was|very|your|and) kind',
  'kind (words|note|of you|and|to)',
  'smile',
  'smiling',
  'laugh',
  'wonderful',
  'amazing',
  'patient',
  'haha',
  'lol',
  'welcome',
  'calm',
  '(in|more|full|every|gained|the) confidence',
  'beautifully',
  'hilarious',
  'by mistake',
  'ha',
  'helped',
  'works well',
  'that right',
  '(all|yes|am i|is that|it) right {end}',
  'so here',
  'fun',
  'good of you',
  'for the better',
  'no (worries|rush|hurry)',
  '(adore|adores|adored)',
];

/** A word of kindness: where one stands, a blunt phrase is usually no blame. */
export const warm = ['{thanks}', 'grateful', 'glad', 'proud', 'best', 'happier', 'happy', 'pleased', 'perfect'];

/** Somebody on the reader’s side who is not named. */
export const anyone = ['anyone', 'anybody', 'someone', 'somebody', 'one of you', 'any of you'];

/** What before "you" makes a question, a condition or a courtesy of it. */
export const asks = [
  'in case',
  'unless',
  'when',
  'since',
  'see',
  'sure',
  'what',
  'which',
  'how',
  'why',
  'where',
  'whether',
  'do',
  'did',
  'have',
  'can',
  'could',
  'would',
  'will',
  'as',
  'until',
  'hope',
  'saying',
];

/** Everyday acts, past: blame only with what follows them. */
export const did = [
  'took',
  'taken',
  'gave',
  'given',
  'put',
  'sent',
  'left',
  'kept',
  'moved',
  'changed',
  'marked',
  'pulled',
  'dropped',
  'stuck',
  'sat',
  'walked',
  'picked',
  'waited',
  'turned',
  'went',
  'gone',
  'cancelled',
  'filled',
  'cut',
  'told',
  'spoke',
  'shared',
  '(called|showed|threw|made|handed|held)',
];

/** Circumstances that turn an everyday act into a charge. */
export const badly = [
  'without',
  'in front of',
  'behind (my|our|his|her) back',
  'for no reason',
  '(a|the) wrong',
  'wrong {word} {end}',
  'halfway',
  '(the|til) last (minute|week|day)',
  'on (his|her|their) own',
  'alone',
  'in the (rain|corner|dark|cold|snow|corridor)',
  'in tears',
  'with no',
  'unannounced',
  'a zero',
  'the blame',
  '(someone|somebody) else',
  'again {end}',
  'the day before',
  'against',
  'too late',
  'late',
  'rudely',
  'out loud',
  'in public',
  'the (entire|whole|rest of the) {word}? {word}? about (my|our|his|her)',
  '(hungry|wet|ill|aloud|as a (joke|punishment)|a (liar|thief|cheat|baby))',
];

/** Small things that anybody could do, and that somebody did not. */
export const chore = [
  'send',
  'write',
  'answer',
  'check',
  'read',
  'tell',
  'call',
  'pick',
  'reply',
  'look',
  'let',
  'email',
];

/** Where the reader is said to sit, from a distance. */
export const place = [
  '(up|over|down) there',
  '(at|in) (this|that) (school|building|office|place|house|family|department|classroom)',
  '(in|on|at|from) your (office|building|department|school|end|side|house|family)',
  'at the school',
];

/** What was wished for and is said to be wanting. */
export const lack = [
  '(homework|pencil|pencils|effort|book|books|kit|excuse|apology|apologies|explanation|reply|response|answer|answers|call|email|warning|note)',
  '(manners|respect|communication|support|discipline|interest|idea|plan|supervision|thought|care|follow up|sorry|hello|consequences|notice|feedback)',
  '(boundaries|rules|structure|teaching|information|action|accountability|courtesy|decency|empathy|cooperation|practice)',
];

/** What the reader, or anybody on their side, is. */
export const reader = ['{you}', '{anyone}', '(one|any|some|neither|either) of you'];

/** A teacher or a school that the reader is measured by. */
export const rival = [
  '(his|her|their|our|my) (old|last|former|previous|other|first|primary) {word}? {teacherNoun}',
  '(his|her|their) {word}? {word}? {teacherNoun} last year',
  'last {word}? {teacherNoun}',
  '((every|any) other|another|the other|other|most) ({adult}|{teacherNoun}|class|classes)',
  '(mr|mrs|ms|miss|coach|sir|madam) {name}',
  'the (substitute|sub|supply teacher|last one|one before)',
];

/** What is wrong, whoever says how often. */
export const gripe = [
  '(ignored|unread|unanswered|unsigned|unprepared)',
  '(excuse|excuses|blame|blamed|drama|chaos|complain|complains|complaints)',
  '(fault|argues|chase|chasing|beg|begging|punished|moan)',
  '(mess|told off|shouted at|left out|silence|a story|somebody else|someone else)',
];

/** A failing that is laid at the reader's door. */
export const failing = [
  '(failure|carelessness|negligence|incompetence|laziness|neglect|indifference|cruelty|stupidity|arrogance|ignorance|spite|sarcasm|bullying)',
  '(lies|lateness|refusal|stubbornness|rudeness|mess|lack of)',
];

/** What the reader did or means, said with "and you" or "because you". */
export const moved = [
  '{did}',
  '{harmed}',
  '(still|just|let|made|lost|chose|decided|assumed|thought|think|want|wanted|expect|pretend|manage|managed|refuse|refused|failed)',
  '(call|blame|complain|laugh|laughed|pick|punish|stood|talk|find|worry|asked)',
];

/** The reader in person. */
export const thou = ['you', 'ye', 'you (people|lot|guys|all|teachers|parents)'];

/** What says that something is more, or better. */
export const comparative = [
  '(better|more|worse|less|fewer|kinder|nicer|faster|quicker|clearer|warmer|harder|further|smarter|cleaner|sooner|earlier|easier|calmer)',
];
