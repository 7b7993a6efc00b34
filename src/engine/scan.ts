/** What is being read while patterns are tried. One for all patterns: matching is single-threaded. */
import { MOST_SLOTS } from './resolve.ts';
import { WordList, type Words } from './word-list.ts';

/** Longer than the longest sentence. */
export const SENTENCE = 136;

export interface Scan {
  words: Words;
  /** The sentence being tried: its first word and the one after its last. */
  first: number;
  last: number;
  /** Counts sentences over all drafts. */
  serial: number;
  /** Where the last match ended, and whether a final gap took it to the sentence's end. */
  matched: number;
  toEnd: boolean;
  /** Slot edges of the last match, as word numbers: two a slot. -1: not captured. */
  readonly slots: Int32Array;
}

export const createScan = (): Scan => ({
  words: new WordList(),
  first: 0,
  last: 0,
  serial: 0,
  matched: 0,
  toEnd: false,
  slots: new Int32Array(MOST_SLOTS * 2).fill(-1),
});
