/** A sentence of ours with English words in it: a screen reader is to read those as English, whatever the page speaks. */

interface Props {
  readonly words: string;
  /** The sentence around whatever it is given. */
  readonly sentence: (words: string) => string;
}

const GAP = '\uFFFC';

export const WithEnglish = ({ words, sentence }: Props) => {
  const [before, after] = sentence(GAP).split(GAP);
  return (
    <>
      {before}
      <span lang="en">{words}</span>
      {after}
    </>
  );
};
