/** Which findings may show now. Half a sentence is not a finding: the one under the caret is left alone until it ends. */
import type { Finding, Sentence } from '../model.ts';
import { overlap } from '../span.ts';

/** A writer who has changed nothing for so long is waiting, not writing. */
export const REST_MS = 1500;

/** What `due` looks at. */
export interface Moment {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly sentences: readonly Sentence[];
  readonly caret: number | undefined;
  readonly rested: boolean;
  /** Keys that show already. */
  readonly shown: ReadonlySet<string>;
}

const CLOSED = /[.!?…]["'”’»)\]]*\s*$/u;

/** The caret stands past the closing punctuation. A line break below is no end: text may well stand below the caret. */
const isBehind = (text: string, { start, ended }: Sentence, caret: number, wordsEnd: number): boolean =>
  ended && caret >= wordsEnd && CLOSED.test(text.slice(start, caret));

const isUnderCaret = (text: string, sentence: Sentence, caret: number): boolean => {
  const wordsEnd = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length;
  // A sentence ends with its last word, and the space after that word is typed before the next one.
  const isIn = caret >= sentence.start && /^[^\S\n]*$/.test(text.slice(sentence.end, Math.max(sentence.end, caret)));
  return isIn && !isBehind(text, sentence, caret, wordsEnd);
};

/** Sentences stand in reading order, and only blanks may stand between a caret and the end of one it is under: the last two at most. */
const sentencesUnder = (text: string, sentences: readonly Sentence[], caret: number): readonly Sentence[] => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start <= caret) low = middle + 1;
    else high = middle;
  }
  return sentences.slice(Math.max(0, low - 2), low).filter((sentence) => isUnderCaret(text, sentence, caret));
};

/** Findings that may show; one that shows and is unchanged stays. */
export const due = ({ text, findings, sentences, caret, rested, shown }: Moment): readonly Finding[] => {
  if (caret === undefined || rested) return findings;
  const held = sentencesUnder(text, sentences, caret);
  return findings.filter((finding) => shown.has(finding.key) || !held.some((sentence) => overlap(finding, sentence)));
};
