/** What may be asked of the background, checked at the door: messages come from pages that hold other people's scripts. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Request, WordingWanted } from '../messages.ts';
import type { Span } from '../model.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A sentence is short; whatever is longer is no sentence. */
const LONGEST_SENTENCE = 20_000;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isSpan = (value: unknown, length: number): value is Span =>
  isFields(value) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  0 <= (value.start as number) &&
  (value.start as number) <= (value.end as number) &&
  (value.end as number) <= length;

const wordingFrom = (fields: Fields): WordingWanted | undefined => {
  const { rule, entry, start, end, slots, sentence } = fields;
  if (typeof rule !== 'string' || typeof sentence !== 'string' || sentence.length > LONGEST_SENTENCE) return undefined;
  if (!Number.isInteger(entry) || !isFields(slots) || !isSpan({ start, end }, sentence.length)) return undefined;
  const spans = Object.entries(slots).filter((slot): slot is [string, Span] =>
    isSpan(slot[1], Number.POSITIVE_INFINITY),
  );
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

/** The request in a message of our own extension, or undefined for anything else. */
export const requestFrom = (message: unknown, sender: Runtime.MessageSender): Request | undefined => {
  if (sender.id !== browser.runtime.id || !isFields(message)) return undefined;
  const { type, way, when } = message;
  if (type === 'review' || type === 'warm' || type === 'way') return { type };
  if (type === 'remind') return when === 'hour' || when === 'morning' ? { type, when } : undefined;
  if (type === 'open-panel') return { type, way: way === 'own-window' ? way : 'side' };
  return type === 'reword' ? wordingFrom(message) : undefined;
};
