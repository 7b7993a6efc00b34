/** From where questions and requests begin to what they are: each runs to where the next begins, or to its sentence's end. */
import type { Sentence, Span } from '../model.ts';
import type { Ask, AskKind } from './index.ts';

/** Where an ask begins. */
export interface Opener extends Span {
  readonly kind: AskKind;
}

/** Words that only lead over to what is asked. */
const LEAD =
  /^(?:[\s,;:•*-]|\d+[.)]\s|(?:and|also|so|but|or|then|plus|just|well|now|oh|one more thing|lol|quick question)\b)+/iu;
/** What stands between two asks of one sentence belongs to neither. Looked for where it begins alone: runs of commas would take as long as their square. */
const TAIL = /(?<![\s,;:-])(?:[\s,;:-]|\b(?:and|also|so|but|or|then|plus|one more thing|lol))+$/iu;
/** "Which" and "who" after a comma tell more about what went before. */
const RELATIVE = /^(?:which|who|whom|where|when)\b/iu;
const VERB_FIRST = /^(?:do|does|did|is|are|was|were|has|have|had|will|shall|should|may|might|am)\b/iu;
const LIST_HEAD =
  /\b(?:what (?:i|we) (?:want|need|ask|would like)|asking for|my (?:requests|questions|asks)|few things|following)\b[^.?!]*$/iu;
const LIST_LINE = /^\s*(?:[-•*–]|\d+[.)])\s*\S/u;
const KNOWING = /^to (?:know|understand|hear|learn|find out)\b/iu;

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether a clause may begin behind these words. */
const CLAUSE_ENDS = /(?:^|[,;:?!.—–-]|\b(?:and|n|also|so|but|or|then|plus|if so|just|please|pls|kindly))\s*$/iu;

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const tail = TAIL.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
};

/** "There's Milo" is no "is there". */
const SHORTENED =
  /^(?:i['’]?m|(?:there|that|it|he|she)['’]s|thats|theres|(?:we|they|you)['’]re)\b|^\p{L}\.|^(?:there|that|it|s?he|we|they|you)['’]?(?:ve|ll)\b/iu;

const ASKED_OF = /(?:^|[,;:?!.—–-]|\b(?:and|also|so|but|please|pls|kindly|you|to|just|someone|somebody|then))\s*$/iu;
const ONWARD = /^(?:and|or)\b/iu;

/** Whether an ask really begins there. Question words and verbs before their subject also stand in the middle of plain sentences. */
const opens = (text: string, sentence: Sentence, { start, end, kind }: Opener): boolean => {
  const before = text.slice(sentence.start, start);
  const words = text.slice(start, end);
  if (SHORTENED.test(words)) return false;
  if (/^(?:tell|let|remind|show)\b/iu.test(words)) return ASKED_OF.test(before);
  if (kind === 'request' || text.slice(start, sentence.end).trimEnd().endsWith('?')) return true;
  if (RELATIVE.test(words)) return CLAUSE_ENDS.test(before) && !/,\s*$/u.test(before);
  if (/^(?:how|what|why|whats|hows)\b/iu.test(words)) return CLAUSE_ENDS.test(before);
  if (VERB_FIRST.test(words)) return CLAUSE_ENDS.test(before);
  return true;
};

/** What must lie between two asks of one sentence: "could you tell me whether we" is one. */
const JOIN =
  /(?:[,;?:—–]|\b(?:and|also|or|but|so|then|n|plus))\s*(?:(?:also|then|so|what|just|if so|please|lol)\s*)?(?:,\s*)?$/iu;
const SHORTEST_ASK = 8;

const within = (text: string, sentence: Sentence, openers: readonly Opener[]): readonly Ask[] => {
  const heads: Opener[] = [];
  for (const opener of openers) {
    if (!overlap(opener, sentence) || !opens(text, sentence, opener)) continue;
    const last = heads.at(-1);
    const onward = ONWARD.test(text.slice(opener.start, opener.end));
    if (!last && onward) continue;
    const between = last ? text.slice(last.end, opener.start) : '';
    if (last && !onward && (between.length < SHORTEST_ASK || !JOIN.test(between))) continue;
    heads.push(opener);
  }
  return heads.map((opener, index) => {
    const end = heads[index + 1]?.start ?? sentence.end;
    return { ...trimmed(text, { start: opener.start, end }), kind: opener.kind };
  });
};

const linesUnderHead = (text: string, sentences: readonly Sentence[]): readonly Ask[] => {
  const asks: Ask[] = [];
  let listing = false;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const lineStart = text.lastIndexOf('\n', sentence.start - 1) + 1;
    const isLine = LIST_LINE.test(text.slice(lineStart, sentence.end));
    if (LIST_HEAD.test(words)) listing = true;
    else if (!isLine) listing = false;
    else if (listing) {
      const span = trimmed(text, sentence);
      asks.push({ ...span, kind: KNOWING.test(text.slice(span.start, span.end)) ? 'question' : 'request' });
    }
  }
  return asks;
};

/** A question that is really blame, unless it stands in a list of questions. */
const isBlame = (text: string, ask: Ask, blame: readonly Span[]): boolean => {
  const lineStart = text.lastIndexOf('\n', ask.start - 1) + 1;
  return !LIST_LINE.test(text.slice(lineStart, ask.end)) && blame.some((one) => overlap(one, ask));
};

/** The asks of a message in reading order. What is blame or a threat asks nothing. */
export const asksIn = (
  text: string,
  sentences: readonly Sentence[],
  openers: readonly Opener[],
  blame: readonly Span[],
): readonly Ask[] => {
  const listed = linesUnderHead(text, sentences);
  const spoken = sentences.flatMap((sentence): readonly Ask[] => {
    if (listed.some((ask) => overlap(ask, sentence))) return [];
    const asks = within(text, sentence, openers);
    if (asks.length > 0) return asks;
    return text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')
      ? [{ ...trimmed(text, sentence), kind: 'question' }]
      : [];
  });
  return [...listed, ...spoken]
    .filter((ask) => ask.end - ask.start > 5 && !isBlame(text, ask, blame))
    .sort((one, other) => one.start - other.start);
};
