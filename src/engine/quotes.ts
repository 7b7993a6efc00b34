/**
 * Quotations inside a line. An opening mark has no letter before it and no space after it. A double quote still open at the
 * line's end is taken as a quote, so that nothing in it is marked while it is being typed.
 */
import type { Span } from '../model.ts';
import { isDigit, isLetter, isSpace, LINE_BREAK } from './letters.ts';

const MARKS = new Set(['"', '“', '„', '«', '‘', "'"].map((mark) => mark.charCodeAt(0)));
/** Plain letters are told apart without a look-up. */
const isMark = (code: number): boolean => (code < 40 ? code > 32 : code > 122) && MARKS.has(code);
/** What ends the stretch that a double mark opens. */
const isDouble = (code: number): boolean =>
  code === LINE_BREAK ||
  code === 34 ||
  code === 0x201c ||
  code === 0x201d ||
  code === 0x201e ||
  code === 0xab ||
  code === 0xbb;
/** Of these, what closes it. */
const CLOSING = '"”»';
const SINGLE_OPEN = 0x2018;
const SINGLE_CLOSE = 0x2019;
const STRAIGHT = 39;
/** A straight single quote may be an apostrophe: what it quotes is no longer than this. */
const LONGEST = 302;

const isWord = (code: number): boolean => isLetter(code) || isDigit(code);
const isGap = (code: number): boolean => Number.isNaN(code) || code === LINE_BREAK || isSpace(code);

const doubleEnd = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length && !isDouble(text.charCodeAt(end))) end += 1;
  if (end === text.length || text.charCodeAt(end) === LINE_BREAK) return end;
  return CLOSING.includes(text.charAt(end)) ? end + 1 : -1;
};

/**
 * Where a single quote may close: the first closing mark that is no apostrophe, or the line break or opening mark before
 * it. Each stretch is walked once, however many marks may open a quote in it.
 */
const createClosing = (text: string, close: number): ((from: number) => number) => {
  let walked = 0;
  let stop = -1;
  const stopsAt = (at: number): boolean => {
    const code = text.charCodeAt(at);
    if (code === close) return !isLetter(text.charCodeAt(at + 1));
    return code === LINE_BREAK || (code === SINGLE_OPEN && close === SINGLE_CLOSE);
  };
  return (from) => {
    if (from < walked || from > stop) {
      walked = from;
      for (stop = from; stop < text.length && !stopsAt(stop); ) stop += 1;
    }
    return stop;
  };
};

/** Quotations in reading order, not overlapping. */
export const quotesIn = (text: string): readonly Span[] => {
  const curly = createClosing(text, SINGLE_CLOSE);
  const straight = createClosing(text, STRAIGHT);

  const singleEnd = (at: number): number => {
    const end = curly(at + 1);
    return text.charCodeAt(end) === SINGLE_CLOSE ? end + 1 : -1;
  };
  const straightEnd = (at: number): number => {
    if (!isLetter(text.charCodeAt(at + 1)) || text.charCodeAt(at - 1) === STRAIGHT) return -1;
    const end = straight(at + 1);
    const closes = text.charCodeAt(end) === STRAIGHT && !isGap(text.charCodeAt(end - 1));
    return closes && end - at <= LONGEST ? end + 1 : -1;
  };
  const endOf = (at: number): number => {
    if (isWord(text.charCodeAt(at - 1)) || isGap(text.charCodeAt(at + 1))) return -1;
    const mark = text.charCodeAt(at);
    if (mark === STRAIGHT) return straightEnd(at);
    return mark === SINGLE_OPEN ? singleEnd(at) : doubleEnd(text, at);
  };

  const spans: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!isMark(text.charCodeAt(start))) continue;
    const end = endOf(start);
    if (end < 0) continue;
    spans.push({ start, end });
    start = end - 1;
  }
  return spans;
};
