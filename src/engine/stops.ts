/** Where words, lines and sentences end. */
import {
  ELLIPSIS,
  FULL_STOP,
  isApostrophe,
  isDigit,
  isInvisible,
  isLetter,
  isSpace,
  isUpper,
  LINE_BREAK,
  lower,
} from './letters.ts';

/** A soft-wrapped line is at least this long, and the next goes on in lower case. */
const WRAPPED = 50;

/** Words that are short for others, with a full stop behind them. */
export const ABBREVIATIONS: readonly string[] =
  `mr mrs ms mx dr st prof sr jr vs etc no p pp eg ie am pm dept approx tel ext fig vol jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri`.split(/\s+/);

const CAPITAL_I = 73;
const SMALL_M = 109;

/** Where the word that begins at `from` ends: letters and digits, with single apostrophes and invisible characters between them. */
export const wordEnd = (text: string, from: number): number => {
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) end = at + 1;
    else if (!isApostrophe(code) && !isInvisible(code)) break;
    else if (at - end > 1) break;
  }
  return end;
};

export const isBlank = (code: number): boolean => code === LINE_BREAK || isSpace(code);

const afterSpaces = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

/** Whether a capital follows after a space. */
export const nextIsUpper = (text: string, from: number): boolean => {
  const at = afterSpaces(text, from);
  return at > from && isUpper(text.charCodeAt(at));
};

/** A stop ends the sentence before a space or the end, and also where a capital is glued to it ("listen.You"). */
export const endsHere = (text: string, stop: number, after: number): boolean => {
  if (after >= text.length) return true;
  const mark = text.charCodeAt(stop);
  const next = text.charCodeAt(after);
  if (!isBlank(next)) return mark === FULL_STOP ? isUpper(next) || next > 0x2000 : isLetter(next) || next > 0x2000;
  // "wait... what" and "hmm… ok" run on; so does any ellipsis before a small letter.
  const isEllipsis = mark === ELLIPSIS || (mark === FULL_STOP && text.charCodeAt(stop + 1) === FULL_STOP);
  if (!isEllipsis) return true;
  const at = afterSpaces(text, after);
  return at >= text.length || !isLetter(text.charCodeAt(at)) || isUpper(text.charCodeAt(at));
};

/** A line break inside a sentence: the line is long, unfinished, and the next goes on in lower case. */
export const wraps = (text: string, lineStart: number, at: number): boolean => {
  if (at - lineStart < WRAPPED) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 97 && next <= 122;
};

interface Word {
  /** One of the abbreviations. */
  readonly isShort: boolean;
  readonly start: number;
  readonly end: number;
}

/** Whether the full stop at `at` only shortens the word before it, or stands in a number. */
export const shortens = (text: string, at: number, after: number, word: Word): boolean => {
  if (text.charCodeAt(at) !== FULL_STOP) return false;
  const next = text.charCodeAt(at + 1);
  if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) return true;
  const { isShort, start, end } = word;
  // "am" and "pm" are the only ones that end in an m.
  if (isShort) return lower(text.charCodeAt(end - 1)) !== SMALL_M || at === after - 1;
  const isSingle = end - start === 1 && end === at;
  const letter = text.charCodeAt(start);
  return isSingle && (isUpper(letter) ? letter !== CAPITAL_I : isLetter(next));
};
