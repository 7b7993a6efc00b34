/** A note of what was agreed, as plain text: day, people, subject, and the sentences that promise something with a date. Pure. */
import { say } from '../words.ts';
import type { ShownDraft } from './shown-draft.ts';

/** Somebody will do something, has done it, or asks for it. */
const PROMISE =
  /\b(?:i|we|he|she|they|you)(?:['’]ll| will| shall| can| could| have| agreed?)\b|['’]ll\b|\bwill\b|\b(?:agreed|please|let us|let['’]s|as discussed|going to)\b/iu;
const DATED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|every|each|(?:next|this|end of the) (?:week|month|term|lesson|half[- ]term)|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? ?\d{0,2}|by (?:the|noon|lunch)|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[.:/]\d{1,2}|\d{1,2} ?[ap]\.?m)\b/iu;

/** The sentences of a draft in which something is agreed, with a date. */
export const agreedIn = ({ text, sentences }: Pick<ShownDraft, 'text' | 'sentences'>): readonly string[] =>
  sentences
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .filter((words) => PROMISE.test(words) && DATED.test(words));

/** The whole note. `now` is the day it is kept. */
export const recordOf = (draft: Pick<ShownDraft, 'text' | 'sentences' | 'subject' | 'to'>, now: Date): string => {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const lines = agreedIn(draft);
  return [
    `${say('record.date')} ${day.join('-')}`,
    `${say('record.people')} ${draft.to.join(', ')}`,
    `${say('record.subject')} ${draft.subject}`,
    '',
    say('record.agreed'),
    ...(lines.length > 0 ? lines.map((line) => `- ${line}`) : [say('record.nothing')]),
    '',
  ].join('\n');
};
