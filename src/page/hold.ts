/** Holds a compose's Send while the person wants it held: asks once, then does what they say. */
import type { Compose } from '../compose.ts';
import type { HoldReason } from '../hold/index.ts';
import type { RemindWhen } from '../messages.ts';
import type { HoldAnswer } from './hold-dialog.ts';

export interface HoldTools {
  /** Why this message should wait now; undefined lets it go. */
  readonly reason: () => HoldReason | undefined;
  /** Asks, or says that we could not press Send. */
  readonly ask: (about: HoldReason | 'again') => Promise<HoldAnswer>;
  readonly remind: (when: RemindWhen) => void;
}

/** So long a "send now" holds good, in milliseconds: webmails ask again themselves, about a missing subject for example. */
const PASS_MS = 20_000;

/** Asks before this compose is sent, until `signal` aborts. */
const holdCompose = (compose: Compose, { reason, ask, remind }: HoldTools, signal: AbortSignal): void => {
  let passUntil = 0;
  let isAsking = false;

  /** A question that breaks off must not keep the message: it goes as it would have gone. */
  const answerTo = async (about: HoldReason | 'again'): Promise<HoldAnswer> => {
    try {
      return await ask(about);
    } catch {
      return 'send';
    }
  };
  const decide = async (why: HoldReason): Promise<void> => {
    isAsking = true;
    const answer = await answerTo(why);
    isAsking = false;
    if (answer !== 'send' && answer !== 'back') remind(answer);
    if (answer === 'send') {
      passUntil = performance.now() + PASS_MS;
      if (compose.send()) return;
      // They have been asked: from now on their own Send goes, however late.
      passUntil = Number.POSITIVE_INFINITY;
      await answerTo('again');
    }
    compose.editable.focus({ preventScroll: true });
  };
  compose.hold(() => {
    if (isAsking) return true;
    const why = performance.now() < passUntil ? undefined : reason();
    if (why) void decide(why);
    return why !== undefined;
  }, signal);
};

/** Holds a compose's Send while it is wanted, and listens to nothing while it is not. */
export const createHold = (compose: Compose, tools: HoldTools, signal: AbortSignal) => {
  let life: AbortController | undefined;
  return {
    /** Begins or ends. */
    want: (wanted: boolean): void => {
      if (wanted === (life !== undefined)) return;
      life?.abort();
      life = wanted ? new AbortController() : undefined;
      if (life) holdCompose(compose, tools, AbortSignal.any([signal, life.signal]));
    },
  };
};
