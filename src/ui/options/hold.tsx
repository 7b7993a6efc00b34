/** The pause before Send: off until somebody wants it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { choose, type Settings } from '../../settings/index.ts';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly write: Write;
}

const notifications = (): { permissions: ['notifications'] } => ({ permissions: ['notifications'] });
const contains = async () => browser.permissions.contains(notifications());
const ask = async () => browser.permissions.request(notifications());

/** Whether reminders can be shown, as far as the browser has said. */
const useMayNotify = () => {
  const [mayNotify, setMayNotify] = useState<boolean>();
  useEffect(() => {
    contains().then(setMayNotify, () => undefined);
  }, []);
  /** To be called in the very click: a browser asks nobody out of the blue. */
  const request = () => ask().then(setMayNotify, () => setMayNotify(false));
  return { mayNotify, request };
};

export const Hold = ({ settings, write }: Props) => {
  const { mayNotify, request } = useMayNotify();
  const isLocked = settings.policy.locked.has('hold');
  const onTurn = (hold: boolean) => {
    if (hold) void request();
    write(choose({ hold }));
  };
  return (
    <Section id="hold" title={say('options.hold')}>
      <Choice
        name={say('options.hold.on')}
        about={say(isLocked ? 'options.hold.locked' : 'options.hold.body')}
        on={settings.hold}
        locked={isLocked}
        onTurn={onTurn}
      />
      {settings.hold && mayNotify === false && <p class="soft">{say('options.hold.quiet')}</p>}
    </Section>
  );
};
