/** The first minute: who writes, a letter to try it on, where to find it, and what it promises. */
import { useId } from 'preact/hooks';
import { panelApi } from '../../browser.ts';
import type { Card } from '../../rule.ts';
import { roleFor, setRole } from '../../settings/index.ts';
import { type LoadReview, SurroundingsProvider, useSurroundingsOf } from '../panel/surroundings.ts';
import { LiveRegion, useVoice } from '../panel/voice.tsx';
import type { Reword } from '../panel/wordings.ts';
import { RoleSwitch } from '../role-switch.tsx';
import { useSettings } from '../settings-now.ts';
import { Unsaved } from '../unsaved.tsx';
import { useWrite } from '../use-write.ts';
import { say } from '../words.ts';
import { Sample } from './sample.tsx';

interface Props {
  readonly cards: Readonly<Record<string, Card>>;
  readonly reword: Reword;
  readonly loadReview: LoadReview;
}

const PROMISES = ['welcome.promise.stays', 'welcome.promise.kept', 'welcome.promise.yours'] as const;

const MAIL = [
  ['Gmail', 'https://mail.google.com/'],
  ['Outlook', 'https://outlook.office.com/mail/'],
  ['Outlook.com', 'https://outlook.live.com/mail/'],
] as const;

const Promises = () => {
  const id = useId();
  return (
    <section class="promise" aria-labelledby={id}>
      <h2 id={id}>{say('welcome.promise')}</h2>
      <ul>
        {PROMISES.map((each) => (
          <li key={each}>{say(each)}</li>
        ))}
      </ul>
    </section>
  );
};

const Begin = () => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('welcome.begin')}</h2>
      <p>{say(panelApi.sidePanel ? 'welcome.pin.chromium' : 'welcome.pin.firefox')}</p>
      <p>{say('welcome.begin.body')}</p>
      <p class="mail">
        {MAIL.map(([name, link]) => (
          <a key={link} href={link} target="_blank" rel="noreferrer">
            {say('welcome.open', { name })}
          </a>
        ))}
      </p>
    </section>
  );
};

export const Welcome = ({ cards, reword, loadReview }: Props) => {
  const settings = useSettings('welcome.title');
  const { write, unsaved } = useWrite();
  const { said, announce } = useVoice('');
  const role = settings ? roleFor(settings) : 'parent';
  const surroundings = useSurroundingsOf({ cards, reword, loadReview, write, announce }, settings, role);
  if (!settings) return null;
  const isLocked = settings.policy.locked.has('role');
  return (
    <SurroundingsProvider value={surroundings}>
      <header>
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.body')}</p>
      </header>
      <main>
        <section class="who" aria-labelledby="who">
          <h2 id="who">{say('welcome.who')}</h2>
          <RoleSwitch role={role} locked={isLocked} onRole={(next) => write(setRole(next))} />
          <p class="soft">{say(isLocked ? 'popup.role.locked' : 'welcome.who.body')}</p>
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{say('welcome.try')}</h2>
          <Sample role={role} />
        </section>
        <Promises />
        <Begin />
        <Unsaved why={unsaved} />
      </main>
      <LiveRegion said={said} />
    </SurroundingsProvider>
  );
};
