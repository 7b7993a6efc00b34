/** A finding as it is shown and worded: with its words and the sentence around it. Pure; for panel and terminal alike. */
import type { WordingWanted } from './messages.ts';
import type { Finding, Span } from './model.ts';

export interface ShownFinding extends Finding {
  readonly words: string;
  /** The sentence around it and where that begins in the draft: what the wordings are made from. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** A span together with its words. */
export const withWords = <Each extends Span>(text: string, span: Each): Each & { readonly words: string } => ({
  ...span,
  words: text.slice(span.start, span.end),
});

/** All that lies between the first and the last sentence that a span touches. */
export const sentenceAround = (
  text: string,
  span: Span,
  sentences: readonly Span[],
): Pick<ShownFinding, 'sentence' | 'sentenceStart'> => {
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  const start = Math.min(span.start, touched[0]?.start ?? span.start);
  const end = Math.max(span.end, touched.at(-1)?.end ?? span.end);
  return { sentence: text.slice(start, end), sentenceStart: start };
};

/** With its words and its sentence. */
export const shownFinding = (text: string, finding: Finding, sentences: readonly Span[]): ShownFinding => ({
  ...withWords(text, finding),
  ...sentenceAround(text, finding, sentences),
});

/** What the wordings of a finding are asked for with: everything within its sentence. */
export const wordingWanted = ({
  rule,
  entry,
  slots,
  sentence,
  sentenceStart,
  ...finding
}: ShownFinding): WordingWanted => {
  const within = ({ start, end }: Span): Span => ({ start: start - sentenceStart, end: end - sentenceStart });
  return {
    type: 'reword',
    rule,
    entry,
    ...within(finding),
    slots: Object.fromEntries(Object.entries(slots).map(([name, span]) => [name, within(span)])),
    sentence,
  };
};
