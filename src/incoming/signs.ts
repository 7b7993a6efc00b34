/** Words by which a sentence of a reply tells something, or only feels, muses or puts off; and what they make it worth. */

const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|this (?:morning|afternoon|evening|weekend)|yesterday|noon|christmas|easter|half term|next (?:week|term)|january|february|march|april|june|july|august|september|october|november|december|\\d+(?:st|nd|rd|th)|first thing|lunchtimes?';
const SOMEBODY =
  '(?:i|we|he|she|they|you|it|that|there|who|(?:mr|mrs|ms|miss) \\w+|\\p{Lu}\\p{Ll}+|(?:her|his|my|our|the) \\w+)';
const SOON = '(?: now| already| just| also| all| only| on| both)?';

/** Any of these, whichever apostrophe is written. */
const any = (...parts: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${parts.join('|').replaceAll("'", "['’]?")})\\b`, 'iu');

export const CLOCK =
  /\b\d{1,2}[.:]\d\d\b|\b\d+ ?(?:am|pm)\b|\b(?:half|quarter|noon|o['’]clock|(?:at|by) \d|(?:at|from) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/iu;
export const WHEN = any(DAY);
export const HOW_MUCH =
  /\d|[£$€₦]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|twenty|dozen|tenner)\b/iu;
export const SUM = any('[£$€₦]', 'pounds?|dollars?|euros?|tenner|naira');
export const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Nurse|Coach|Principal|Sister|Deputy|Señor\p{Ll}*|Mme)\.? \p{Lu}/u;
export const RELATIVE = any(
  '(?:his|her|my|our) (?:dad|father|mum|mam|mom|mother|gran\\w*|nan|uncle|aunt\\w*|sister|brother|husband|wife|neighbou?r)',
  'secretary|bursar|counsel\\w+|caretaker|registrar|reception',
);
/** A name in the middle of a sentence. */
export const NAME = /(?<=[\p{L},;)’:] )(?!I\b)\p{Lu}\p{Ll}+/gu;
export const YES =
  /^\W*(?:yes|yeah|yep|no|nope|of course|certainly|absolutely|sure|indeed|perfect|agreed|granted|correct)\b|\b(?:so (?:yes|no)|(?:yes|no) to|say no|yes,|of course)\b/iu;
export const ALLOWS = any(
  "(?:is|are|be|'s|'re) (?:\\w+ )?(?:fine|perfect|welcome|enough|plenty|ok|okay|allowed|permitted|grand|good|happy|willing|free|optional|sound)",
  'welcome to|happy (?:to|for)|glad to|no need|no problem|free to|consider|count (?:me|us)|go ahead|do (?:bring|come|send)',
  '(?:may|can) (?:\\w+ )?(?:join|come|sit|take|have|use|bring|do|be|stay|keep|borrow|eat|go|manage|put|pick)',
  'any (?:day|time|lunchtime|morning|afternoon)',
);
export const BECAUSE = any(
  "because|since (?:he|she|we|i|the)|so that|due to|which is why|the reason|that's why|it was|came from|beg[au]n",
  'as (?:he|she|i|we|it|they|the)|for (?:swinging|being|not)',
);
export const GIVEN = any(
  'attached|enclosed|on (?:its|the|her|his) way',
  'in (?:his|her|the|your|an|a) (?:\\w+ )?(?:bag|backpack|folder|diary|inbox|drawer|post|tray|envelope|mail|bin|fridge|office|safe|basket|card|blazer)',
);

/** What each sign adds to what a sentence tells. Set by hand on pairs of messages and replies, and kept where sealed pairs agreed, 2026-11. */
export const SIGNS: readonly (readonly [adds: number, sign: RegExp])[] = [
  // Somebody does, did or will do something.
  [
    0.6,
    any(`${SOMEBODY}(?:'ll| will| shall|'m going to| am going to| intends? to|'s going to)`, '(?:will|going to) be'),
  ],
  [
    0.6,
    any(
      '(?:i|we|he|she|they) (?:also |have )?(?:rang|sent|put|took|moved|pulled|turned|checked|asked|spoke|looked|made|wrote|gave|changed|signed|packed|deleted|went|posted|swapped|marked|wiped|uploaded|told|saved|added|did|got|sat|said|left|ate|finished|opened|handed|graded|reported|paid|found|counted|watched|carried|stopped|bought|dropped|shared|set|missed|printed|emailed|phoned|called|photographed)',
    ),
  ],
  [
    0.3,
    any(
      `(?:(?:i|we|he|she|they|it|you|who)(?:'ve|'s)|\\w+ ha(?:s|ve))${SOON} (?!always|never|so|a|the|to|no|had|loved|admired|taught|known|heard|learned|lots|such|many|been\\b)\\p{L}+(?:ed|en|t|ne|d|wn|put|un)`,
    ),
  ],
  [
    0.4,
    /^(?:please |do |just |kindly |and |so |but |oh |ok )*(?:put|bring|send|ask|come|ring|call|let|give|keep|leave|use|make|take|see|check|speak|write|go|get|drop|pop|include|fine|remember|start|pick|add)\b/iu,
  ],
  // How things stand.
  [
    0.3,
    any(
      `(?:is|are|was|were|'s|'re)${SOON} (?:\\w+ed|gone|done|sent|back|booked|off|on|in|out|taken|put|kept|set|here|there|yours|hers|his|at|by|with|from|due|shut|open|left|made|drawn|written|stuck|held|paid)`,
    ),
  ],
  [
    0.4,
    any(
      "(?:there|here)(?:'s| is| are|'ll be| will be)|(?:it|that)(?:'s| is| was)|ha(?:s|ve)",
      'comes? (?:from|to|in|out|back|off)|go(?:es)? (?:in|on|to|by|with|back|home|between)|lives? (?:in|on|at)|carr(?:y|ies)|finish(?:es)?',
      '(?:stay|stand|leave|open|run|start|begin|cost|cover|take|sit|keep|need|count|work|join|wear)s?|sleeps',
    ),
  ],
  // Decided, given, dated.
  [0.6, YES],
  [0.5, ALLOWS],
  [
    0.5,
    any(
      "can't|cannot|won't|not able|unable|not (?:permitted|allowed)|afraid|stands|isn't something|rather (?:not|keep|eat)|will be no",
      "didn't|did not|never did|hasn't|has not|haven't",
    ),
  ],
  [0.7, any('no|nobody|nothing|none|no one|neither')],
  [0.8, GIVEN],
  [
    0.6,
    any(
      `(?:from|starting|beginning|as of|until|till|by|on|for|every|each) (?:${DAY}|now on|here on|then|next|this|day)`,
    ),
  ],
  [0.2, BECAUSE],
  [0.2, TITLED],
  // Felt, mused, granted, put off.
  [
    -0.6,
    any(
      'sorry|understand|appreciate|thanks?|hope|glad|proud|ashamed|upset|hurt\\w*|shock\\w*|imagine|apolog\\w+|reali[sz]e|loves?|lovely|laugh(?:ed|ing|s)?|heart|awful|dreadful|feels?|kind|kindness|worr\\w+|frighten\\w+|frustrat\\w+|sad|grateful|mortified|delight\\w*|wonderful|beautiful|brilliant|scream\\w*|cr(?:y|ied)',
    ),
  ],
  [-0.8, any('tough|hard(?:er|est)?|difficult|never easy|rotten|headache|no joke|weep|stress|chaos|zoo')],
  [
    -0.9,
    any(
      'always|every (?:student|child|family|families|pupil|parent|year|term|house|class|school|single|eventuality)|polic(?:y|ies)|in general|important|seriously|privilege|journey|values?|as a school|we pride|standards?|expectations?|(?:these|such) things|things like|children (?:of|are|need|learn)|parents|every(?:one|body)|most|sometimes|often|usually|normally|whole (?:school|staff|team)|people|all of (?:us|our)|any(?:one|body)|families|whoever|whichever|whatever|others?|world|never|nowadays|these days|(?:of this|at this) age|seems?|tends?',
    ),
  ],
  [
    -0.8,
    any(
      'when i was|in my (?:day|time|own|life)|i remember|years?|used to|as a (?:girl|boy|child|kid)|once|last (?:year|summer|term)|ago|grew up|growing up|my own|own (?:son|daughter|school)|plenty of|a lot of|lots of|a great many|so many|nearly all|for weeks|non-?stop|since (?:\\w+day|january|february|march|about)',
    ),
  ],
  [
    -0.9,
    any(
      "i (?:do |can |only )?(?:know|reali[sz]e|hear|see|gather|get|accept)|you(?:'re| are) (?:quite |absolutely )?right|as you (?:know|say)|can see|fair call|believe me|please believe|i promise|i(?:'ll| will) (?:admit|be honest)",
    ),
  ],
  [
    -0.4,
    any(
      "i(?:'d| would) (?:love|like|be|welcome|hate|give|have|say|ask|rather|understand)|we would|would (?:love|have|like|make|weep)|can't wait|look(?:ing)? forward",
    ),
  ],
  [
    -0.6,
    any(
      'such a|gem|delight|fine(?:st)?|best|bright|talented|credit|superb|thoughtful|marvellous|smashing|(?:grand|great) (?:kid|lad|girl|boy|attitude)|thoroughly|a joy|pleasure|work of art|funny|dear (?:child|boy|girl)|favou?rite|mad on',
    ),
  ],
  [-0.5, any("like an?|as if|as though|than any|the (?:most|hardest)|sort of|kind of|type to|you'd think")],
  [
    -0.4,
    any(
      "(?:is|are|be|isn't) (?:how|what|who|where|why|places?|things?|one of|a (?:\\w+ )?(?:time|thing|matter|part|privilege|team|lot))",
    ),
  ],
  [
    -0.4,
    /\b(?:and|or) \p{L}+ (?:and|or)\b|^(?:as (?:for|to) )?\p{L}+, \p{L}+,|\bor otherwise|\ball (?:the rest|sorts)\b/iu,
  ],
  [
    -0.3,
    /\bI (?:had|was|were|loved|slept|lost|grew|never|used|remember|cried|knew|thought|read|meant|laughed|kept|learned|spent)\b/u,
  ],
  [
    -1.2,
    any(
      'look(?:ing)? into|in touch|in mind|door is|pass(?:ed|ing)? (?:it|this|your|that|on)|in due course|when things|calmer|raise (?:it|this)|discuss|feed(?:back| back)|as soon as|note your|noted|taken on board|reflect|bear|some point|see what|concerns|leave it with me|have a word|suitable|pray(?:ing)?',
    ),
  ],
  [-0.5, /!$/u],
  [-0.8, /\?$/u],
];
