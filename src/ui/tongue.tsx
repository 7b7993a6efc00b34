/** English words on a page of any language, marked as such, so that a screen reader says them rightly. */
import { OWN_RULE } from '../messages.ts';

/** Rules speak English, whatever the page speaks; the card of one's own phrases is ours. */
export const tongueOf = (rule: string): 'en' | undefined => (rule === OWN_RULE ? undefined : 'en');

/** Stands where their words go; no string of ours has it. */
const PLACE = '\uFFFC';

interface Props {
  readonly words: string;
  readonly lang: 'en' | undefined;
  /** Says the string of ours, with something put where their words go. */
  readonly children: (place: string) => string;
}

/** A string of ours around words of theirs. */
export const Around = ({ words, lang, children }: Props) => {
  const [before, after] = children(PLACE).split(PLACE);
  return (
    <>
      {before}
      <span lang={lang}>{words}</span>
      {after}
    </>
  );
};
