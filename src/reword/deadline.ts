import type { WordingWanted } from '../messages.ts';

/** Rules on what is asked for. By when is half of it. */
const ASKING = 'pressure/';
const DAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|april|june|july|august|september|october|november|december)|today|tonight|tomorrow)\b/giu;
/** A blank that the writer fills with the day; when something happened is another one. */
const ASKS_WHEN = /\[(?![^\]]*\bhappened)[^\]]*\b(?:when|days?|dates?|time)\b[^\]]*\]/iu;

/** Whether every day in the words of a demand stands in its wording too, or is asked for there. */
export const keepsDeadline = ({ rule, sentence, start, end }: WordingWanted, wording: string): boolean =>
  !rule.startsWith(ASKING) ||
  ASKS_WHEN.test(wording) ||
  (sentence.slice(start, end).match(DAYS) ?? []).every((day) => wording.toLowerCase().includes(day.toLowerCase()));
