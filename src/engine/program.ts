/** Patterns as programs: a list of numbers each, written once, when a pattern is first tried. */
import { firstsOf } from './begins.ts';
import type { Part, Parts } from './resolve.ts';
import type { Vocabulary } from './words.ts';

/** What a program says; what follows each in the list stands behind it. */
const ACCEPT = 0;
/** The id of one word. */
export const ID = 1;
/** The number of a set of ids. */
export const SET = 2;
/** A flag that the word has. */
export const FLAG = 3;
/** A flag that it has not. */
export const UNFLAGGED = 4;
export const START = 5;
export const END = 6;
/** Goes on behind it, and where that fails, at the place named. */
export const TRY = 7;
export const GO = 8;
/** Notes the place down as an edge of a slot. */
export const EDGE = 9;
/** How many words at most, and the number of its memory. */
export const GAP = 10;
export const REST = 11;
/** Goes on at the place named where the word is not in a set. */
export const UNLESS = 12;

export interface Program {
  readonly code: Int32Array;
  /** A bit for each id. */
  readonly sets: readonly Uint32Array[];
  /** For each gap, at which words of the sentence what follows it has failed. */
  readonly memory: Int32Array[];
}

/** Writes programs for one vocabulary, which must be whole by then. */
export const createAssembler = (vocabulary: Vocabulary): ((parts: Parts) => Program) => {
  // A word class stands in a hundred patterns, and is the same list in all of them.
  const known = new Map<object, Uint32Array>();

  const bitsOf = (list: object, ids: Iterable<number>): Uint32Array => {
    const there = known.get(list);
    if (there) return there;
    const bits = new Uint32Array((vocabulary.size >> 5) + 1);
    for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
    known.set(list, bits);
    return bits;
  };

  return (parts) => {
    const code: number[] = [];
    const sets: Uint32Array[] = [];
    let gaps = 0;

    /** Leaves room for a place that is not known yet. */
    const open = (says: number): number => code.push(says, 0) - 1;
    const close = (place: number): void => {
      code[place] = code.length;
    };
    const writeEither = (options: readonly Parts[]): void => {
      const ends: number[] = [];
      // Most words begin none of the phrases: then only the single words are tried, which stand last.
      const phrases = options.slice(0, -1);
      const firsts = phrases.length > 1 ? firstsOf(phrases) : undefined;
      const pass = firsts && code.push(UNLESS, 0, sets.push(bitsOf(options, firsts)) - 1) - 2;
      for (const [index, option] of options.entries()) {
        const next = index < options.length - 1 ? open(TRY) : undefined;
        option.forEach(write);
        if (next === undefined) continue;
        ends.push(open(GO));
        close(next);
        if (pass !== undefined && index === phrases.length - 1) close(pass);
      }
      ends.forEach(close);
    };
    const write = (part: Part): void => {
      switch (part.kind) {
        case 'ids':
          if (part.ids.length === 1) code.push(ID, part.ids[0] ?? 0);
          else code.push(SET, sets.push(bitsOf(part.ids, part.ids)) - 1);
          return;
        case 'flag':
          code.push(part.not ? UNFLAGGED : FLAG, part.flag);
          return;
        case 'edge':
          code.push(part.start ? START : END);
          return;
        case 'gap':
          code.push(GAP, part.most, gaps);
          gaps += 1;
          return;
        case 'rest':
          code.push(REST);
          return;
        case 'either':
          writeEither(part.options);
          return;
        case 'maybe': {
          const without = open(TRY);
          part.inner.forEach(write);
          close(without);
          return;
        }
        case 'slot':
          code.push(EDGE, part.slot * 2);
          part.inner.forEach(write);
          code.push(EDGE, part.slot * 2 + 1);
      }
    };
    parts.forEach(write);
    code.push(ACCEPT);
    return { code: Int32Array.from(code), sets, memory: [] };
  };
};
