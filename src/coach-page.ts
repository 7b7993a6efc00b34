/** Coaches one page, whichever boxes it has. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Compose } from './compose.ts';
import type { PanelWay, Request } from './messages.ts';
import { type Choice, Roster, removeLeftovers, wordsFor } from './page/index.ts';
import { brought, fetchReviewer, forget } from './reviewing.ts';
import { isOnIn, roleFor, type Settings, watchSettings } from './settings/index.ts';
import type { Wishes } from './wishes/index.ts';

/** Calls back with every box in which a message is written, and a signal that aborts when it is gone. */
type Watch = (onOpen: (compose: Compose, life: AbortSignal) => void, signal: AbortSignal) => void;

/** Throws at once, or rejects, when the extension behind this script is gone. */
const ask = async (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

const isAlive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};

/** How long a busy page may keep the coach waiting once a compose has opened. */
const IN_TIME = { timeout: 500 };

/** How long somebody rests who wants not to be spoken to in the middle of a thought. */
const PATIENT_MS = 5000;

/** Coaches whatever `watch` finds until `signal` aborts; `mailbox` is what the person's role is remembered for. */
export const coachPage = (mailbox: string, watch: Watch, signal: AbortSignal): void => {
  const choiceFrom = (settings: Settings): Choice => ({
    on: isOnIn(settings, mailbox),
    muted: settings.muted,
    role: roleFor(settings, mailbox),
    marks: settings.marks,
    look: settings.look,
    hold: settings.hold,
    wishes,
    ...(settings.pace === 'patient' && { restMs: PATIENT_MS }),
  });
  // A pop-up has no toolbar, and in it no side panel can open (Chromium 156).
  let way: PanelWay = window.toolbar.visible ? 'side' : 'own-window';
  let isOn = true;
  let wishes: Wishes = { direct: false, phrases: {} };
  let words = wordsFor('en');
  const prepare = async (): Promise<void> => {
    if ((await ask({ type: isOn ? 'warm' : 'way' })) === 'own-window') way = 'own-window';
  };
  let roster: Roster | undefined;
  let isRefused = false;
  /** Until the reviewer has come, drafts are read and nothing is marked. */
  const listen = async (): Promise<void> => {
    if (!isOn || brought()) return;
    await fetchReviewer(() => ask({ type: 'review' }), signal);
    isRefused = !brought();
    roster?.lookAgain();
  };
  const start = (choice: Choice): Roster => {
    const roster = new Roster(
      {
        mailbox,
        choice,
        review: (draft, muted) => {
          if (isRefused) throw new Error('No reviewer');
          return brought()?.(draft, muted, wishes);
        },
        words: () => words,
        remind: (when) => void ask({ type: 'remind', when }).catch(() => {}),
        openPanel: () => ask({ type: 'open-panel', way }),
        isAlive,
      },
      signal,
    );
    const { onConnect } = browser.runtime;
    const serve = (port: Runtime.Port) => roster.serve(port);
    onConnect.addListener(serve);
    // A port that nobody serves falls at once; one that is merely held stays open in silence.
    signal.addEventListener('abort', () => onConnect.removeListener(serve));
    watch((compose, life) => {
      void listen();
      void prepare().catch(() => {});
      requestIdleCallback(() => life.aborted || roster.open(compose, life), IN_TIME);
    }, signal);
    return roster;
  };

  globalThis.kindRegards = true;
  forget();
  removeLeftovers();
  watchSettings((settings) => {
    isOn = isOnIn(settings, mailbox);
    const { direct, phrases, language } = settings;
    wishes = { direct, phrases };
    words = wordsFor(language === 'auto' ? browser.i18n.getUILanguage() : language);
    if (!roster) {
      roster = start(choiceFrom(settings));
      return;
    }
    roster.choose(choiceFrom(settings));
    if (roster.isBusy()) void listen();
  }, signal);
};
