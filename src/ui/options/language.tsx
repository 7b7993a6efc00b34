/** Which language our own pages speak. */
import { useId } from 'preact/hooks';
import { type Choices, choose, type Settings } from '../../settings/index.ts';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly write: Write;
}

/** Under their own names, so that whoever is lost finds the way back. */
const NAMES = [
  ['en', 'English'],
  ['es', 'Español'],
] as const satisfies readonly (readonly [Choices['language'], string])[];

export const LanguageChoice = ({ settings, write }: Props) => {
  const id = useId();
  const isLocked = settings.policy.locked.has('language');
  return (
    <Section id="language" title={say('options.language')}>
      <div class="choice line">
        <select
          class="field"
          aria-labelledby="language-title"
          aria-describedby={id}
          value={settings.language}
          disabled={isLocked}
          onChange={({ currentTarget }) => write(choose({ language: currentTarget.value as Choices['language'] }))}
        >
          <option value="auto">{say('options.language.auto')}</option>
          {NAMES.map(([tongue, name]) => (
            <option key={tongue} value={tongue} lang={tongue}>
              {name}
            </option>
          ))}
        </select>
        <p id={id} class="soft">
          {say('options.language.body')}
        </p>
        {isLocked && <p class="school">{say('popup.locked')}</p>}
      </div>
    </Section>
  );
};
