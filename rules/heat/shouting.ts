import type { Rewording, Span } from '../../src/model.ts';
import type { Card, Flags, Hit, Leaves, Patterns, Reading } from '../../src/rule.ts';

/** Letters that school and health write in capitals. One of them never makes a shout, and none is ever lower-cased. */
const ACRONYMS = new Set(
  `I A IEP ADHD ADD ASD ODD OCD PTSD PTA PTO ELA ESL ELL EAL STEM PBIS SEL MTSS RTI OT PT SLP PE AP IB SAT ACT GPA FERPA
  IDEA FAPE LRE SENCO SEND EHCP GCSE GCSES BTEC NHS CPS ASAP FYI PDF URL RE FW FWD PM TBD USA UK OK DOB ID TV DVD PC ICT HR CEO DJ
  LEGO ER GP CPR FBA BIP ESY IEE SAR GDPR PSAT MAP RSVP FAQ PIN NYC TA PB PS QR VIP XI XII III II IV CBSE ATAR WAEC SNA`.split(
    /\s+/,
  ),
);
/** Safety words keep their capitals: a school must not overlook them. */
const SAFETY =
  /\b(?:allerg\w*|epipens?|anaphyla\w*|nuts?|peanuts?|sesame|dairy|egg|gluten|penicillin|ibuprofen|medic\w*|dose|insulin|inhaler|seizures?|asthma|911|999|ambulance|hospital|doctor|custody|court|release|pick ?up|police|lockdown|emergency|evacuat\w*|lice|concussion|contagious|urgent care|do not give|not be given|do not let|swallow\w*|choking|closed|cancelled|canceled|postponed|reminder|deadline|due|important|attention|please note|note|bring|die|dead|\w+day|no school)\b/i;
const HAPPY =
  /\b(?:thank\w*|thx|love\w*|wow|happy|congrat\w*|yay|hooray|hurrah|woo\w*|amazing|awesome|best|great|so proud|proud|excited|fun|birthday|welcome|good luck|well done|did it|won|win|beautiful|fantastic|wonderful|go \w+(?=!)|yes|haha\w*|lol|omg|beat|champions?|found|finally|first place|first prize|proud of|party|game|team|read|passed|smil\w+|slept|made it)\b/i;
/** Joy beside it: "He read it. THE WHOLE PAGE." Most little pictures are glad, too. */
const JOY =
  /\b(?:joy|proud|yay|hooray|thrilled|omg|framing|dude|cried happy|says the)\b|(?![😠😡😤🙄🤬😒🤦⚠❗])\p{Extended_Pictographic}/iu;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*\p{Lu}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}'’])[IA](?![\p{L}\p{N}])/gu;
const STACKED = /(?:[!?][ ]?){3,}/g;
/** A word at a time: "TAKE. IT. DOWN." */
const STAMPED = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}[.!] ?){3,}/gu;
/** Nothing but capitals, and a stop: "TWO MINUTES." */
const BARKED = /^\P{L}*(?:\p{Lu}+[\s,'’-]+){1,3}\p{Lu}{3,}[.!]\P{L}*$/u;
/** A mark is good news: "He got a 94. NINETY FOUR." */
const NUMBER = /^(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|HUNDRED|PERCENT|\p{Lu}+TY|\p{Lu}+TEEN)$/u;
/** Whoever shouts speaks of somebody, or of what must be and must not. A title names a thing. */
const SPEAKS =
  /(?<!\p{L})(?:I|YOU\w*|U|UR|ME|MY|MINE|WE|US|OUR|HE|HIM|HIS|SHE|HER|IT|THEY|THEM|THIS|THAT|WHO|WHY|WHAT|WHERE|HOW|IS|ARE|WAS|WERE|BE|AM|HAS|HAVE|HAD|DO|DOES|DID|WILL|CAN|CANT|MUST|SHOULD|NOT|NEVER|STOP|STILL|AGAIN|ALWAYS|EVERY|NOBODY|NOTHING|ENOUGH|LIES|LIARS?|DISGRACE|SHAMBLES|JOKE|SHAME\w*)(?!\p{L})/u;
const NOTICE =
  /(?<!\p{L})(?:NOTICE|CIRCULAR|ROUTE|UPDATE|POLICY|RECAP|REPORT|RECORD|MINUTES OF|NEWS|NEWSLETTER|RULES|A WORD (?:ABOUT|ON)|WRAP|TERM|MENU|LETTER|EXHIBITION|PARENTS|FAMILIES|ARRANGEMENTS|REQUEST FOR)(?!\p{L})/u;
/** What stands around a title is short. Looked at further, a long line in capitals would cost the square of its length. */
const AROUND = 120;
/** A line in capitals that nothing else stands in, or that says of itself what it is: "CHANGES TO THE LUNCH MENU". */
const isTitle = (text: string, { start, end }: Span): boolean => {
  const [words = ''] = /^[^\p{Ll}\n]*/u.exec(text.slice(start, end + 60)) ?? [];
  if (SPEAKS.test(words) || /[!?]{2}/.test(words)) return false;
  const behind = text.slice(start + words.length, start + words.length + AROUND);
  const isAlone = words.trim().includes(' ') && /^[^\p{L}\p{N}\n]*\n/u.test(behind);
  if (!isAlone && !NOTICE.test(words)) return false;
  const [before = ''] = /[^\n]*$/.exec(text.slice(Math.max(0, start - AROUND), start)) ?? [];
  return !/\p{Ll}/u.test(before) || /(?:[.!?]|^(?:dear|hi|hello)\b[^.!?]*,)\s+$/i.test(before);
};

/** A notice such as "REMINDER:" names what follows it. A pattern for this was cubic on a run of capitals. */
const isHeading = (sentence: string): boolean =>
  (/^[^.!?]*/.exec(sentence)?.[0] ?? '')
    .split(':')
    .slice(0, -1)
    .some((part) => /\p{Lu}{2}/u.test(part.split(/[a-z]/).at(-1) ?? ''));

/** How a thing stands: "THE PHONES ARE DOWN." */
const STATE =
  /^\P{L}*(?!(?:S?HE|IT|THIS|THAT|YOUR?|THEY|MY|NO|WHO|WHAT)\b)[^\p{Ll}.!?]{2,30}\b(?:IS|ARE) (?:BACK |RUNNING |NOW )?(?:ON|OFF|UP|DOWN|IN|OUT|HERE|OPEN|BACK|FULL|READY|LATE|DELAYED|LIVE|FIXED)[.!]*$|^(?:I KNOW\P{L}*)+$/u;
/** Words that stand on a thing: a coat, a poster, a song. */
const READS =
  /\b(?:reads?|reading|i shouted|label(?:led|ed)|titled|(?:is|it's) called|named|sang|banner|poster|sign|badge|sticker)\b\P{L}*$/iu;
const WRITTEN = /^\P{L}*(?:written|printed|painted|stitched|scrawled)\b/u;

/** Words that are stressed in anger; one of them and another loud word are a raised voice. */
const ANGRY =
  /^(?:NOT|NEVER|NO|STILL|AGAIN|WHY|HOW|EVERY|HOURS?|YEARS|WEEKS|MONTHS|TIMES|NOBODY|NOTHING|ALWAYS|WILL|STOP|THREE|FOUR|FIVE|DEMAND|LIAR)$/;
const POLITE = /\b(?:please|sorry|thank\w*|remember|not due)\b/i;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isShouted = ({ text }: Word): boolean =>
  !ACRONYMS.has(text) && !(text.length > 3 && ACRONYMS.has(text.replace(/['’]?S$/, '')));

/** Runs of capitals with nothing but spaces and punctuation between them. */
const runsIn = (sentence: string): Word[][] => {
  const runs: Word[][] = [];
  let end = -1;
  for (const { 0: text, index } of sentence.matchAll(CAPITALS)) {
    const word = { text, start: index, end: index + text.length };
    const last = runs.at(-1);
    if (last && /^[^\p{L}\p{N}]*$/u.test(sentence.slice(end, index))) last.push(word);
    else runs.push([word]);
    end = word.end;
  }
  return runs;
};

/** Three shouted words in a row, or fewer with stacked marks behind them. */
const shouts = (run: readonly Word[], stacked: boolean): boolean => {
  const loud = run.filter(isShouted);
  const letters = loud.reduce((sum, { text }) => sum + text.length, 0);
  return (loud.length >= 3 && letters >= 8) || (stacked && loud.length >= 2 && letters >= 6);
};

/** Two loud words anywhere in the sentence, one of them stressed in anger. */
const isAngry = (loud: readonly Word[], sentence: string): boolean => {
  const letters = loud.reduce((sum, { text }) => sum + text.length, 0);
  // A list of what must stay at home: "NO phones, NO sweets".
  if (loud.every(({ text }) => text === 'NO')) return false;
  return loud.length >= 2 && letters >= 7 && loud.some(({ text }) => ANGRY.test(text)) && !POLITE.test(sentence);
};

const quiet = (words: string): string =>
  words
    .replace(CAPITALS, (word) => (isShouted({ text: word, start: 0, end: 0 }) ? word.toLowerCase() : word))
    // The word, not the mark: "an A in maths".
    .replace(/(?<!\b(?:an|got)) A(?= \p{Ll})/gu, ' a')
    .replace(STACKED, (marks) => (marks.includes('?') ? '?' : '.'))
    .replace(/!{2,}/g, '.');

/** Without two capitals there is no shout. Every draft passes here: a Unicode class would cost more than all patterns. */
const LOUD = /[A-ZÀ-Þ]['’]*[A-ZÀ-Þ]/g;
const STAMP = /[A-ZÀ-Þ]{2}[.!] ?[A-ZÀ-Þ]{2,}[.!]/;

const loudIn = (text: string, sentences: readonly Span[]): readonly Span[] => {
  let next = -1;
  return sentences.filter(({ start, end }) => {
    if (next < start) {
      LOUD.lastIndex = start;
      next = LOUD.exec(text)?.index ?? text.length;
    }
    return next < end;
  });
};

const inSentence = (text: string, start: number): Hit[] => {
  const all = runsIn(text);
  const loud = all.flat().filter(isShouted);
  if (loud.every(({ text }) => NUMBER.test(text))) return [];
  STACKED.lastIndex = 0;
  const stacked = STACKED.exec(text);
  if (isHeading(text)) return [];
  const runs = all.filter(isAngry(loud, text) ? (run) => run.some(isShouted) : (run) => shouts(run, stacked !== null));
  const first = runs[0]?.[0]?.start;
  const last = runs.at(-1)?.at(-1)?.end;
  const isOne = loud.some((word) => word.text.length >= 4);
  if (first === undefined && !isOne) return [];
  if (STATE.test(text.trim()) || SAFETY.test(text) || (HAPPY.test(text) && !text.includes('?'))) return [];
  if (first === undefined || last === undefined) {
    if (HAPPY.test(text)) return [];
    return stacked?.[0].includes('?') || BARKED.test(text) ? [hit(text, start, 0, text.length)] : [];
  }
  if (READS.test(text.slice(0, first)) || WRITTEN.test(text.slice(last))) return [];
  const closing = /^[!?. ]*[!?.]/.exec(text.slice(last))?.[0].length ?? 0;
  // Marks stacked at the end are part of the same raised voice.
  const end = stacked && stacked.index >= last ? text.length : last + closing;
  return [hit(text, start, first, end)];
};

/** Lower-cases what was shouted; a sentence keeps its capital. */
const hit = (sentence: string, offset: number, start: number, end: number): Hit => {
  const words = quiet(sentence.slice(start, end));
  const text = start === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const rewordings: readonly Rewording[] = [{ text, firmness: 'plain' }];
  return { start: offset + start, end: offset + end, rewordings };
};

const stampedIn = (text: string): Hit[] =>
  Array.from(STAMP.test(text) ? text.matchAll(STAMPED) : [], ({ 0: words, index }) => {
    const end = index + words.trimEnd().length;
    const plain = quiet(words.trim()).replace(/[.!] ?(?=.)/gu, ' ');
    return {
      start: index,
      end,
      rewordings: [{ text: plain.charAt(0).toUpperCase() + plain.slice(1), firmness: 'plain' }],
    };
  });

export const patterns = {
  severity: 'hint',
  find: ({ text, sentences, masked }: Reading) => [
    ...stampedIn(text).filter(({ start }) => !masked(start)),
    ...loudIn(text, sentences)
      .filter(({ start, end }) => !JOY.test(text.slice(Math.max(0, start - 60), end + 90)))
      .flatMap(({ start, end }) => inSentence(text.slice(start, end), start))
      .filter((words) => !isTitle(text, words) && !masked(words.start) && !masked(words.end - 1)),
  ],
} satisfies Patterns;

export const card = {
  title: 'May sound like shouting',
  why: 'Capitals and stacked marks are heard as a raised voice, and the words get lost.',
  tip: 'Keep the words, drop the volume.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[WE ARE STILL WAITING FOR IT!!!]]': 'We are still waiting for it.',
  'why was he [[NOT CALLED???]]': 'why was he not called?',
  'He told her [[THREE TIMES!!!]]': 'He told her three times.',
  '[[She waited an HOUR???]]': 'She waited an hour?',
  '[[SEVEN. YEARS. OLD.]]': 'Seven years old.',
  'Homework [[MUST BE TURNED IN]] every day.': 'Homework must be turned in every day.',
  '[[SHE IS SIX YEARS OLD]]': 'She is six years old',
  '[[WHERE IS HER COAT]]': 'Where is her coat',
  '[[WE ARE NOT A BANK!!!]]': 'We are not a bank.',
  'He is [[NOT a LIAR.]]': 'He is not a liar.',
  'I have asked you [[THREE times and STILL]] nothing.': 'I have asked you three times and still nothing.',
};

export const leaves: Leaves = [
  'I shouted GET IN YOU BEAUTY at the concert.',
  'THE PHONES ARE DOWN.',
  'I KNOW.',
  'His coat has KEEP OUT OF HERE written in the hood.',
  'She made a sign reading KEEP OUT OF MY ROOM.',
  'SHE PASSED.',
  'CHANGES TO THE LUNCH MENU\n\nDear all, from Monday there will be no custard.',
  'Dear Parents,\n\nLIBRARY NOTICE. Twelve books have not come back.',
  'YEAR 9 PARENTS – PHONE POLICY CHANGES From day one of term phones go in the pouch.',
  'Kit list: NO phones, NO aerosols, NO sweets.',
  'He got a 94. NINETY FOUR. He ran a victory lap.',
  'She did it, monkey bars ALL THE WAY 🐒',
  'FIRST PLACE!!! She ran all the way home to tell me.',
  'THANK YOU!!! You made her day.',
  'His IEP and ADHD notes are with the PTA.',
  'She must NOT have peanuts. DO NOT GIVE HER NUTS.',
  'WOW she read 40 books!!',
  'DO NOT RELEASE to her father, court order attached.',
  'We need it ASAP for the GCSE exam.',
  'I am REALLY looking forward to it.',
  'PHOTO DAY IS FRIDAY.',
  'GO BEARS!!!',
  'I am SO SORRY about this.',
  'Please bring BOTH the RED folder and the book.',
  'The trip is on MONDAY, not TUESDAY.',
  'We are in the BLUE group, not the RED group.',
  'No reply needed, just joy: he read the whole page. THE WHOLE PAGE.',
  'The form letter said "IMMEDIATE LOSS OF PRIVILEGES" in red.',
];
