/**
 * Whether a reply answers an ask. Good answers seldom repeat the words of the question, so this goes by what the reply
 * offers: something definite at all, the kind of thing that was asked for, and not only an echo of the topic.
 */

/** Words that many sentences share. */
const COMMON = new Set(
  (
    'a an the and or but so if then than that this these those there here is are was were be been being am do does did done ' +
    'have has had will would can could should shall may might must i me my mine we us our you your yours he him his she her ' +
    'hers it its they them their who whom whose what which when where why how not no nor of in on at to for from by with about ' +
    'into over after before until till up down out off as also just please kindly let like want need know tell ask get got go ' +
    'going one any some all both each very too more most much many still again really whether per same other another'
  ).split(' '),
);

const root = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/(?:ings?|edly|ed|es|s|ly|er|ment|ation|ion|e)$/u, '');

const topicOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? [])
      .filter((word) => word.length > 2 && !COMMON.has(word.toLowerCase()))
      .map(root),
  );

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|quarter|half';
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|morning|afternoon|evening|noon|first thing';
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|half term|next term|next week|this week';

/** A day, a time, a number, a name for when or how much: what definite answers hold. */
const DEFINITE = new RegExp(`\\d|[£$€]|\\b(?:${DAY}|${MONTH}|${NUMBER})\\b`, 'iu');

/** Hears the topic and leaves it at that. */
const ECHO =
  /\b(?:look(?:ing)? into|in touch|in mind|door is|i (?:do )?(?:realise|realize|understand|hear|see|imagine|know)|thank(?:s| you)|appreciate|pass(?:ed|ing)? (?:it|this|your|that)|seriously|i hope|important to|every (?:student|child)|stretched|right that|as for|no excuse|sorry)\b/iu;

const WHEN_OR_HOW_MUCH =
  /\b(?:when(?!ever)|what (?:time|day|date)|how (?:much|many|long|often|late|early)|which (?:day|date|week))\b/iu;
const TIME = /\d{1,2}[.:]\d\d|\b(?:half|quarter|noon|o'clock|am|pm|at \d|by \d|\d+ ?(?:am|pm))\b/iu;
const WHAT_TIME = /\b(?:what|which) time\b/iu;
const HOW_MUCH = /\bhow (?:much|many)\b/iu;

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?…])\s+|\n+/u).filter((one) => one.trim().split(/\s+/).length > 3 && !one.trimEnd().endsWith('?'));

const sharesTopic = (topic: ReadonlySet<string>, sentence: string): boolean => {
  const has = topicOf(sentence);
  return [...topic].some((word) => has.has(word));
};

/** Whether the kind of thing that was asked for is in the reply at all. */
const hasKind = (ask: string, definite: readonly string[]): boolean => {
  if (WHAT_TIME.test(ask)) return definite.some((one) => TIME.test(one));
  if (HOW_MUCH.test(ask))
    return definite.some((one) => /\d/u.test(one) || new RegExp(`\\b(?:${NUMBER})\\b`, 'iu').test(one));
  return !WHEN_OR_HOW_MUCH.test(ask) || definite.length > 0;
};

/** Whether a reply answers an ask, as far as words can tell. */
export const isAnswered = (ask: string, reply: string): boolean => {
  const sentences = sentencesOf(reply);
  const telling = sentences.filter((one) => !ECHO.test(one) || DEFINITE.test(one));
  const definite = telling.filter((one) => DEFINITE.test(one));
  if (definite.length === 0 && telling.length * 2 <= sentences.length) return false;
  if (!hasKind(ask, definite)) return false;
  const topic = topicOf(ask);
  const about = sentences.filter((one) => sharesTopic(topic, one));
  // Only an echo takes the topic up: it has been heard and not answered.
  return about.length === 0 ? definite.length > 0 : about.some((one) => telling.includes(one));
};
