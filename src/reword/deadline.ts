/** Days that a wording must not lose, and the time by which something is asked for. */
import type { WordingWanted } from '../messages.ts';

const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|april|june|july|august|september|october|november|december)|today|tonight|tomorrow)';
const DAYS = new RegExp(`\\b${DAY}\\b`, 'giu');
/** A blank that the writer fills with the day; when something happened is another one. */
const ASKS_WHEN = /\[(?![^\]]*\bhappened)[^\]]*\b(?:when|days?|dates?|time)\b[^\]]*\]/iu;

const CLOCK = "\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap](?:m|\\.m\\.)|(?: o['’]clock)|(?=[^\\p{L}\\p{N}]*$))";
const HOUR = `(?:noon|midday|lunch(?:time)?|(?:the )?(?:end|close) of (?:the )?(?:day|school)|${CLOCK}|(?:one|two|three|four|five|six|eight|nine|ten|eleven|twelve) o['’]clock)`;
const PART = '(?: (?:morning|lunchtime|noon|afternoon|evening|night))?';
/** "by noon on Friday", "before 3 pm", "no later than tomorrow": a day, an hour, or both. */
const DEADLINES = new RegExp(
  `\\b(by|before|no later than|not later than) ((?:${HOUR},? (?:on |this |next )?)?(?:this |next )?${DAY}${PART}|${HOUR})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** How templates ask for it: a blank, the second half of one, or a question. */
const ASKED = [
  ['by [when?]', (deadline: string) => deadline],
  [', and by when?]', (deadline: string) => `?] ${deadline}`],
  [', and by when?', (deadline: string) => ` ${deadline}?`],
] as const;

/** A wording's template with the writer's own deadline in the place of what asks for it, where the replaced words have exactly one. */
export const withDeadline = (template: string, { sentence, start, end }: WordingWanted): string => {
  const [one, ...others] = sentence.slice(start, end).matchAll(DEADLINES);
  if (!one || others.length > 0) return template;
  const [, preposition = '', time = ''] = one;
  const deadline = `${preposition.toLowerCase() === 'before' ? 'before' : 'by'} ${time}`;
  return ASKED.reduce((words, [asked, told]) => words.replace(asked, told(deadline)), template);
};

/** Whether every day in the replaced words stands in the wording too, or is asked for there. */
export const keepsDays = ({ sentence, start, end }: WordingWanted, wording: string): boolean =>
  ASKS_WHEN.test(wording) ||
  (sentence.slice(start, end).match(DAYS) ?? []).every((day) => wording.toLowerCase().includes(day.toLowerCase()));
