/** Phrases of one's own: words to be marked, and the words to be offered in their place. */
import type { TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { OWN_RULE } from '../../messages.ts';
import {
  dropPhrase,
  isPhrase,
  isWording,
  keepPhrase,
  LONGEST_PHRASE,
  LONGEST_WORDING,
  MOST_PHRASES,
  mute,
  type Settings,
} from '../../settings/index.ts';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import { type FindPhrases, TryPhrases } from './try-phrases.tsx';

interface Props {
  readonly settings: Settings;
  readonly write: Write;
  readonly loadFind: () => Promise<FindPhrases>;
}

/** What keeps two fields from being a phrase, said before anything is kept. */
const faultIn = (phrase: string, wording: string, known: Settings['phrases']): string | undefined => {
  if (!isPhrase(phrase)) return say('options.phrases.nophrase');
  if (!isWording(wording)) return say('options.phrases.nowording');
  const isNew = !Object.hasOwn(known, phrase);
  return isNew && Object.keys(known).length >= MOST_PHRASES ? say('options.phrases.full') : undefined;
};

const AddPhrase = ({ settings, write }: Omit<Props, 'loadFind'>) => {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [phrase, setPhrase] = useState('');
  const [wording, setWording] = useState('');
  const [fault, setFault] = useState<string>();
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [from, to] = [phrase.trim(), wording.trim()];
    const found = faultIn(from, to, settings.phrases);
    setFault(found);
    first.current?.focus();
    if (found) return;
    write(
      keepPhrase(from, to).then(() => {
        setPhrase('');
        setWording('');
      }),
    );
  };
  return (
    <form class="add" onSubmit={onSubmit}>
      <label for={`${id}-phrase`}>{say('options.phrases.phrase')}</label>
      <input
        ref={first}
        id={`${id}-phrase`}
        type="text"
        class="field"
        maxLength={LONGEST_PHRASE}
        autocomplete="off"
        // Some browsers send what they check to a server.
        spellcheck={false}
        value={phrase}
        aria-describedby={fault && `${id}-fault`}
        onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
      />
      <label for={`${id}-wording`}>{say('options.phrases.wording')}</label>
      <input
        id={`${id}-wording`}
        type="text"
        class="field"
        maxLength={LONGEST_WORDING}
        autocomplete="off"
        spellcheck={false}
        value={wording}
        onInput={({ currentTarget }) => setWording(currentTarget.value)}
      />
      <button type="submit" class="plain">
        {say('options.phrases.add')}
      </button>
      {fault && (
        <p id={`${id}-fault`} class="failed" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
};

const Listed = ({ settings, write }: Omit<Props, 'loadFind'>) => {
  const { phrases, policy } = settings;
  return (
    <ul class="phrases">
      {Object.entries(phrases).map(([phrase, wording]) => (
        <li key={phrase}>
          <p>
            <q class="letter" lang="en">
              {phrase}
            </q>{' '}
            <span class="letter after" lang="en">
              {wording}
            </span>
          </p>
          {Object.hasOwn(policy.phrases, phrase) ? (
            <span class="soft">{say('popup.locked')}</span>
          ) : (
            <button
              type="button"
              aria-label={say('options.phrases.drop', { phrase })}
              onClick={() => write(dropPhrase(phrase))}
            >
              {say('options.phrases.remove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

export const Phrases = ({ settings, write, loadFind }: Props) => {
  const { locked } = settings.policy;
  const hasSome = Object.keys(settings.phrases).length > 0;
  return (
    <Section id="phrases" title={say('options.phrases')}>
      <Choice
        name={say('options.phrases.on')}
        about={say('options.phrases.body')}
        on={!settings.switchedOff.has(OWN_RULE)}
        locked={locked.has('rules')}
        onTurn={(on) => write(mute(OWN_RULE, !on))}
      />
      {hasSome && <Listed settings={settings} write={write} />}
      {locked.has('phrases') ? (
        <p class="school">{say('options.phrases.locked')}</p>
      ) : (
        <AddPhrase settings={settings} write={write} />
      )}
      {hasSome && <TryPhrases phrases={settings.phrases} loadFind={loadFind} />}
    </Section>
  );
};
