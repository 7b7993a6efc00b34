/** What the cards show of the panel's own text box, in the shape of a mail page's. Pure. */
import type { ShownFinding, Snapshot } from '../../messages.ts';
import type { Finding, Review, Role, Span } from '../../model.ts';
import type { OwnEdit } from './own-edits.ts';

export interface Own {
  readonly dismissed: ReadonlySet<string>;
  readonly edits: readonly OwnEdit[];
  readonly focus: string | undefined;
}

const shown = (finding: Finding, text: string, { sentences }: Review): ShownFinding => {
  const around = sentences.find(({ start, end }) => start <= finding.start && finding.end <= end) ?? finding;
  return {
    ...finding,
    words: text.slice(finding.start, finding.end),
    sentence: text.slice(around.start, around.end),
    sentenceStart: around.start,
  };
};

const withWords = <Each extends Span>(spans: readonly Each[], text: string) =>
  spans.map((span) => ({ ...span, words: text.slice(span.start, span.end) }));

/** The snapshot of a reviewed text. */
export const ownSnapshot = (text: string, review: Review, role: Role, own: Own): Snapshot => ({
  type: 'snapshot',
  compose: 1,
  state: 'ready',
  mailbox: '',
  role,
  subject: '',
  to: [],
  length: text.length,
  findings: review.findings.filter(({ key }) => !own.dismissed.has(key)).map((each) => shown(each, text, review)),
  praise: withWords(review.praise, text),
  protected: withWords(review.protected, text),
  edits: own.edits,
  focus: own.focus,
});
