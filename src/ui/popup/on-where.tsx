/** On or off: altogether, on this site, and for this email alone. */
import { useId } from 'preact/hooks';
import { type Settings, siteOf, turnOn, turnOnSite } from '../../settings/index.ts';
import { Switch } from '../switch.tsx';
import type { Write } from '../use-write.ts';
import { say } from '../words.ts';

/** What is known of the mail in the active tab. */
export interface MailHere {
  /** Empty where there is none. */
  readonly mailbox: string;
  /** Whether the open email is being coached; undefined where none is open. */
  readonly email: boolean | undefined;
  readonly onEmail: (on: boolean) => void;
}

interface Props {
  readonly settings: Settings;
  readonly here: MailHere;
  readonly write: Write;
}

export const OnWhere = ({ settings, here, write }: Props) => {
  const { on, offSites } = settings;
  const { mailbox, email, onEmail } = here;
  const id = useId();
  const site = siteOf(mailbox);
  const isSiteOn = !offSites.has(site);
  return (
    <div class="master">
      <Switch name={say('popup.on')} on={on} about={id} onTurn={(next) => write(turnOn(next))} />
      <p id={id} class="soft">
        {say(on ? 'popup.on.body' : 'off.body')}
      </p>
      {on && site && (
        <Switch name={say('popup.site', { site })} on={isSiteOn} onTurn={(next) => write(turnOnSite(mailbox, next))} />
      )}
      {on && site && isSiteOn && email !== undefined && (
        <>
          <Switch name={say('popup.email')} on={email} about={`${id}-email`} onTurn={onEmail} />
          <p id={`${id}-email`} class="soft">
            {say(email ? 'popup.email.body' : 'popup.email.off')}
          </p>
        </>
      )}
    </div>
  );
};
