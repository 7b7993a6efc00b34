/** A mail page that we do not know any more: somebody may read what it is built of, and take it along for us. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../words.ts';
import type { Connection } from './connection.ts';
import { CopyButton } from './copy.tsx';
import { useSurroundings } from './surroundings.ts';

const Report = ({ words }: { readonly words: string }) => {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // The button that asked for it has gone.
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="report">
      <label for={id}>{say('lost.report.label')}</label>
      <textarea ref={box} id={id} rows={8} readOnly value={words} aria-describedby={`${id}-hint`} spellcheck={false} />
      <p id={`${id}-hint`} class="soft">
        {say('lost.report.hint')}
      </p>
      <CopyButton words={words} describedBy={`${id}-hint`} said={say('lost.report.said')} />
    </div>
  );
};

interface Props {
  readonly ask: Connection['report'];
}

/** Shows a report once somebody wants one; nothing is looked at before. */
export const LostReport = ({ ask }: Props) => {
  const { announce } = useSurroundings();
  const [words, setWords] = useState<string>();
  const show = async () => {
    const told = await ask();
    setWords(told);
    if (told === undefined) announce(say('lost.report.failed'));
  };
  if (words !== undefined) return <Report words={words} />;
  return (
    <button type="button" class="main" onClick={show}>
      {say('lost.report')}
    </button>
  );
};
