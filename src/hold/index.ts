/**
 * The calm hold: when a message had better wait a moment before it goes, and until when it may wait. Pure: no clock, no
 * browser. It only ever asks; whatever is unclear, the message goes.
 */
import type { ClockTime, RemindWhen } from '../messages.ts';
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

const MORNING: ClockTime = '7:30';
/** "Tomorrow" after midnight is still today. */
const NEW_DAY = 4;

export const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(value);

/** The day's time that a clock shows, so many days on. */
const clockOn = (now: Date, clock: ClockTime, days: number): Date => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const time = new Date(now);
  time.setDate(time.getDate() + days);
  time.setHours(hour, minute, 0, 0);
  return time;
};

/** The time of a reminder in local time: in an hour, at half past seven when the night is over, or when a clock next shows that time. */
export const reminderTime = (when: RemindWhen, now: Date): Date => {
  if (when === 'hour') return new Date(now.getTime() + 3_600_000);
  if (when === 'morning') return clockOn(now, MORNING, now.getHours() >= NEW_DAY ? 1 : 0);
  const today = clockOn(now, when, 0);
  return today > now ? today : clockOn(now, when, 1);
};
