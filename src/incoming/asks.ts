/** From where questions and requests begin to what they are: each runs to where the next begins, or to its sentence's end. */
import type { Ask, Sentence, Span } from '../model.ts';
import { overlap } from '../span.ts';
import { type Opener, opens } from './opens.ts';

/** Words that only lead over to what is asked. */
const LEAD =
  /^(?:[\s,;:•*-]|\d+[.)]\s|\([a-z\d]\)|(?:and|also|so|but|or|then|plus|just|well|now|oh|one more thing|lol|quick question)\b)+/iu;
/** What stands between two asks of one sentence belongs to neither. Looked for where it begins alone: runs of commas would take as long as their square. */
const TAIL = /(?<![\s,;:-])(?:[\s,;:-]|\([a-z\d]\)|\b(?:and|also|so|but|or|then|plus|one more thing|lol))+$/iu;
const LIST_HEAD =
  /\b(?:what (?:i|we) (?:want|need|ask|would like)|asking for|my (?:requests|questions|asks)|few things|following)\b[^.?!]*$/iu;
const LIST_LINE = /^\s*(?:[-•*–]|\d+[.)]|\([a-z\d]\))\s*\S/u;
const KNOWING = /^to (?:know|understand|hear|learn|find out)\b/iu;

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const tail = TAIL.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
};

const ONWARD = /^(?:and|or|plus)\b/iu;

/** Question marks that ask nothing: "You call this teaching?", "How can anybody even think so?", "How are you?". */
const REPROACH =
  /^(?:(?:so|and|but)\s+)?(?:you(?:['’]re|r)?|i|we)\b|\?\?$|^\S+(?:\s+\S+)?$|\b(?:do|did) you (?:suppose|imagine|honestly|seriously)|\beven\b|\bpray\b|\bhow(?:['’]s| are| is) (?:you|your|things|the)\b/iu;

/** Questions that only scold, wherever they stand. */
const SCOLDS =
  /^(?:(?:so|and|but|or),?\s+)?(?:(?:do|did|have|are|how do) you (?:people\b|have (?:any|no) idea|honestly|seriously)|are you (?:too|serious|joking|kidding|having)\b|is it (?:your habit|any wonder|too much)|is basic\b|was (?:that|this|it) (?:really|so) |how would you (?:like it|feel)|(?:can|could) you (?:believe|imagine)|(?:did|does|has) (?:nobody|no one|it not|it never)\b|(?:does|did|is) (?:any(?:one|body)) (?:there|in charge|at (?:that|your) school)|is there any(?:one|body) in charge|where does (?:it|this) (?:all )?end|what does (?:that|it|this) (?:teach|say|tell)|what is wrong with|why should (?:i|we) have to|how (?:dare|hard is it|many times|time flies)|what(?:['’]s| is) the (?:story|point) (?:with|of))/iu;

/** What must lie between two asks of one sentence: "could you tell me whether we" is one. */
const JOIN =
  /(?:[,;?:—–]|\([a-z\d]\)|\b(?:and|also|but|so|then|n|plus|as well as))\s*(?:(?:also|then|so|what|just|if so|please|lol|if you (?:would|could|can))\s*)?(?:,\s*)?$/iu;
const SHORTEST_ASK = 8;

const within = (text: string, sentence: Sentence, openers: readonly Opener[]): readonly Ask[] => {
  const heads: Opener[] = [];
  for (const opener of openers) {
    if (!overlap(opener, sentence) || !opens(text, sentence, opener)) continue;
    const last = heads.at(-1);
    const onward = ONWARD.test(text.slice(opener.start, opener.end));
    if (!last && onward && opener.start > sentence.start) continue;
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
    if (/^\d+[.)]$/u.test(words.trim())) continue;
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

/** What may stand between the head of a list and its first words. */
const LONGEST_BULLET = 8;

/** "I require the following:" asks nothing that its lines do not ask. */
const leadsTo = (text: string, { start, end }: Sentence, listed: readonly Ask[]): boolean =>
  LIST_HEAD.test(text.slice(start, end)) && listed.some((ask) => ask.start >= end && ask.start - end <= LONGEST_BULLET);

/** "…, is it?" only asks for a nod. */
const TAG =
  /^(?:is|are|was|do|does|did|has|have|will|would|can|could)(?:n['’]?t)? (?:i|it|you|he|she|they|we|that|this)\W*$/iu;
const SHORTEST_TEXT = 5;

/** "Please tell.", "may I ask?": what is asked stands beside it. */
const BARE_ASKING =
  /^(?:(?:please|kindly|pls)(?: (?:tell|advise|confirm|reply|respond|let me know|say))+|(?:may|can|could) i ask|(?:please )?(?:(?:sir|ma|madam),? )?i (?:just )?(?:want|wanted|would like) to ask|(?:what|who|how) [\p{L}'’]+)[^\p{L}?]*\??$/iu;
/** "And I'd be grateful." */
const BARE_THANKS = /^(?:i|we)(?:['’]d| would| should)? be (?:\w+ )?(?:grateful|obliged)\W*$/iu;

const asksNothing = (text: string, { start, end }: Ask): boolean => {
  const words = text.slice(start, end);
  return (
    words.length <= SHORTEST_TEXT || [TAG, BARE_ASKING, BARE_THANKS, SCOLDS].some((nothing) => nothing.test(words))
  );
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
    if (listed.some((ask) => overlap(ask, sentence)) || leadsTo(text, sentence, listed)) return [];
    const asks = within(text, sentence, openers);
    if (asks.length > 0) return asks;
    const words = text.slice(sentence.start, sentence.end).trim();
    return words.endsWith('?') && !REPROACH.test(words) ? [{ ...trimmed(text, sentence), kind: 'question' }] : [];
  });
  return [...listed, ...spoken]
    .filter((ask) => !asksNothing(text, ask) && !isBlame(text, ask, blame))
    .sort((one, other) => one.start - other.start);
};
