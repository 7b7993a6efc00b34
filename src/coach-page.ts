/** Coaches one page, whichever boxes it has. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Compose } from './compose.ts';
import type { PanelWay, Request } from './messages.ts';
import { type Choice, Roster, removeLeftovers, wordsFor } from './page/index.ts';
import { createReviewing } from './reviewing.ts';
import { isOnIn, roleFor, type Settings, tongueOf, watchSettings } from './settings/index.ts';

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

/** What a person has chosen, as far as this mailbox goes. */
const choiceIn = (mailbox: string, settings: Settings) => {
  const { muted, marks, look, hold, direct, phrases, pace } = settings;
  return {
    on: isOnIn(settings, mailbox),
    role: roleFor(settings, mailbox),
    muted,
    marks,
    look,
    hold,
    wishes: { direct, phrases },
    ...(pace === 'patient' && { restMs: PATIENT_MS }),
  } satisfies Choice;
};

/** Lets panels listen to a roster. */
const serveOn = (roster: Roster, signal: AbortSignal): void => {
  const { onConnect } = browser.runtime;
  const serve = (port: Runtime.Port) => roster.serve(port);
  onConnect.addListener(serve);
  // A port that nobody serves falls at once; one that is merely held stays open in silence.
  signal.addEventListener('abort', () => onConnect.removeListener(serve));
};

/** Coaches whatever `watch` finds until `signal` aborts; `mailbox` is what the person's role is remembered for. */
export const coachPage = (mailbox: string, watch: Watch, signal: AbortSignal): void => {
  globalThis.kindRegards = true;
  removeLeftovers();
  // A pop-up has no toolbar, and in it no side panel can open (Chromium 156).
  let way: PanelWay = window.toolbar.visible ? 'side' : 'own-window';
  let choice: ReturnType<typeof choiceIn>;
  let words = wordsFor('en');
  let roster: Roster | undefined;
  const { sendFor, review } = createReviewing(
    () => ask({ type: 'review' }),
    () => roster?.lookAgain(),
    signal,
  );
  const prepare = async (): Promise<void> => {
    if (choice.on) sendFor();
    if ((await ask({ type: choice.on ? 'warm' : 'way' })) === 'own-window') way = 'own-window';
  };
  const start = (): Roster => {
    const roster = new Roster(
      {
        mailbox,
        choice,
        review: (draft, muted) => review(draft, muted, choice.wishes),
        words: () => words,
        remind: (when) => void ask({ type: 'remind', when }).catch(() => {}),
        openPanel: () => ask({ type: 'open-panel', way }),
        isAlive,
      },
      signal,
    );
    serveOn(roster, signal);
    watch((compose, life) => {
      void prepare().catch(() => {});
      requestIdleCallback(() => life.aborted || roster.open(compose, life), IN_TIME);
    }, signal);
    return roster;
  };
  watchSettings((settings) => {
    words = wordsFor(tongueOf(settings, browser.i18n.getUILanguage));
    choice = choiceIn(mailbox, settings);
    if (roster) roster.choose(choice);
    else roster = start();
  }, signal);
};
