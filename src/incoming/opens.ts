/** Whether an ask really begins where its words stand: question words and verbs also stand in the middle of plain sentences. */
import type { AskKind, Sentence, Span } from '../model.ts';

/** Where an ask begins. */
export interface Opener extends Span {
  readonly kind: AskKind;
}

/** "There's Milo" is no "is there", and "is, I fear, what happens" asks nothing. */
const RUN_TOGETHER =
  /^(?:i['’]?m|its|hes|shes|thats|theres)\b|^(?!what|who|how|where|when|why|let)\p{L}+['’]s\b|^(?:(?:they|you)['’]?|we['’])re\b|^\p{L}\.|^(?:there|that|it|s?he|we|they|you)['’]?ve\b|^\p{L}+[,;:—]/iu;
/** "They'll be late" asks nothing; "they'll need a towel" and "you'll tell me why" do. */
const WILL =
  /^(?:i['’]|there|that|it|s?he|we|they|you)['’]?ll\b(?!.*\b(?:need|tell|not|write|pay|return|come|apologi[sz]e|make)\b)/iu;

/** Whether a clause may begin behind these words. */
const CLAUSE_ENDS = /(?:^|[,;:?!.)—–-]|\b(?:and|n|also|so|but|or|then|plus|if so|just|please|pls|kindly))\s*$/iu;
/** Whether somebody is being asked to do what follows. */
const ASKED_OF = /(?:^|[,;:?!.)—–-]|\b(?:and|also|so|but|please|pls|kindly|you|to|just|someone|somebody|then))\s*$/iu;
/** What makes "know whether" an ask: "I'd love to", "please", but no "I don't". */
const WANTED =
  /(?:^|[,;:?!.)—–-]|\b(?:please|pls|kindly|you|do|and|not|(?:like|love|want|need|wish|good|great|grateful|glad|helpful?|lovely|useful|hoping|asking|wanting|ask|must|may|can|could|just) to|ask))\s*$/iu;

const TOLD = /^(?:tell|let|remind|show)\b/iu;
const KNOWN = /^(?:know|say|mention|understand|learn)\b/iu;
/** "Which" and "who" after a comma tell more about what went before. */
const RELATIVE = /^(?:which|who|whom|where|when)\b/iu;
const TELLS_MORE = /^(?:which|who|whom)\b/iu;
const ASKS_WHAT = /^(?:how|what|why|whats|hows)\b/iu;
/** A question word, what it may stand with, and a verb before its subject. "What he does at home is fine" has none. */
const INVERTED =
  /^(?:(?:what|whats|how|hows|why|when|where|wheres|who|whos|whom|which)\b(?:\s+(?:else|time|date|days?|size|page|room|bus|route|position|portion|percent|kind of \w+|sort of \w+|much|many|long|often|far|late|early|soon|old|come))?(?:\s+\p{L}+)?\s+(?:is|are|am|was|were|do|does|did|will|would|can|could|should|shall|has|have|had|might|may|to|the)\b|(?:whats|hows|wheres|whens|whos)\b|(?:who|what) (?:else|had|took|did|made|gave|said|let|told|put|saw|decided)\b|how (?:much|many|long|often|late|early|far|soon|old|come)\b|(?:what|which) (?:time|date|days?)\b)/iu;
const FREE =
  /^(?:what|how|why|where|which|who)(?:\s+(?!(?:is|are|am|was|were|do|does|did|will|would|can|could|should|shall|has|have|had|might|may|time|date|days?)\b)\p{L}+)*\s+(?:i|we|you|he|she|they|it|my|our|his|her|your|to)\b/iu;
const VERB_FIRST =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|shall|should|may(?! be\b)|might|am)\b(?! to be\b)|^(?:can|could|would) (?:the|a|an|my|our|this|that|it)\b/iu;
/** "Should you need it", "Had you read it": conditions. "Do the needful", "did his homework": no questions. */
const NO_QUESTION =
  /^(?:(?:had|should|were)\b|(?:do|did|has|have|had) (?:the|this|that|it|his|her|my|our|your|their|those|these)\b)/iu;

/** "… hot dinners, which are free?" asks about the dinners; "So, which are free?" asks which. */
const FEW_WORDS = 3;
const isAside = (before: string): boolean =>
  before.trimEnd().endsWith(',') && before.trim().split(/\s+/u).length > FEW_WORDS;

/** Whether an ask begins there. */
export const opens = (text: string, sentence: Sentence, { start, end, kind }: Opener): boolean => {
  const before = text.slice(sentence.start, start);
  const words = text.slice(start, end);
  const rest = text.slice(start, sentence.end).trimEnd();
  if (RUN_TOGETHER.test(words) || WILL.test(rest)) return false;
  if (TOLD.test(words)) return ASKED_OF.test(before);
  if (KNOWN.test(words)) return WANTED.test(before);
  if (TELLS_MORE.test(words) && isAside(before)) return false;
  if (rest.endsWith('?')) return true;
  if (VERB_FIRST.test(words)) return CLAUSE_ENDS.test(before) && !NO_QUESTION.test(words);
  if (kind === 'request') return true;
  if (RELATIVE.test(words)) return CLAUSE_ENDS.test(before) && !/,\s*$/u.test(before) && INVERTED.test(rest);
  if (ASKS_WHAT.test(words)) return CLAUSE_ENDS.test(before) && INVERTED.test(rest) && !FREE.test(rest);
  return true;
};
