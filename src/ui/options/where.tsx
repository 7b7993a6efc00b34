/** On which mail sites the coach is on. */
import { type Settings, turnOn, turnOnSite } from '../../settings/index.ts';
import { onRecord } from '../manifest.ts';
import { Switch } from '../switch.tsx';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly write: Write;
}

export const Where = ({ settings, write }: Props) => (
  <Section id="where" title={say('options.where')}>
    <Choice
      name={say('popup.on')}
      about={say(settings.on ? 'popup.on.body' : 'off.body')}
      on={settings.on}
      onTurn={(on) => write(turnOn(on))}
    />
    {settings.on && (
      <div class="within">
        {onRecord().sites.map((site) => (
          <Switch
            key={site}
            name={say('popup.site', { site })}
            on={!settings.offSites.has(site)}
            onTurn={(on) => write(turnOnSite(site, on))}
          />
        ))}
      </div>
    )}
  </Section>
);
