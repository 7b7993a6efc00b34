/**
 * Walks a program over a sentence. The ways not taken yet lie on a stack, so a trial allocates nothing. What follows a gap
 * fails at a word for good, whatever came before: it is remembered, so no input makes a pattern with several gaps slow.
 */
import { EDGE, END, FLAG, GAP, GO, ID, type Program, REST, SET, START, TRY, UNFLAGGED, UNLESS } from './program.ts';
import { type Scan, SENTENCE } from './scan.ts';

/** Longest rest of a sentence that a pattern's last gap takes. */
const LONGEST_REST = 40;
/** On the stack a slot's edge is -1 and less, a gap to be widened -100 and less. */
const WIDEN = -100;

/** Tries a program at a word; `scan.matched` then says where it ended. One function, because it is the hottest of all. */
export type Machine = (program: Program, from: number) => boolean;

export const createMachine = (scan: Scan): Machine => {
  const ways: number[] = [];

  return ({ code, sets, memory }, from) => {
    const { first, last, serial, slots } = scan;
    const { id, flags } = scan.words;
    let place = 0;
    let at = from;
    let top = 0;
    for (;;) {
      const value = code[place + 1] ?? 0;
      let goesOn = false;
      /** Where a gap may end next, and at the latest; -1: no gap is being widened. */
      let end = -1;
      let until = -1;
      switch (code[place]) {
        case ID:
          goesOn = at < last && id[at] === value;
          break;
        case SET: {
          const word = id[at] ?? 0;
          goesOn = at < last && (((sets[value]?.[word >> 5] ?? 0) >>> (word & 31)) & 1) === 1;
          break;
        }
        case FLAG:
          goesOn = at < last && ((flags[at] ?? 0) & value) !== 0;
          break;
        case UNFLAGGED:
          goesOn = at < last && ((flags[at] ?? 0) & value) === 0;
          break;
        case TRY:
          ways[top] = value;
          ways[top + 1] = at;
          top += 2;
          place += 2;
          continue;
        case UNLESS: {
          const word = id[at] ?? 0;
          const isIn = at < last && (((sets[code[place + 2] ?? 0]?.[word >> 5] ?? 0) >>> (word & 31)) & 1) === 1;
          place = isIn ? place + 3 : value;
          continue;
        }
        case GO:
          place = value;
          continue;
        case EDGE:
          ways[top] = -1 - value;
          ways[top + 1] = slots[value] ?? -1;
          top += 2;
          slots[value] = at;
          place += 2;
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
        place += 2;
        continue;
      }
      for (;;) {
        if (end >= 0) {
          const gap = code[place + 2] ?? 0;
          memory[gap] ??= new Int32Array(SENTENCE);
          const failed = memory[gap];
          while (end <= until && failed[end - first] === serial) end += 1;
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
          if (failed) failed[end - first] = serial;
          end += 1;
        }
      }
    }
  };
};
