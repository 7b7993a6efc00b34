/** What the cards show of the panel's own text box, in the shape of a mail page's. Pure. */
import type { Edit } from '../../edit-log.ts';
import type { ShownFinding, Snapshot } from '../../messages.ts';
import type { Finding, Review, Role, Span } from '../../model.ts';

export interface Own {
  readonly dismissed: ReadonlySet<string>;
  readonly edits: readonly Edit[];
  readonly focus: string | undefined;
}

/** With the sentence around it, or with all that it touches. */
const shown = (finding: Finding, text: string, { sentences }: Review): ShownFinding => {
  const touched = sentences.filter(({ start, end }) => start < finding.end && finding.start < end);
  const start = Math.min(finding.start, touched[0]?.start ?? finding.start);
  const end = Math.max(finding.end, touched.at(-1)?.end ?? finding.end);
  return {
    ...finding,
    words: text.slice(finding.start, finding.end),
    sentence: text.slice(start, end),
    sentenceStart: start,
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
