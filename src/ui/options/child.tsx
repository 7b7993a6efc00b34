/** The child's name and pronoun: for the words we offer to a parent, and for nothing else. */
import { useId, useState } from 'preact/hooks';
import { choose, isChildName, LONGEST_NAME, PRONOUNS, type Settings } from '../../settings/index.ts';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';
import { Pick } from './pick.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly write: Write;
}

const Name = ({ settings, write }: Props) => {
  const id = useId();
  const [isFaulty, setFaulty] = useState(false);
  const onName = (name: string) => {
    const isGood = isChildName(name);
    setFaulty(!isGood);
    if (isGood) write(choose({ child: name }));
  };
  return (
    <div class="choice line">
      <label for={id}>{say('options.child.name')}</label>
      <input
        id={id}
        type="text"
        class="field"
        maxLength={LONGEST_NAME}
        autocomplete="off"
        // Some browsers send what they check to a server.
        spellcheck={false}
        defaultValue={settings.child}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => onName(currentTarget.value.trim())}
      />
      <p id={`${id}-about`} class="soft">
        {say('options.child.name.body')}
      </p>
      {isFaulty && (
        <p class="failed" role="alert">
          {say('options.child.noname')}
        </p>
      )}
    </div>
  );
};

export const Child = ({ settings, write }: Props) => (
  <Section id="child" title={say('options.child')} about={say('options.child.body')}>
    <Name key={settings.child} settings={settings} write={write} />
    <Pick
      name={say('options.child.pronoun')}
      about={say('options.child.pronoun.body')}
      value={settings.pronoun}
      options={PRONOUNS.map((each) => [each, say(`options.pronoun.${each}`)] as const)}
      onPick={(pronoun) => write(choose({ pronoun }))}
    />
  </Section>
);
