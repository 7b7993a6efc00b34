/** What a UTF-16 code unit is, for reading words and sentences. Lone surrogates and emoji are none of these. */

export const LINE_BREAK = 10;
export const SPACE = 32;
export const FULL_STOP = 46;
export const ELLIPSIS = 0x2026;

export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x303f)) ||
  (code >= 0xf900 && code < 0xfe00);

/** A capital of the plain alphabet as a small letter; everything else as it is. */
export const lower = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

const APOSTROPHES = new Set([39, 0x2019, 0x2018, 96, 0xb4, 0x2bc, 0xff07]);

/** Apostrophe shapes seen in mail, also the backtick and the accent that people take for one. */
export const isApostrophe = (code: number): boolean => (code === 39 || code > 95) && APOSTROPHES.has(code);

/** Zero-width characters, word joiner, byte order mark, soft hyphen. */
export const isInvisible = (code: number): boolean =>
  code >= 0xad && ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad);

/** Whether a word may go on with it, behind a letter of the plain alphabet. */
export const joins = (code: number): boolean =>
  isDigit(code) || isApostrophe(code) || isInvisible(code) || isLetter(code);

/** Full stop, exclamation and question mark, ellipsis. */
export const isStop = (code: number): boolean => code === FULL_STOP || code === 33 || code === 63 || code === ELLIPSIS;

const CLOSERS = new Set([34, 39, 41, 93, 0x201d, 0x2019, 0xbb]);

/** Closing quotes and brackets, which may follow a full stop. */
export const isCloser = (code: number): boolean => CLOSERS.has(code);

export const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f;
