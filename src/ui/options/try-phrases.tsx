/** A line to try own phrases on as it is typed. It is kept nowhere. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import { list, say } from '../words.ts';

type Phrases = Settings['phrases'];

/** The words of a text in which phrases are found. */
export type FindPhrases = (text: string, phrases: Phrases) => readonly string[];

interface Props {
  readonly phrases: Phrases;
  readonly loadFind: () => Promise<FindPhrases>;
}

export const TryPhrases = ({ phrases, loadFind }: Props) => {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isLatest = true;
    const look = async () => {
      const find = text ? await loadFind() : () => [];
      if (isLatest) setFound(find(text, phrases));
    };
    look().catch(() => undefined);
    return () => {
      isLatest = false;
    };
  }, [text, phrases, loadFind]);
  const quoted = found.map((words) => `“${words}”`);
  return (
    <div class="try">
      <label for={id}>{say('options.phrases.try')}</label>
      <input
        id={id}
        type="text"
        class="field letter"
        autocomplete="off"
        // Some browsers send what they check to a server.
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="soft" role="status">
        {text && (found.length ? say('options.phrases.found', { words: list(quoted) }) : say('options.phrases.none'))}
      </p>
    </div>
  );
};
