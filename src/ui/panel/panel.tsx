/** The side panel: one screen for whatever the mail page shows, and a text box of its own. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Role } from '../../model.ts';
import type { Card } from '../../rule.ts';
import { roleFor, type Settings, setRole, turnOn, turnOnSite } from '../../settings/index.ts';
import { RoleSwitch } from '../role-switch.tsx';
import { useSettings } from '../settings-now.ts';
import { Unsaved } from '../unsaved.tsx';
import { useWrite, type Write } from '../use-write.ts';
import { say } from '../words.ts';
import { QuestionBank, ReadBeforeSend } from './advice.tsx';
import { AnsweredMessage } from './answering.tsx';
import type { Coach } from './coach.ts';
import { Coached } from './coached.tsx';
import type { Connect, Connection, View } from './connection.ts';
import { inTurn } from './in-turn.ts';
import { KeepNote } from './keep-note.tsx';
import type { Keys } from './keys.ts';
import { Letters, type LoadLetters } from './letters.tsx';
import { LostReport } from './lost.tsx';
import { OwnDraft } from './own-draft.tsx';
import { type Screen, screenOf } from './screen.ts';
import { type LoadReview, SurroundingsProvider, useSurroundingsOf } from './surroundings.ts';
import { UndoAll, useUndoKey } from './undo.tsx';
import { type LoadReader, useAnswering } from './use-answering.ts';
import { LiveRegion, useVoice } from './voice.tsx';
import { Where } from './where.tsx';
import type { Reword } from './wordings.ts';

export interface PanelProps {
  readonly connect: Connect;
  readonly cards: Readonly<Record<string, Card>>;
  readonly reword: Reword;
  readonly loadReview: LoadReview;
  /** Without it, nothing is said about the message being answered. */
  readonly loadReader?: LoadReader | undefined;
  /** Without it, there are no letters to begin with. */
  readonly loadLetters?: LoadLetters | undefined;
}

const useConnection = (connect: Connect) => {
  const [view, setView] = useState<View>({ reach: 'seeking' });
  const connection = useRef<Connection | undefined>(undefined);
  // Ahead of `view`, which waits for a render: keys do not.
  const latest = useRef(view);
  // At once: an effect would wait for a frame in which there is nothing to paint yet.
  useLayoutEffect(() => {
    const leave = new AbortController();
    const onView = (next: View) => {
      latest.current = next;
      setView(next);
    };
    connection.current = connect(onView, leave.signal);
    return () => leave.abort();
  }, [connect]);
  const orders = useMemo(
    () =>
      inTurn(
        (order, compose) => connection.current?.send(order, compose) ?? Promise.resolve('unanswered'),
        () => {
          const { snapshot } = latest.current;
          const newest = snapshot?.edits.at(-1);
          return snapshot && newest && { edit: newest.id, compose: snapshot.compose };
        },
      ),
    [],
  );
  const reload = useCallback(() => connection.current?.reload(), []);
  const keys: Keys = useCallback((take, signal) => connection.current?.keys(take, signal), []);
  const incoming = useCallback(async (compose: number) => connection.current?.incoming(compose), []);
  const report = useCallback(async () => connection.current?.report(), []);
  return { view, ...orders, keys, incoming, report, reload };
};

const spoken = (screen: Screen, { snapshot }: View): string => {
  if (screen !== 'draft') return screen === 'reading' ? '' : say(`${screen}.title`);
  const count = snapshot?.findings.length ?? 0;
  return count ? say('count', { count }) : say('quiet.title');
};

interface MessageProps {
  readonly screen: Exclude<Screen, 'draft'>;
  readonly onTurnOn: () => void;
  readonly onReload: () => void;
  readonly report: Connection['report'];
}

/** A screen without a draft: what is so, and what can be done about it. */
const Message = ({ screen, onTurnOn, onReload, report }: MessageProps) => {
  if (screen === 'reading') return <p class="waiting soft">{say('reading')}</p>;
  return (
    <section class="quiet" data-screen={screen}>
      <h2>{say(`${screen}.title`)}</h2>
      <p class="soft">{say(`${screen}.body`)}</p>
      {screen === 'off' && (
        <button type="button" class="main" onClick={onTurnOn}>
          {say('off.turnon')}
        </button>
      )}
      {screen === 'broken' && (
        <button type="button" class="main" onClick={onReload}>
          {say('broken.reload')}
        </button>
      )}
      {screen === 'lost' && <LostReport ask={report} />}
    </section>
  );
};

interface HeaderProps {
  readonly settings: Settings;
  readonly mailbox: string;
  readonly write: Write;
}

const Header = ({ settings, mailbox, write }: HeaderProps) => (
  <header>
    <h1>{say('product')}</h1>
    <RoleSwitch
      role={roleFor(settings, mailbox)}
      locked={settings.policy.locked.has('role')}
      onRole={(role) => write(setRole(role, mailbox))}
    />
  </header>
);

interface FootProps extends Pick<PanelProps, 'loadLetters'> {
  readonly role: Role;
  readonly coach: Coach | undefined;
}

/** What is one tap away whatever the tab shows. */
const Foot = ({ role, coach, loadLetters }: FootProps) => (
  <div class="drawers">
    {loadLetters && <Letters role={role} load={loadLetters} coach={coach} />}
    {coach && <KeepNote key={coach.snapshot.compose} draft={coach.snapshot} />}
    <ReadBeforeSend role={role} />
    <QuestionBank role={role} />
    <OwnDraft role={role} />
  </div>
);

export const Panel = ({ connect, cards, reword, loadReview, loadReader, loadLetters }: PanelProps) => {
  const { view, send, undoNewest, keys, incoming, report, reload } = useConnection(connect);
  const settings = useSettings('product');
  const screen = screenOf(view, settings);
  const { write, unsaved } = useWrite();
  const { said, announce } = useVoice(spoken(screen, view));
  const { snapshot } = view;
  const isDraft = screen === 'draft' || screen === 'empty';
  const coach = useMemo<Coach | undefined>(
    () => (snapshot && isDraft ? { snapshot, keys, send: (order) => send(order, snapshot.compose) } : undefined),
    [snapshot, keys, send, isDraft],
  );
  useUndoKey(undoNewest, announce);
  const answering = useAnswering(coach?.snapshot, incoming, loadReader);

  const mailbox = snapshot?.mailbox ?? '';
  const role = settings ? roleFor(settings, mailbox) : 'parent';
  const surroundings = useSurroundingsOf({ cards, reword, loadReview, write, announce }, settings, role);
  /** Whatever it was switched off by: altogether, on this site, or for this email. */
  const onTurnOn = () => {
    write(Promise.all([turnOn(true), snapshot && turnOnSite(mailbox, true)]));
    if (!snapshot) return;
    void send({ type: 'pause', paused: false }, snapshot.compose);
  };

  const answered = answering && snapshot && <AnsweredMessage answering={answering} role={snapshot.role} />;
  // Nothing is said before it is known in which language.
  if (!settings) return null;
  return (
    <SurroundingsProvider value={surroundings}>
      <Header settings={settings} mailbox={mailbox} write={write} />
      <main>
        {coach && <Where snapshot={coach.snapshot} />}
        {screen === 'draft' && coach && (
          <Coached key={coach.snapshot.compose} coach={coach}>
            {answered}
          </Coached>
        )}
        {screen === 'empty' && answered}
        {screen !== 'draft' && <Message screen={screen} onTurnOn={onTurnOn} onReload={reload} report={report} />}
        <Foot role={role} coach={coach} loadLetters={loadLetters} />
        <Unsaved why={unsaved} />
      </main>
      <footer>
        <span>{say('privacy')}</span>
        {coach && <UndoAll coach={coach} />}
      </footer>
      <LiveRegion said={said} />
    </SurroundingsProvider>
  );
};
