/**
 * The calm hold: when a message had better wait a moment before it goes, and until when it may wait. Pure: no clock, no
 * browser. It only ever asks; whatever is unclear, the message goes.
 */
import type { RemindWhen } from '../messages.ts';
import type { Finding } from '../model.ts';

/** Why a message is held: strong words, an answer within minutes of a heated message, or the hour. */
export type HoldReason = 'strong' | 'quick' | 'late';

export interface Sending {
  readonly findings: readonly Pick<Finding, 'severity'>[];
  /** Local time. */
  readonly now: Date;
  /** Minutes since a heated message came that this one answers; undefined where it is unknown or calm. Asked only where it matters. */
  readonly sinceHeated?: () => number | undefined;
}

/** One word that deserves a pause, or as many that usually land badly. */
const CAUTIONS = 3;
/** Whoever answers a heated message sooner has not slept on it. */
const QUICK_MINUTES = 30;
const LATE_FROM = 22;
const LATE_UNTIL = 5;

/** Why this message should wait, or undefined. What is not coached at all goes at any hour. */
export const reasonToHold = ({ findings, now, sinceHeated }: Sending): HoldReason | undefined => {
  if (findings.some(({ severity }) => severity === 'stop')) return 'strong';
  const cautions = findings.filter(({ severity }) => severity === 'caution').length;
  if (cautions >= CAUTIONS) return 'strong';
  if (findings.length === 0) return undefined;
  const minutes = sinceHeated?.() ?? -1;
  if (minutes >= 0 && minutes < QUICK_MINUTES) return 'quick';
  const hour = now.getHours();
  return hour >= LATE_FROM || hour < LATE_UNTIL ? 'late' : undefined;
};

const MORNING = { hour: 7, minute: 30 };
/** "Tomorrow" after midnight is still today. */
const NEW_DAY = 4;

/** The time of a reminder in local time: in an hour, or at half past seven when the night is over. */
export const reminderTime = (when: RemindWhen, now: Date): Date => {
  const time = new Date(now);
  if (when === 'hour') {
    time.setTime(now.getTime() + 3_600_000);
    return time;
  }
  if (now.getHours() >= NEW_DAY) time.setDate(time.getDate() + 1);
  time.setHours(MORNING.hour, MORNING.minute, 0, 0);
  return time;
};
