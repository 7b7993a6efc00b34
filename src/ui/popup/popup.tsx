/** The toolbar popup: on or off, who writes, and every rule as a switch. */
import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Card } from '../../rule.ts';
import { roleFor, setRole, turnOn } from '../../settings/index.ts';
import type { Connect } from '../panel/connection.ts';
import { RoleSwitch } from '../role-switch.tsx';
import { useSettings } from '../settings-now.ts';
import { say } from '../words.ts';
import { openPanel } from './open-panel.ts';
import type { Category } from './rule-list.ts';
import { Rules } from './rules.tsx';
import { Switch } from './switch.tsx';

interface Props {
  readonly cards: Readonly<Record<string, Card>>;
  readonly categories: readonly Category[];
  readonly connect: Connect;
}

/** The active tab, known before any click. */
const useActiveTab = (): number | undefined => {
  const [tab, setTab] = useState<number>();
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([active]) => setTab(active?.id),
      () => undefined,
    );
  }, []);
  return tab;
};

/** The mailbox in the active tab: the role is remembered for it. */
const useMailbox = (connect: Connect): string => {
  const [mailbox, setMailbox] = useState('');
  useEffect(() => {
    const leave = new AbortController();
    connect(({ snapshot }) => setMailbox(snapshot?.mailbox ?? ''), leave.signal);
    return () => leave.abort();
  }, [connect]);
  return mailbox;
};

export const Popup = ({ cards, categories, connect }: Props) => {
  const settings = useSettings();
  const mailbox = useMailbox(connect);
  const tab = useActiveTab();
  const about = useId();
  const [unsaved, setUnsaved] = useState(false);
  if (!settings) return null;

  const write = (change: Promise<void>) =>
    void change.then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  const open = () =>
    void openPanel(tab).then(
      () => window.close(),
      () => undefined,
    );

  return (
    <>
      <header>
        <h1>{say('product')}</h1>
        <RoleSwitch role={roleFor(settings, mailbox)} onRole={(role) => write(setRole(role, mailbox))} />
      </header>
      <main>
        <div class="master">
          <Switch name={say('popup.on')} on={settings.on} about={about} onTurn={(on) => write(turnOn(on))} />
          <p id={about} class="soft">
            {say(settings.on ? 'popup.on.body' : 'off.body')}
          </p>
        </div>
        <button type="button" class="main" onClick={open}>
          {say('popup.open')}
        </button>
        {unsaved && (
          <p class="failed" role="alert">
            {say('unsaved')}
          </p>
        )}
        <Rules cards={cards} categories={categories} muted={settings.muted} write={write} />
      </main>
      <footer class="soft">{say('privacy')}</footer>
    </>
  );
};
