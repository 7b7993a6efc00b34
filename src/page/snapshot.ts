/** What the panel is told about a compose. */
import type { ComposeText } from '../compose.ts';
import type { Edit } from '../edit-log.ts';
import type { CoachState, ShownFinding, Snapshot } from '../messages.ts';
import type { Finding, Review, Role, Span } from '../model.ts';

/** All there is to tell. */
export interface Told {
  readonly compose: number;
  readonly state: CoachState;
  readonly mailbox: string;
  readonly role: Role;
  readonly read: ComposeText | undefined;
  readonly review: Review | undefined;
  readonly shown: readonly Finding[];
  readonly edits: readonly Edit[];
  readonly focus: string | undefined;
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** From the first to the last sentence that a finding touches. */
const sentenceAround = (text: string, finding: Span, review: Review | undefined): Span => {
  const touched = review?.sentences.filter(({ start, end }) => start < finding.end && finding.start < end) ?? [];
  return {
    start: Math.min(finding.start, touched[0]?.start ?? 0),
    end: Math.max(finding.end, touched.at(-1)?.end ?? text.length),
  };
};

const shownFinding = (text: string, finding: Finding, review: Review | undefined): ShownFinding => {
  const { key, rule, severity, entry, start, end, slots, given } = finding;
  const sentence = sentenceAround(text, finding, review);
  return {
    key,
    rule,
    severity,
    entry,
    start,
    end,
    slots,
    ...(given && { given }),
    words: wordsOf(text, finding),
    sentence: wordsOf(text, sentence),
    sentenceStart: sentence.start,
  };
};

/** Everything of one compose that the panel shows. */
export const snapshotOf = ({ read, review, shown, edits, ...rest }: Told): Snapshot => {
  const text = read?.text ?? '';
  const withWords = <S extends Span>(span: S) => ({ ...span, words: wordsOf(text, span) });
  return {
    type: 'snapshot',
    ...rest,
    subject: read?.subject ?? '',
    to: read?.to ?? [],
    length: text.trim().length,
    findings: shown.map((finding) => shownFinding(text, finding, review)),
    praise: review?.praise.map(withWords) ?? [],
    protected: review?.protected.map(withWords) ?? [],
    edits: edits.map(({ id, rule, oldWords, newWords }) => ({ id, rule, oldWords, newWords })),
  };
};
