/** One pass over a draft: words with their places, and sentences. Offsets are positions in the text as it was given. */
import type { Sentence, Span } from '../model.ts';
import { fold, plainPair, plainWords, type Vocabulary } from './words.ts';

/** How a word stands in the text. */
export const NAME = 1;
export const FIGURE = 2;
/** Stands for a quotation: other people's words. */
export const QUOTED = 4;

/** Longest run of words taken as one sentence: run-on drafts must not cost more than others. */
const CAP = 120;
/** A soft-wrapped line is at least this long, and the next goes on in lower case. */
const WRAPPED = 50;
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr st prof sr jr vs etc no p pp e.g i.e eg ie a.m p.m am pm dept approx tel ext fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'.split(
    ' ',
  ),
);
/** Capitalised words that name no person. */
const NOT_A_PERSON = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mr mrs ms miss mx dr sir madam coach principal headteacher head i english maths math spanish french american british school god christmas easter thanksgiving halloween ok'.split(
    ' ',
  ),
);
/** Words that are also names. Capitalised in mid-sentence, or opening one before a verb of a third person, they are people. */
const ALSO_NAMES = new Set(
  'will may mark grant pat bill rob drew hope joy grace faith chase frank art rich dean angel max rocky young strong stern moody savage love sharp fair low slaughter wolf sue harsh dick fanny gay cox press rage bright best moore'.split(
    ' ',
  ),
);
const THIRD_PERSON = new Set(
  "is was has will can said says and 's had does did told asked isn't wasn't doesn't hasn't can't won't didn't isnt wasnt doesnt hasnt cant wont didnt needs refuses keeps gets seems never always came went".split(
    ' ',
  ),
);

export interface Words {
  /** How many words; the arrays may be longer. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly flags: Uint8Array;
}

/** A sentence, and which words are in it (`last` excluded). */
export interface ReadSentence extends Sentence {
  readonly first: number;
  readonly last: number;
}

export interface Read {
  readonly words: Words;
  readonly sentences: readonly ReadSentence[];
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x303f)) ||
  (code >= 0xf900 && code < 0xfe00);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isApostrophe = (code: number): boolean =>
  code === 39 ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 96 ||
  code === 0xb4 ||
  code === 0x2bc ||
  code === 0xff07;
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad;
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
/** Closing marks that may follow a full stop: quotes, brackets. */
const isCloser = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb;
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f;

/** Where the word that begins at `from` ends: letters and digits, with apostrophes and invisible characters between them. */
const wordEnd = (text: string, from: number): number => {
  let end = from;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) end = at + 1;
    else if (!isApostrophe(code) && !isInvisible(code)) break;
    else if (at - end > 1) break;
    at += 1;
  }
  return end;
};

/** A reader keeps its arrays between drafts, so that a review makes little garbage. */
export const createReader = (vocabulary: Vocabulary) => {
  let room = 0;
  let start = new Int32Array(0);
  let end = new Int32Array(0);
  let id = new Int32Array(0);
  let flags = new Uint8Array(0);
  let count = 0;

  const makeRoom = (least: number) => {
    room = Math.max(least, room * 2, 512);
    const grown = [new Int32Array(room), new Int32Array(room), new Int32Array(room)] as const;
    grown[0].set(start);
    grown[1].set(end);
    grown[2].set(id);
    [start, end, id] = grown;
    const grownFlags = new Uint8Array(room);
    grownFlags.set(flags);
    flags = grownFlags;
  };

  const push = (from: number, to: number, word: number, flag: number) => {
    if (count >= room) makeRoom(count + 1);
    start[count] = from;
    end[count] = to;
    id[count] = word;
    flags[count] = flag;
    count += 1;
  };

  /** What a typed form stands for, remembered by form: ids and whether the form is also a name. */
  const forms = new Map<string, readonly number[]>();
  const idsOf = (form: string): readonly number[] => {
    const known = forms.get(form);
    if (known) return known;
    const ids = plainWords(form).map((word) => vocabulary.id(word));
    // Forms are draft words: the memory is small, bounded, and never leaves this closure.
    if (forms.size > 4000) forms.clear();
    forms.set(form, ids);
    return ids;
  };

  const read = (text: string, mask: readonly Span[]): Read => {
    count = 0;
    const sentences: ReadSentence[] = [];
    let maskAt = 0;
    let first = 0;
    let sentenceStart = 0;
    let lineStart = 0;
    let previous = '';

    const close = (to: number, ended: boolean) => {
      let from = sentenceStart;
      let until = to;
      while (from < until && (isSpace(text.charCodeAt(from)) || text.charCodeAt(from) === 10)) from += 1;
      while (until > from && (isSpace(text.charCodeAt(until - 1)) || text.charCodeAt(until - 1) === 10)) until -= 1;
      if (until > from && count > first) sentences.push({ start: from, end: until, ended, first, last: count });
      first = count;
      sentenceStart = to;
      previous = '';
    };

    /** "Sue will pick him up", "Mason is late": the sentence's first word is a capitalised name, also one that no rule speaks of. */
    const opensWithName = (): boolean => {
      const at = start[first] ?? 0;
      const capital = isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at + 1));
      return capital && (ALSO_NAMES.has(previous) || (id[first] === 0 && !NOT_A_PERSON.has(previous)));
    };

    /** Puts a word in; a form that joins with the one before it (`should of`) rewrites that one. */
    const take = (from: number, to: number) => {
      const form = text.slice(from, to);
      const opening = count === first + 1;
      const folded = fold(form);
      const joined = previous === '' ? undefined : plainPair(previous, folded);
      if (joined) {
        const back = Math.max(first, count - 1);
        const at = start[back] ?? from;
        const until = end[back] ?? to;
        count = back;
        joined.forEach((word, index) => {
          const last = index === joined.length - 1;
          push(last && index > 0 ? from : at, last ? to : until, vocabulary.id(word), 0);
        });
        previous = folded;
        return;
      }
      const code = text.charCodeAt(from);
      if (isDigit(code)) push(from, to, vocabulary.id(folded), FIGURE);
      else {
        const named =
          isUpper(code) &&
          to - from > 1 &&
          !isUpper(text.charCodeAt(from + 1)) &&
          !NOT_A_PERSON.has(folded) &&
          !folded.startsWith("i'");
        const inside = named && count > first;
        const ids = idsOf(form);
        const person = inside && ALSO_NAMES.has(folded);
        if (ids.length === 0) push(from, to, 0, inside ? NAME : 0);
        for (const word of ids) push(from, to, person ? 0 : word, inside ? NAME : 0);
      }
      if (opening && THIRD_PERSON.has(folded) && opensWithName()) {
        id[first] = 0;
        flags[first] = NAME;
      }
      previous = folded;
    };

    /** Whether the full stop at `at` only shortens a word or a number. */
    const shortens = (at: number, after: number): boolean => {
      if (text.charCodeAt(at) !== 46 || count === first) return false;
      const next = text.charCodeAt(at + 1);
      if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) return true;
      if (ABBREVIATIONS.has(previous)) return !(previous === 'am' || previous === 'pm') || at === after - 1;
      const single = (end[count - 1] ?? 0) - (start[count - 1] ?? 0) === 1 && end[count - 1] === at;
      return single && (isUpper(text.charCodeAt(at - 1)) ? previous !== 'i' : isLetter(next));
    };

    let at = 0;
    while (at < text.length) {
      const masked = mask[maskAt];
      if (masked && at >= masked.start) {
        const stopped = isStop(text.charCodeAt(masked.end - 2)) || isStop(text.charCodeAt(masked.end - 1));
        push(masked.start, masked.end, 0, QUOTED);
        at = masked.end;
        maskAt += 1;
        previous = '';
        if (stopped && nextIsUpper(text, at)) close(at, true);
        continue;
      }
      const limit = masked ? masked.start : text.length;
      const code = text.charCodeAt(at);
      if (isLetter(code) || isDigit(code)) {
        const to = Math.min(wordEnd(text, at), limit);
        if (count - first >= CAP) close(at, false);
        take(at, to);
        at = to;
      } else if (code === 10) {
        if (!wraps(text, lineStart, at)) close(at, true);
        at += 1;
        lineStart = at;
      } else if (isStop(code)) {
        let after = at;
        while (after < limit && isStop(text.charCodeAt(after))) after += 1;
        const shortened = shortens(at, after);
        let closed = after;
        while (closed < limit && isCloser(text.charCodeAt(closed))) closed += 1;
        if (!shortened && endsHere(text, at, closed)) close(closed, true);
        at = closed;
      } else at += 1;
    }
    close(text.length, false);
    return { words: { count, start, end, id, flags }, sentences };
  };
  return read;
};

const nextIsUpper = (text: string, from: number): boolean => {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at > from && isUpper(text.charCodeAt(at));
};

/** A stop ends the sentence before a space or the end, and also where a capital is glued to it ("listen.You"). */
const endsHere = (text: string, stop: number, after: number): boolean => {
  if (after >= text.length) return true;
  const next = text.charCodeAt(after);
  if (isSpace(next) || next === 10) {
    // "wait... what" and "hmm… ok" run on; so does any ellipsis before a small letter.
    const ellipsis = after - stop > 1 && text.charCodeAt(stop) === 46 && text.charCodeAt(stop + 1) === 46;
    if (!ellipsis && text.charCodeAt(stop) !== 0x2026) return true;
    let at = after;
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    return at >= text.length || !isLetter(text.charCodeAt(at)) || isUpper(text.charCodeAt(at));
  }
  if (text.charCodeAt(stop) !== 46) return isLetter(next) || next > 0x2000;
  return isUpper(next) || next > 0x2000;
};

/** A line break inside a sentence: the line is long, unfinished, and the next goes on in lower case. */
const wraps = (text: string, lineStart: number, at: number): boolean => {
  if (at - lineStart < WRAPPED) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 97 && next <= 122;
};
