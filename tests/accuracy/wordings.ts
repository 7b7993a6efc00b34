/** What a wording must never do: lose or invent a fact, turn a sentence around, drop a request, or need a wording itself. */
import type { Draft, Rewording, Span } from '../../src/model.ts';
import { reviewer } from './ours.ts';

interface Offer {
  readonly draft: Draft;
  readonly finding: Span & { readonly words: string };
  readonly wording: Rewording;
}

const BLANK = /\[[^\]]+\?\]/;
const BLANKS = new RegExp(BLANK, 'g');

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/** Where a capital says nothing: at the beginning, after a full stop, in a list, in front of a quotation. */
const OPENING = /(?:^|[.!?…:;\n"“‘(>*•-])\s*$/u;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DAYS = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec',
);
const NEAR_DAYS = list('today tomorrow tonight yesterday noon midnight');
const NUMBERS = list(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred twice',
);
/** Capitals that name nobody: the writer, and oaths. */
const NO_NAMES = list("i i'm i've i'll i'd im ive god lord jesus christ ok mr mrs ms miss dr");

const NEGATIONS =
  /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|cant|dont|doesnt|didnt|wont|isnt|arent|wasnt|werent|havent|hasnt|hadnt|couldnt|wouldnt|shouldnt|aint|refus\w*|unable|noone)\b|n['’]t\b/iu;
/** They say "no" and deny nothing. */
const NO_DENIAL = /\bno (?:offen[cs]e|disrespect|doubt|wonder)\b/giu;
/** A negation may become a gentler word that still says what is missing. */
const STILL_MISSING =
  /\b(?:un\w{3,}|dis\w{3,}|miss\w*|lack\w*|hard|difficult\w*|instead|rather|stop\w*|keep\w* from|kept|prevent\w*|only|late|yet|waiting|few|little|concern\w*|worr\w*|surpris\w*|struggl\w*|behind)\b/iu;
/** A question or a request states nothing, so it turns nothing around. */
const STATES_NOTHING = /\?\s*$|\bplease\b|\blet me know\b|\bi(?:['’]d| would) (?:like|love|appreciate|be grateful)\b/iu;
const REQUESTS =
  /\b(?:please|pls|plz|let (?:me|us) know|(?:can|could|would|will) (?:you|u|someone|somebody|anyone)|i (?:need|want|expect|ask|request|would like|['’]d like)|we (?:need|want|expect|ask|request|would like))\b/iu;
const STILL_ASKING =
  /\b(?:please|pls|plz|could|can|would|need|want|ask\w*|request\w*|let (?:me|us) know|like|hop\w*|appreciat\w*|help\w*|grateful|expect|wait\w*|look forward|matters)\b|\?/iu;

const folded = (word: string): string => word.toLowerCase().replace(/[’‘`´]/g, "'");

const stem = (word: string): string => folded(word).replace(/'s?$/, '');

/** Every word with whether it opens a sentence. */
const wordsOf = (text: string, before = ''): readonly { readonly word: string; readonly opens: boolean }[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    opens: OPENING.test(before + text.slice(0, index)),
  }));

const isTitled = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Capitalised words in mid-sentence. Shouted words are not capitalised, they are shouted. */
const namesIn = (text: string, before = ''): readonly string[] =>
  wordsOf(text, before)
    .filter(({ word, opens }) => !opens && isTitled(word) && !NO_NAMES.has(folded(word)) && !DAYS.has(stem(word)))
    .map(({ word }) => stem(word));

const datesIn = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(
      ({ word }) => NEAR_DAYS.has(stem(word)) || (isTitled(word) || word.length > 5 ? DAYS.has(stem(word)) : false),
    )
    .map(({ word }) => stem(word));

const numbersIn = (text: string): readonly string[] => [
  ...Array.from(text.matchAll(/\d+(?:[.,:/]\d+)*/g), ([figure]) => figure),
  ...wordsOf(text)
    .map(({ word }) => stem(word))
    .filter((word) => NUMBERS.has(word)),
];

/** Whether `fact` stands in `text` as a word; days may be shortened or written out. */
const holds = (text: string, fact: string): boolean => {
  const words = [...wordsOf(text).map(({ word }) => stem(word)), ...numbersIn(text)];
  return words.some(
    (word) => word === fact || (DAYS.has(fact) && DAYS.has(word) && word.slice(0, 3) === fact.slice(0, 3)),
  );
};

const factsOf = (text: string, before: string): readonly string[] => [
  ...namesIn(text, before),
  ...datesIn(text),
  ...numbersIn(text),
];

/** Facts of the replaced words that the wording lost. A visible blank asks the writer for what is gone. */
const lost = (text: string, { draft, finding }: Offer): readonly string[] => {
  if (BLANK.test(text)) return [];
  return factsOf(finding.words, draft.text.slice(0, finding.start))
    .filter((fact) => !holds(text, fact))
    .map((fact) => `loses “${fact}”`);
};

const invented = (text: string, { draft, finding }: Offer): readonly string[] =>
  factsOf(text.replace(BLANKS, ''), draft.text.slice(0, finding.start))
    .filter((fact) => !holds(draft.text, fact))
    .map((fact) => `invents “${fact}”`);

/** Words that are left out altogether cannot turn a sentence around, but they can take a request along. */
const turned = (text: string, { finding: { words } }: Offer): readonly string[] => {
  if (text === '' || BLANK.test(text) || !NEGATIONS.test(words.replace(NO_DENIAL, ''))) return [];
  return [NEGATIONS, STILL_MISSING, STATES_NOTHING].some((pattern) => pattern.test(text)) ? [] : ['loses a negation'];
};

const unasked = (text: string, { finding: { words } }: Offer): readonly string[] =>
  BLANK.test(text) || !REQUESTS.test(words) || STILL_ASKING.test(text) ? [] : ['loses a request'];

/** Whether the reworded draft has a finding where the wording stands. */
const heardAgain = (text: string, { draft, finding: { start, end } }: Offer): readonly string[] => {
  const reworded = draft.text.slice(0, start) + text + draft.text.slice(end);
  const until = start + text.length;
  return reviewer
    .review({ ...draft, text: reworded })
    .findings.filter((finding) => finding.start < until && start < finding.end)
    .map(({ rule }) => `is heard again by ${rule}`);
};

/** Everything wrong with one wording; empty for a good one. */
export const faultsOfWording = (offer: Offer): readonly string[] => {
  const { text } = offer.wording;
  return [lost, invented, turned, unasked, heardAgain].flatMap((fault) => fault(text, offer));
};
