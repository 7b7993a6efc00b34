/** What a careful typist would see at once where a wording meets the draft around it. Pure. */
import type { Span } from '../../src/model.ts';
import { BLANKS } from './facts.ts';
import type { Placed } from './placed.ts';

/** Marks that do not belong together or where they stand. The writer's own are forgiven: they are counted in both texts. */
const SLIPS: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['has two spaces', /(?<=\S)[ \u00A0]{2,}(?=\S)/gu],
  ['has a space before a mark', /[ \u00A0](?:[,;](?![)\]])|[.!?]+(?=\s|$))/gu],
  // `a.m.?` and `etc.,` are right; so is `...`.
  [
    'has two marks',
    /(?<!\b\p{L}\.\p{L}|\betc|\b(?:Mr|Mrs|Ms|Dr|St|Jr))\.[,;:!?]|[,;:][.,;!?]|[!?][.,;:]|(?<!\.)\.\.(?!\.)/gu,
  ],
  ['has a line that begins with a mark', /^[ \t]*[.,;:!?](?=\s|$)/gmu],
  ['shows how it was made', /<\w+(?::\w+)?>|\bundefined\b|\{\w+\}/gu],
  ['has a capital inside', /(?<=\p{Ll}[ ,])A(?= \p{Ll})/gu],
];

const touching = (text: string, pattern: RegExp, { start, end }: Span): number =>
  [...text.matchAll(pattern)].filter(({ index, 0: { length } }) => index <= end && start <= index + length).length;

const slips = (before: string, { text, at, taken }: Placed): readonly string[] =>
  SLIPS.filter(([, pattern]) => touching(text, pattern, at) > touching(before, pattern, taken)).map(([fault]) => fault);

const ENDS = /[.!?…]["”’)\]*]*\s*$/u;
const OPEN = /[\p{L}\p{N}]["”’]?\s*$/u;
/** Somebody who never begins with a capital does not want one. */
const IN_SMALL_LETTERS = /[.!?\n][ \t\u00A0\n]*\p{Ll}|^\p{Ll}/u;
const BEGINS = /(?:^|[.!?…\n]["”’)\]*]*)[ \t\u00A0]*$/u;
/** Mid-sentence beyond doubt; after a dash, a bracket or a bullet one cannot tell. */
const RUNS_ON = /[\p{L}\p{N},]["”’]?[ \u00A0]$/u;

/** A sentence that began with a capital still does; one that runs on does not get any. */
const capitals = (before: string, { text, at, taken }: Placed): readonly string[] => {
  const head = text.slice(0, at.start);
  const was = before.slice(taken.start).match(/\p{L}/u)?.[0] ?? '';
  const now = text.slice(at.start).match(/^["“‘(*]*(\p{L}[\p{L}'’]*)/u)?.[1] ?? '';
  if (BEGINS.test(head) && /\p{Lu}/u.test(was) && /^\p{Ll}/u.test(now) && !IN_SMALL_LETTERS.test(before))
    return ['begins without its capital'];
  const isOwn = /^I(?:['’]|$)/u.test(now) || new RegExp(`[\\p{L},] ${now}\\b`, 'u').test(before);
  if (at.end > at.start && RUNS_ON.test(head) && /^\p{Lu}\p{Ll}|^A$/u.test(now) && !isOwn)
    return ['has a capital inside'];
  return [];
};

/** The sentence ends where it ended, and nowhere else. */
const ends = (before: string, { text, at, taken }: Placed): readonly string[] => {
  const [old, now] = [before.slice(taken.start, taken.end), text.slice(at.start, at.end).replace(BLANKS, 'it')];
  const tail = text.slice(at.end);
  if (now === '' || !/\S/u.test(old)) return [];
  if (ENDS.test(old) && OPEN.test(now) && /^["”’)]*(?:$|\n|\s+\p{Lu})/u.test(tail))
    return ['loses the mark at its end'];
  if (!ENDS.test(old) && ENDS.test(now) && /^[ \u00A0]+\p{Ll}|^,/u.test(tail)) return ['ends the sentence too early'];
  return [];
};

/** Everything that is wrong around a wording and was right before. */
export const seamFaults = (before: string, placed: Placed): readonly string[] => [
  ...new Set([slips, capitals, ends].flatMap((fault) => fault(before, placed))),
];
