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

const lowBit = (id: number): number => 1 << (id & 31);
const highBit = (id: number): number => 1 << ((id >> 5) & 31);

/** Fills in what stands ahead of each word of a sentence, itself included. */
export const lookAhead = ({ low, high }: Ahead, { id }: Words, first: number, last: number): void => {
  let lows = 0;
  let highs = 0;
  for (let at = last - 1; at >= first; at -= 1) {
    const word = id[at] ?? 0;
    lows |= lowBit(word);
    highs |= highBit(word);
    low[at - first] = lows;
    high[at - first] = highs;
  }
};

interface Bits {
  readonly low: number;
  readonly high: number;
}

const together = (all: readonly (Bits | undefined)[]): Bits | undefined => {
  let low = 0;
  let high = 0;
  for (const bits of all) {
    if (!bits) return undefined;
    low |= bits.low;
    high |= bits.high;
  }
  return { low, high };
};

/** One of these words must be there for the part to match; undefined where it matches without any. Of a phrase the last word: the first is often "the". */
const needOf = (part: Part): Bits | undefined => {
  if (part.kind === 'ids') return together(part.ids.map((id) => ({ low: lowBit(id), high: highBit(id) })));
  if (part.kind === 'either') return together(part.options.map((option) => needsOf(option).at(-1)));
  return undefined;
};

/** What must be there for these parts to match, one for each part that needs something. */
const needsOf = (parts: Parts): readonly Bits[] =>
  parts.flatMap((part) => (part.kind === 'slot' ? needsOf(part.inner) : (needOf(part) ?? [])));

/** Whether all that these parts need stands ahead of a word of the sentence. */
export const createGlance = (parts: Parts, { low, high }: Ahead): ((place: number) => boolean) => {
  const needs = needsOf(parts);
  return (place) => {
    const lows = low[place] ?? 0;
    const highs = high[place] ?? 0;
    for (const need of needs) if ((need.low & lows) === 0 || (need.high & highs) === 0) return false;
    return true;
  };
};
