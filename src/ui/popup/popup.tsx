/** The toolbar popup: on or off, who writes, and every rule as a switch. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import type { Card } from '../../rule.ts';
import { roleFor, setRole } from '../../settings/index.ts';
import type { Connect, Connection, View } from '../panel/connection.ts';
import { Proof } from '../proof.tsx';
import { RoleSwitch } from '../role-switch.tsx';
import type { Category } from '../rules/rule-list.ts';
import { Rules } from '../rules/rules.tsx';
import { useSettings } from '../settings-now.ts';
import { Unsaved } from '../unsaved.tsx';
import { useWrite } from '../use-write.ts';
import { say } from '../words.ts';
import { Here } from './here.tsx';
import { type MailHere, OnWhere } from './on-where.tsx';
import { openPanel } from './open-panel.ts';

interface Props {
  readonly cards: Readonly<Record<string, Card>>;
  readonly categories: readonly Category[];
  readonly connect: Connect;
}

/** The active tab, known before any click; its address too, since pressing our button tells it. */
const useActiveTab = (): Tabs.Tab | undefined => {
  const [tab, setTab] = useState<Tabs.Tab>();
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([active]) => setTab(active),
      () => undefined,
    );
  }, []);
  return tab;
};

/** The mail in the active tab, and the email that is open in it. */
const useMailHere = (connect: Connect): MailHere => {
  const [{ snapshot }, setView] = useState<View>({ reach: 'seeking' });
  const connection = useRef<Connection | undefined>(undefined);
  useEffect(() => {
    const leave = new AbortController();
    connection.current = connect(setView, leave.signal);
    return () => leave.abort();
  }, [connect]);
  return {
    mailbox: snapshot?.mailbox ?? '',
    email: snapshot?.compose ? snapshot.state !== 'off' : undefined,
    onEmail: (on) => void connection.current?.send({ type: 'pause', paused: !on }, snapshot?.compose ?? 0),
  };
};

const openOptions = () =>
  void browser.runtime.openOptionsPage().then(
    () => window.close(),
    () => undefined,
  );

export const Popup = ({ cards, categories, connect }: Props) => {
  const settings = useSettings('product');
  const here = useMailHere(connect);
  const tab = useActiveTab();
  const { write, unsaved } = useWrite();
  if (!settings) return null;

  const { locked } = settings.policy;
  const { mailbox } = here;
  const open = () =>
    void openPanel(tab?.id).then(
      () => window.close(),
      () => undefined,
    );

  return (
    <>
      <header>
        <h1>{say('product')}</h1>
        <RoleSwitch
          role={roleFor(settings, mailbox)}
          locked={locked.has('role')}
          onRole={(role) => write(setRole(role, mailbox))}
        />
      </header>
      <main>
        {locked.has('role') && <p class="school">{say('popup.role.locked')}</p>}
        <OnWhere settings={settings} here={here} write={write} />
        {settings.on && tab && <Here address={tab.url ?? ''} policy={settings.policy} />}
        <div class="ways">
          <button type="button" class="main" onClick={open}>
            {say('popup.open')}
          </button>
          <button type="button" onClick={openOptions}>
            {say('popup.options')}
          </button>
        </div>
        <Rules
          cards={cards}
          categories={categories}
          muted={settings.switchedOff}
          locked={locked.has('rules')}
          write={write}
        />
        <Unsaved why={unsaved} />
      </main>
      <footer>
        <Proof />
      </footer>
    </>
  );
};
