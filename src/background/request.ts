/** What may be asked of the background, checked at the door: messages come from pages that hold other people's scripts. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type Fields, isFields, spanIn } from '../checks.ts';
import { isClockTime } from '../hold/index.ts';
import type { RemindWhen, Request, WordingWanted } from '../messages.ts';
import type { Span } from '../model.ts';

/** A sentence is short; whatever is longer is no sentence. */
const LONGEST_SENTENCE = 20_000;

/** Of a text that is not known here. */
const isAnySpan = spanIn(Number.POSITIVE_INFINITY);

const wordingFrom = (fields: Fields): WordingWanted | undefined => {
  const { rule, entry, start, end, slots, sentence } = fields;
  if (typeof rule !== 'string' || typeof sentence !== 'string' || sentence.length > LONGEST_SENTENCE) return undefined;
  if (!Number.isInteger(entry) || !isFields(slots) || !spanIn(sentence.length)({ start, end })) return undefined;
  const spans = Object.entries(slots).filter((slot): slot is [string, Span] => isAnySpan(slot[1]));
  return {
    type: 'reword',
    rule,
    entry: entry as number,
    start: start as number,
    end: end as number,
    slots: Object.fromEntries(spans),
    sentence,
  };
};

const isRemindWhen = (when: unknown): when is RemindWhen => when === 'hour' || when === 'morning' || isClockTime(when);

/** The request in a message of our own extension, or undefined for anything else. */
export const requestFrom = (message: unknown, sender: Runtime.MessageSender): Request | undefined => {
  if (sender.id !== browser.runtime.id || !isFields(message)) return undefined;
  const { type, way, when } = message;
  if (type === 'review' || type === 'warm' || type === 'way') return { type };
  if (type === 'remind') return isRemindWhen(when) ? { type, when } : undefined;
  if (type === 'open-panel') return { type, way: way === 'own-window' ? way : 'side' };
  return type === 'reword' ? wordingFrom(message) : undefined;
};
