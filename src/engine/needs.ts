/**
 * Which words a pattern cannot do without, and which stand in a sentence from each of its words on, as bits that several
 * words share: a look at them sets most patterns aside before anything is compiled.
 */
import type { Part, Parts } from './resolve.ts';
import type { Words } from './word-list.ts';

/** Two sets of 32 bits for words ahead. */
export interface Ahead {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export const lowBit = (id: number): number => 1 << (id & 31);
export const highBit = (id: number): number => 1 << ((id >> 5) & 31);

/** Fills in what stands ahead of each word of a sentence, itself included. */
export const lookAhead = ({ low, high }: Ahead, { id }: Words, first: number, last: number): void => {
  let lows = 0;
  let highs = 0;
  low[last - first] = 0;
  high[last - first] = 0;
  for (let at = last - 1; at >= first; at -= 1) {
    const word = id[at] ?? 0;
    lows |= lowBit(word);
    highs |= highBit(word);
    low[at - first] = lows;
    high[at - first] = highs;
  }
};

type Bits = readonly [low: number, high: number];

const together = (all: readonly (Bits | undefined)[]): Bits | undefined => {
  let low = 0;
  let high = 0;
  for (const bits of all) {
    if (!bits) return undefined;
    low |= bits[0];
    high |= bits[1];
  }
  return [low, high];
};

export const bitsOf = (ids: Iterable<number>): Bits => {
  let low = 0;
  let high = 0;
  for (const id of ids) {
    low |= lowBit(id);
    high |= highBit(id);
  }
  return [low, high];
};

/** One of these words must be there for the part to match; undefined where it matches without any. Of a phrase the last word: the first is often "the". */
const needOf = (part: Part): Bits | undefined => {
  if (part.kind === 'ids') return bitsOf(part.ids);
  if (part.kind === 'either') return together(part.options.map((option) => allNeeds(option).at(-1)));
  return undefined;
};

const allNeeds = (parts: Parts): readonly Bits[] =>
  parts.flatMap((part) => {
    if (part.kind === 'slot') return allNeeds(part.inner);
    const need = needOf(part);
    return need ? [need] : [];
  });

/** What must be there for these parts to match: two numbers for each part that needs something. */
export const needsOf = (parts: Parts): Int32Array => Int32Array.from(allNeeds(parts).flat());

/** Whether all that is needed stands ahead of a word of the sentence. */
export const isAhead = (needs: Int32Array, { low, high }: Ahead, place: number): boolean => {
  const lows = low[place] ?? 0;
  const highs = high[place] ?? 0;
  for (let at = 0; at < needs.length; at += 2) {
    if (((needs[at] ?? 0) & lows) === 0 || ((needs[at + 1] ?? 0) & highs) === 0) return false;
  }
  return true;
};
