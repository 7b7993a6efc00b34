/** Who writes and how; and how the coach speaks up. */
import { CHANNELS, choose, LOOKS, roleFor, type Settings, setRole } from '../../settings/index.ts';
import { RoleSwitch } from '../role-switch.tsx';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';
import { Choice } from './choice.tsx';
import { Pick } from './pick.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly write: Write;
}

export const Writing = ({ settings, write }: Props) => {
  const isLocked = settings.policy.locked.has('role');
  return (
    <Section id="writing" title={say('options.writing')}>
      <div class="choice line">
        <p>{say('role')}</p>
        <RoleSwitch role={roleFor(settings)} locked={isLocked} onRole={(role) => write(setRole(role))} />
        <p class="soft">{say(isLocked ? 'popup.role.locked' : 'options.role.body')}</p>
      </div>
      <Choice
        name={say('options.direct')}
        about={say('options.direct.body')}
        on={settings.direct}
        onTurn={(direct) => write(choose({ direct }))}
      />
      <Choice
        name={say('options.second')}
        about={say('options.second.body')}
        on={settings.secondLanguage}
        onTurn={(secondLanguage) => write(choose({ secondLanguage }))}
      />
      <Pick
        name={say('options.channel')}
        about={say('options.channel.body')}
        value={settings.channel}
        options={CHANNELS.map((each) => [each, say(`options.channel.${each}`)] as const)}
        onPick={(channel) => write(choose({ channel }))}
      />
    </Section>
  );
};

export const Marks = ({ settings, write }: Props) => (
  <Section id="marks" title={say('options.marks')}>
    <Choice
      name={say('options.lines')}
      about={say('options.lines.body')}
      on={settings.marks}
      onTurn={(marks) => write(choose({ marks }))}
    />
    {settings.marks && (
      <Pick
        name={say('options.look')}
        about={say('options.look.body')}
        value={settings.look}
        options={LOOKS.map((each) => [each, say(`options.look.${each}`)] as const)}
        onPick={(look) => write(choose({ look }))}
      />
    )}
    <Choice
      name={say('options.patient')}
      about={say('options.patient.body')}
      on={settings.pace === 'patient'}
      onTurn={(patient) => write(choose({ pace: patient ? 'patient' : 'usual' }))}
    />
  </Section>
);
