/** When a message came, from the date as a webmail shows it. Only what is sure: a wrong age is worse than none. */

/** English and Spanish. */
const MONTH = /^(?:(jan|ene)|(feb)|(mar)|(apr|abr)|(may)|(jun)|(jul)|(aug|ago)|(sep)|(oct)|(nov)|(dec|dic))/;
/** Day and month's name, in either order: digits alone could be read two ways. */
const DAY = /\b(?:(\d{1,2})(?:st|nd|rd|th|\.)?(?: de| of)? ([a-z]+)|([a-z]+)\.? (\d{1,2})(?![\d:]))/g;
const YEAR = /\b20\d\d\b/;
const TIME = /\b(\d{1,2})[:.](\d\d)(?::\d\d)?(?: ?([ap])\.? ?m\b)?/;
const ISO = /\b20\d\d-\d\d-\d\dt\d\d:\d\d\S*/;
const NOON = 12;

const monthOf = (name: string): number => MONTH.exec(name)?.slice(1).findIndex(Boolean) ?? -1;

/** Milliseconds, to the minute and in local time; undefined where anything is missing or could be read otherwise. */
export const cameAt = (shown: string): number | undefined => {
  const plain = shown
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/\s+/g, ' ');
  const iso = ISO.exec(plain);
  if (iso) return Date.parse(iso[0]) || undefined;
  const year = YEAR.exec(plain);
  const time = TIME.exec(plain);
  if (!year || !time) return undefined;
  const [, hour, minute, half] = time;
  const hours = half ? (Number(hour) % NOON) + (half === 'p' ? NOON : 0) : Number(hour);
  for (const [, first, firstMonth, secondMonth, second] of plain.matchAll(DAY)) {
    const month = monthOf(firstMonth ?? secondMonth ?? '');
    if (month >= 0) return new Date(Number(year[0]), month, Number(first ?? second), hours, Number(minute)).getTime();
  }
  return undefined;
};
