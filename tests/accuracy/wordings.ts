/** What a wording must never do: lose or invent a fact, turn a sentence around, drop a request, or need a wording itself. */
import type { Draft, Rewording, Span } from '../../src/model.ts';
import { asksFor, BLANKS, inventedFacts, lostFacts } from './facts.ts';
import { reviewer } from './ours.ts';
import { filled, type Placed, place } from './placed.ts';
import { seamFaults } from './seams.ts';

interface Offer {
  readonly draft: Draft;
  readonly finding: Span & { readonly words: string };
  readonly wording: Rewording;
}

const NEGATIONS =
  /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|cant|dont|doesnt|didnt|wont|isnt|arent|wasnt|werent|havent|hasnt|hadnt|couldnt|wouldnt|shouldnt|aint|refus\w*|unable|noone)\b|n['’]t\b/iu;
/** They say "no" and deny nothing. */
const NO_DENIAL =
  /\bno (?:offen[cs]e|disrespect|doubt|wonder|later|less|more) ?(?:than)?\b|\bnot only\b|\bnothing (?:but|less)\b|\b(?:can['’]?t|cannot) help\b|\b(?:or|whether) not\b|\bwithout fail\b|\b(?:do(?:es)? not|don['’]?t|doesn['’]?t) (?:care|bother)\b|\b(?:nobody|no one) died\b/giu;
/** A negation may become a gentler word that still says what is missing. */
const STILL_MISSING =
  /\b(?:un\w{3,}|dis\w{3,}|miss\w*|lack\w*|hard|difficult\w*|instead|rather|stop\w*|keep\w* from|kept|prevent\w*|only|late|yet|waiting|few|little|concern\w*|worr\w*|surpris\w*|struggl\w*|behind|wish\w*|without|free of|alone|skip\w*)\b/iu;
/** A question or a request states nothing, so it turns nothing around. */
const STATES_NOTHING =
  /\?\s*$|\bplease\b|\blet me know\b|\b(?:i|we)(?:['’]?d| would)? (?:really |very much )?(?:like|love|appreciate|be (?:grateful|glad|happy)|hope|want to (?:hear|know|understand))\b|\bneed your help\b|\bwould (?:help|be (?:good|great|helpful))\b/iu;
/** What somebody else may not, cannot or did not do is a fact, and stays one in a question; what they were told is not. */
const FACT =
  /\b(?:he|she|it|they|my \w+|your \w+)(?: (?:is|was|are|were|can|could|does|do|did|has|had|have|will|would|may|must|should)(?: not|n['’]?t)|['’]s not|['’]re not|['’]ll not| cannot) (?!(?:even |been |be )?(?:told|asked|called|informed|allowed|included|bother\w*|car(?:e|ed)|know|think|my|your|the)\b)/iu;
const REQUESTS =
  /\b(?:please|pls|plz|let (?:me|us) know|(?:can|could|would|will) (?:you|u|someone|somebody|anyone)|i (?:need|want|expect|ask|request|would like|['’]d like)|we (?:need|want|expect|ask|request|would like))\b/iu;
const STILL_ASKING =
  /\b(?:please|pls|plz|could|can|would|need|want|ask\w*|request\w*|let (?:me|us) know|like|hop\w*|appreciat\w*|help\w*|grateful|expect|wait\w*|look forward|matters)\b|\?/iu;

/** Facts of the replaced words that the wording lost. A visible blank asks the writer for what is gone. */
const lost = (text: string, { draft, finding }: Offer): readonly string[] =>
  lostFacts(finding.words, draft.text.slice(0, finding.start), text).map((fact) => `loses “${fact}”`);

const invented = (text: string, { draft, finding }: Offer): readonly string[] =>
  inventedFacts(text, draft.text.slice(0, finding.start), draft.text).map((fact) => `invents “${fact}”`);

/** A blank for a day asks for no more than that. */
const asksWhat = (text: string): boolean => asksFor(text).others > 0;

const unblanked = (text: string): string => text.replace(BLANKS, '');

/** Words that are left out altogether cannot turn a sentence around, but they can take a request along. */
const turned = (text: string, { finding: { words } }: Offer): readonly string[] => {
  const denied = words.replace(NO_DENIAL, '');
  if (text === '' || asksWhat(text) || !NEGATIONS.test(denied)) return [];
  const forgiven = FACT.test(denied) ? [NEGATIONS, STILL_MISSING] : [NEGATIONS, STILL_MISSING, STATES_NOTHING];
  return forgiven.some((pattern) => pattern.test(unblanked(text))) ? [] : ['loses a negation'];
};

const unasked = (text: string, { finding: { words } }: Offer): readonly string[] =>
  asksWhat(text) || !REQUESTS.test(words) || STILL_ASKING.test(unblanked(text)) ? [] : ['loses a request'];

/** Whether the reworded draft has a finding where the wording stands. */
const heardAgain = ({ text, at }: Placed, { draft }: Offer): readonly string[] =>
  reviewer
    .review({ ...draft, text })
    .findings.filter((finding) => finding.start < at.end && at.start < finding.end)
    .map(({ rule }) => `is heard again by ${rule}`);

/** Everything wrong with one wording but its grammar; empty for a good one. */
export const faultsOfWording = (offer: Offer): readonly string[] => {
  const { text } = offer.wording;
  const placed = place(offer.draft.text, offer.finding, text);
  // What a blank asks is never sent.
  const sent = place(offer.draft.text, offer.finding, filled(text));
  return [
    ...[lost, invented, turned, unasked].flatMap((fault) => fault(text, offer)),
    ...heardAgain(sent, offer),
    ...seamFaults(offer.draft.text, placed),
  ];
};
