/** What one sentence of a reply tells: what somebody does, did or decides, a fact, or only a feeling or a general truth. */

const DAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|this morning|yesterday|noon|christmas|easter|half term|next week|next term|january|february|march|april|june|july|august|september|october|november|december|\\d+(?:st|nd|rd|th)|o'clock|first thing|half (?:six|seven|eight|nine|past)|quarter (?:to|past)|lunchtime|break";
const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|twenty|dozen';
const SOMEBODY = '(?:i|we|he|she|they|you|it|[A-Z]\\w+)';

/** Any of these, whichever apostrophe is written. */
const any = (...parts: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${parts.join('|').replaceAll("'", "['’]")})\\b`, 'iu');

const WILL_DO = any(
  `${SOMEBODY}(?:'ll| will| shall|'m going to| am going to| intend to)`,
  'will be',
  "i(?:'| a)m \\w+ing",
);
const HAS_DONE = any(
  `(?:${SOMEBODY}|there)(?:'ve| have| has|'s)(?: now| already| just| also)? (?:been )?\\w+(?:ed|en|t|ne|d|wn)`,
  '(?:is|are|was|were)(?: now| already)? (?:\\w+ed|gone|done|sent|back|booked|off|on|in|out|taken|put|kept|set|attached|here|there|yours|hers|his)',
  '(?:this morning|this afternoon|last night|tonight|yesterday) i',
  'i (?:rang|sent|put|took|moved|pulled|turned|checked|asked|spoke|looked|made|wrote|gave|changed|signed|packed|deleted|went|posted|swapped|marked|wiped|uploaded|told|saved|added)',
);
const DECIDES = any(
  "yes|yeah|yep|no|of course|certainly|absolutely|happy to|glad to|welcome to|you(?:'| a)re welcome|fine|perfect|no problem|no need",
  "not able|can't|cannot|won't|afraid|unable|isn't something|say no|beyond me|did not|didn't|never did|nobody|nothing",
  'may (?:join|come|sit|take)|can (?:have|take|come|sit|join|use|bring|do|be|stay|keep|borrow|eat|go)',
  'any (?:day|time|lunchtime|morning|afternoon)|count me|consider it|agreed|granted|sanctioned|optional|go ahead',
);
const FROM_WHEN = any(
  `(?:from|starting|beginning|as of|until|till|by|on) (?:${DAY}|now on|here on|then|next|this)`,
  'now (?:lives?|on)',
);
const CLOCK = /\b\d{1,2}[.:]\d\d\b|\b\d+ ?(?:am|pm)\b|\b(?:half|quarter|noon|o['’]clock|at \d|by \d)\b/iu;
const WHEN = any(DAY);
const HOW_MUCH = new RegExp(`\\d|[£$€₦]|\\b(?:${NUMBER})\\b`, 'iu');
const WHO =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Nurse|Coach|Principal|(?:his|her) (?:dad|father|mum|mother|gran|nan|uncle|aunt\w*|sister|brother)|my (?:husband|wife|mother|father|sister|brother|neighbou?r|mum|dad|own)|nan|auntie|secretary|office|head|deputy|bursar|counsel\w+)\b/u;
const NAME = /(?<=[\p{L},;)] )(?!I\b)\p{Lu}\p{Ll}+/gu;
const GENERAL = any(
  'always|every (?:student|child|family|pupil|parent|year|house|class|school)|policy|policies|in general|important|seriously',
  'privilege|journey|values?|as a school|we pride|safe|standards?|expectations?|of this age|at this age|these things|such things',
  'children (?:of|are|need|learn)|parents|everyone|everybody|most|sometimes|often|never easy|whole (?:school|staff|team)',
);
const PUTS_OFF = any(
  'look(?:ing)? into|in touch|in mind|door is|pass(?:ed|ing)? (?:it|this|your|that|on)|in due course|when things|calmer',
  'raise (?:it|this)|discuss|feed(?:back| back)|as soon as|note your|noted|taken on board|reflect|bear|some point|see what',
);
const FEELS = any(
  'sorry|understand|hear (?:you|that|how)|appreciate|thank|thanks|hope|glad|proud|ashamed|upset|hurt|hurtful|shock|imagine',
  'realise|realize|wonderful|lovely|delight|loves?|laugh(?:ed)?|beautiful|brilliant|favourite|funny|scream|heart|awful|dreadful',
  'tough|hard|difficult|frightening|frustrating|inspiration|worry|worried|kind',
);

/** One sentence of a reply. */
export interface Telling {
  readonly words: string;
  readonly clock: boolean;
  readonly when: boolean;
  readonly howMuch: boolean;
  /** From what only sounds like an answer, below zero, to something done and dated. */
  readonly substance: number;
}

/** What each trait of a sentence adds. Tried on pairs of messages and replies, 2026-11. */
const ADDS = { does: 1, fact: 0.7, onlyFeels: -1, general: -0.8, putsOff: -1.5, asks: -1 } as const;

/** Reads one sentence; a name that the message has not named itself is news. */
const tellingOf = (words: string, message: string): Telling => {
  const does = [WILL_DO, HAS_DONE, DECIDES, FROM_WHEN].some((sign) => sign.test(words));
  const isNew = (name: string) => !message.includes(name);
  const when = CLOCK.test(words) || WHEN.test(words);
  const howMuch = HOW_MUCH.test(words);
  const traits = {
    does,
    fact: when || howMuch || WHO.test(words) || (words.match(NAME) ?? []).some(isNew),
    onlyFeels: !does && FEELS.test(words),
    general: GENERAL.test(words),
    putsOff: PUTS_OFF.test(words),
    asks: words.endsWith('?'),
  };
  const substance = Object.entries(ADDS).reduce(
    (sum, [trait, adds]) => sum + (traits[trait as keyof typeof ADDS] ? adds : 0),
    0,
  );
  return { words, clock: CLOCK.test(words), when, howMuch, substance };
};

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|respected|kind|best|warm|many|yours|with)\b[^.!?]{0,40},?$/iu;
const SENTENCE_ENDS = /(?<!\b(?:Mr|Mrs|Ms|Dr|St))(?<=[.!?…])\s+|;\s+|\n+/u;

/** The sentences of a reply, without greeting and close. */
export const tellingsOf = (reply: string, message: string): readonly Telling[] =>
  reply
    .split(SENTENCE_ENDS)
    .map((words) => words.trim())
    .filter((words) => (words.split(/\s+/u).length > 2 || /\d/u.test(words)) && !GREETING.test(words))
    .map((words) => tellingOf(words, message));
