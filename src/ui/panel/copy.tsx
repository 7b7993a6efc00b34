/** Words to take along: a line with a button that copies it. */
import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../words.ts';
import { useSurroundings } from './surroundings.ts';
import { WithBlanks } from './with-blanks.tsx';

/** Long enough to be seen. */
const COPIED_MS = 2000;

interface Props {
  readonly words: string;
  /** The id of what says which words these are. */
  readonly describedBy: string;
  /** What a screen reader hears once they are copied. */
  readonly said: string;
}

export const CopyButton = ({ words, describedBy, said }: Props) => {
  const { announce } = useSurroundings();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(true);
      announce(said);
    } catch {
      announce(say('copy.failed'));
    }
  };
  return (
    <button type="button" aria-describedby={describedBy} onClick={copy}>
      {say(copied ? 'copy.done' : 'copy')}
    </button>
  );
};

interface LineProps {
  /** In English, like the message it is meant for. */
  readonly words: string;
  /** The same in the language spoken here. */
  readonly gloss: string;
}

/** A line and its button, side by side where there is room. */
export const CopyLine = ({ words, gloss }: LineProps) => {
  const id = useId();
  const { personal } = useSurroundings();
  const ours = personal(words);
  return (
    <div class="copy-line">
      <span>
        <span id={id} class="letter" lang="en">
          <WithBlanks words={ours} />
        </span>
        {gloss !== words && <span class="soft gloss">{gloss}</span>}
      </span>
      <CopyButton words={ours} describedBy={id} said={say('copy.said', { words: ours })} />
    </div>
  );
};
