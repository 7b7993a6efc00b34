/**
 * Walks a program over a sentence. The ways not taken yet lie on a stack, so a trial allocates nothing. What follows a gap
 * fails at a word for good, whatever came before: it is remembered, so no input makes a pattern with several gaps slow.
 */
import {
  EDGE,
  END,
  FLAG,
  GAP,
  GO,
  ID,
  type Library,
  REST,
  SET,
  START,
  TRY,
  UNFLAGGED,
  UNLESS,
  UNLESS_ID,
} from './program.ts';
import { type Scan, SENTENCE } from './scan.ts';

/** Longest rest of a sentence that a pattern's last gap takes. */
const LONGEST_REST = 40;
/** On the stack a slot's edge is -1 and less, a gap to be widened -100 and less. */
const WIDEN = -100;

/**
 * Tries the program that begins at `begin` at a word; `scan.matched` then says where it ended. `trial` is the same number
 * for one program in one sentence, and for nothing else. One function, because it is the hottest of all.
 */
export type Machine = (begin: number, from: number, trial: number) => boolean;

/** A list up to so long is quicker read through than halved. */
const SHORT_LIST = 16;

/** Whether the set that stands at `place` holds a word. */
const holds = (sets: Int16Array, place: number, word: number): boolean => {
  const length = sets[place] ?? 0;
  let low = place + 1;
  let high = place + length;
  while (high - low > SHORT_LIST) {
    const middle = (low + high) >> 1;
    if ((sets[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  for (; low <= high; low += 1) if (sets[low] === word) return true;
  return false;
};

export const createMachine = (scan: Scan, library: Library): Machine => {
  const ways: number[] = [];
  /** For each gap, at which words of the sentence what follows it has failed: the trial in which it did. */
  const memory: Int32Array[] = [];

  return (begin, from, trial) => {
    const code = library.code.list;
    const sets = library.sets.list;
    const { first, last, slots } = scan;
    const { id, flags } = scan.words;
    let place = begin;
    let at = from;
    let top = 0;
    for (;;) {
      const value = code[place + 1] ?? 0;
      let goesOn = false;
      /** Where the program goes on behind what takes a word. */
      const next = place + 2;
      /** Where a gap may end next, and at the latest; -1: no gap is being widened. */
      let end = -1;
      let until = -1;
      switch (code[place]) {
        case ID:
          goesOn = at < last && id[at] === value;
          break;
        case SET:
          goesOn = at < last && holds(sets, value, id[at] ?? 0);
          break;
        case FLAG:
          goesOn = at < last && ((flags[at] ?? 0) & value) !== 0;
          break;
        case UNFLAGGED:
          goesOn = at < last && ((flags[at] ?? 0) & value) === 0;
          break;
        case TRY:
          ways[top] = place + value;
          ways[top + 1] = at;
          top += 2;
          place = next;
          continue;
        case UNLESS:
          if (at < last && holds(sets, code[place + 2] ?? 0, id[at] ?? 0)) place += 3;
          else place += value;
          continue;
        case UNLESS_ID:
          if (at < last && id[at] === code[place + 2]) place += 3;
          else place += value;
          continue;
        case GO:
          place += value;
          continue;
        case EDGE:
          ways[top] = -1 - value;
          ways[top + 1] = slots[value] ?? -1;
          top += 2;
          slots[value] = at;
          place = next;
          continue;
        case START:
          if (at !== first) break;
          place += 1;
          continue;
        case END:
          if (at !== last) break;
          scan.toEnd = true;
          place += 1;
          continue;
        case REST:
          at = Math.min(at + LONGEST_REST, last);
          scan.toEnd = at === last;
          place += 1;
          continue;
        case GAP:
          end = at;
          until = Math.min(at + value, last);
          break;
        default:
          scan.matched = at;
          return true;
      }
      if (goesOn) {
        at += 1;
        place = next;
        continue;
      }
      for (;;) {
        if (end >= 0) {
          const gap = code[place + 2] ?? 0;
          memory[gap] ??= new Int32Array(SENTENCE);
          const failed = memory[gap];
          while (end <= until && failed[end - first] === trial) end += 1;
          if (end <= until) {
            ways[top] = WIDEN - place;
            ways[top + 1] = ((until - first) << 8) | (end - first);
            top += 2;
            at = end;
            place += 3;
            break;
          }
        }
        if (top === 0) return false;
        top -= 2;
        const way = ways[top] ?? 0;
        const kept = ways[top + 1] ?? 0;
        end = -1;
        if (way >= 0) {
          place = way;
          at = kept;
          break;
        }
        if (way > WIDEN) slots[-1 - way] = kept;
        else {
          place = WIDEN - way;
          until = (kept >> 8) + first;
          end = (kept & 255) + first;
          const failed = memory[code[place + 2] ?? 0];
          if (failed) failed[end - first] = trial;
          end += 1;
        }
      }
    }
  };
};
