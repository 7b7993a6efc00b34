/** Words within their sentence: theirs in ink, the rest around them lightly. */
import type { ComponentChildren } from 'preact';
import type { ShownFinding } from '../../shown.ts';

/** Enough of the sentence on either side to know the place. */
const AROUND = 60;

const tail = (text: string): string => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text);
const head = (text: string): string => (text.length > AROUND ? `${text.slice(0, AROUND)}…` : text);

interface Props {
  readonly finding: Pick<ShownFinding, 'sentence' | 'sentenceStart' | 'start' | 'end'>;
  readonly children: ComponentChildren;
}

export const InSentence = ({ finding, children }: Props) => {
  const { sentence, sentenceStart, start, end } = finding;
  return (
    <>
      <span class="soft">{tail(sentence.slice(0, start - sentenceStart))}</span>
      {children}
      <span class="soft">{head(sentence.slice(end - sentenceStart))}</span>
    </>
  );
};
