/** Settings as a file: saved, taken from one, or erased. */
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import {
  applySettingsFile,
  eraseEverything,
  type Fault,
  readSettingsFile,
  type Settings,
  settingsFile,
  type WithChild,
} from '../../settings/index.ts';
import { download } from '../download.ts';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';
import { Erase } from './erase.tsx';
import { Section } from './section.tsx';

const MOST_BYTES = 1_000_000;

const fileName = (): string => `kind-regards-settings-${new Date().toISOString().slice(0, 10)}.json`;

const save = async (child: WithChild): Promise<void> =>
  download(fileName(), await settingsFile(child), 'application/json');

/** What became of a file: a sentence, and whether it was taken. */
interface News {
  readonly words: string;
  readonly isGood: boolean;
}

const sentence = ({ fault, at = '' }: Fault): News => ({ words: say(`options.file.${fault}`, { at }), isGood: false });

const take = async (file: File): Promise<News> => {
  const read = file.size > MOST_BYTES ? ({ fault: 'toolong' } as const) : readSettingsFile(await file.text());
  if ('fault' in read) return sentence(read);
  await applySettingsFile(read);
  return { words: say('options.file.taken'), isGood: true };
};

const erase = async (): Promise<News> => {
  await eraseEverything();
  return { words: say('options.erased'), isGood: true };
};

interface Props {
  readonly settings: Settings;
  readonly write: Write;
}

export const SettingsFile = ({ settings: { child, pronoun }, write }: Props) => {
  const [withChild, setWithChild] = useState<WithChild>('without-child');
  const knowsChild = child !== '' || pronoun !== 'unsaid';
  const [news, setNews] = useState<News>();
  const tell = (work: Promise<News>) => {
    setNews(undefined);
    write(work.then(setNews));
  };
  const onFile = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) tell(take(file));
    // The same file, mended, may be chosen again.
    currentTarget.value = '';
  };
  return (
    <Section id="file" title={say('options.file')} about={say('options.file.body')}>
      <div class="do">
        <button type="button" class="plain" onClick={() => write(save(withChild))}>
          {say('options.file.save')}
        </button>
        <label class="plain">
          <input class="unseen" type="file" accept=".json,application/json" onChange={onFile} />
          {say('options.file.take')}
        </label>
        <Erase onErase={() => tell(erase())} />
      </div>
      {knowsChild && (
        <label class="tick">
          <input
            type="checkbox"
            checked={withChild === 'with-child'}
            onChange={({ currentTarget }) => setWithChild(currentTarget.checked ? 'with-child' : 'without-child')}
          />
          {say('options.file.child')}
        </label>
      )}
      <p class="news" role="status">
        {news?.isGood && news.words}
      </p>
      {news?.isGood === false && (
        <p class="failed" role="alert">
          {news.words}
        </p>
      )}
    </Section>
  );
};
