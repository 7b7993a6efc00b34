/** How long a heated message has been waiting: whoever answers one within minutes has not slept on it. */
import { cameAt } from '../came-at.ts';
import type { IncomingMessage } from '../messages.ts';
import { OTHER_SIDE, type Role } from '../model.ts';
import type { Tools } from './coach.ts';

const MINUTE_MS = 60_000;
/** What the writer has turned off says nothing about the other side's words. */
const NOTHING_MUTED: ReadonlySet<string> = new Set();

/** Minutes since the message came; undefined where its date is not sure, or where it is calm. `role` is who answers it. */
export const minutesSinceHeated = (
  message: IncomingMessage | undefined,
  role: Role,
  review: Tools['review'],
  now: Date,
): number | undefined => {
  const came = cameAt(message?.date ?? '');
  if (!message || came === undefined) return undefined;
  const found = review({ text: message.text, role: OTHER_SIDE[role] }, NOTHING_MUTED)?.findings ?? [];
  return found.some(({ severity }) => severity !== 'hint') ? (now.getTime() - came) / MINUTE_MS : undefined;
};
