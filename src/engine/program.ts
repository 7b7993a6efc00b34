/**
 * Patterns as programs: numbers in one long list. Jumps are told as so many numbers onwards, and a set of ids stands in
 * the program itself, so that nothing has to be kept beside it.
 */
import { firstsOf } from './begins.ts';
import type { Part, Parts } from './resolve.ts';

/** What a program says; what each is followed by stands behind it. */
const ACCEPT = 0;
/** The id of one word. */
export const ID = 1;
/** How many ids, and these in order. */
export const SET = 2;
/** A flag that the word has. */
export const FLAG = 3;
/** A flag that it has not. */
export const UNFLAGGED = 4;
export const START = 5;
export const END = 6;
/** Goes on behind it, and where that fails, so much further on. */
export const TRY = 7;
export const GO = 8;
/** Notes the place down as an edge of a slot. */
export const EDGE = 9;
/** How many words at most, and the number of its memory. */
export const GAP = 10;
export const REST = 11;
/** Goes on so much further on where the word is not in a set, which follows as with `SET`. */
export const UNLESS = 12;

/** All programs, one behind the other. */
export interface Library {
  code: Int16Array;
  size: number;
}

const ROOM = 4096;

export const createLibrary = (): Library => ({ code: new Int16Array(ROOM), size: 0 });

const sorted = (ids: Iterable<number>): number[] => Array.from(ids).sort((a, b) => a - b);

/** What a pattern says, in numbers. */
const writeProgram = (parts: Parts): readonly number[] => {
  const code: number[] = [];
  let gaps = 0;

  const writeSet = (says: readonly number[], ids: Iterable<number>): void => {
    const list = sorted(ids);
    code.push(...says, list.length, ...list);
  };
  /** Leaves room for a jump whose end is not known yet. */
  const open = (says: number): number => code.push(says, 0) - 2;
  const close = (place: number): void => {
    code[place + 1] = code.length - place;
  };
  const writeEither = (options: readonly Parts[]): void => {
    const ends: number[] = [];
    // Most words begin none of the phrases: then only the single words are tried, which stand last.
    const phrases = options.slice(0, -1);
    const firsts = phrases.length > 1 ? firstsOf(phrases) : undefined;
    const pass = code.length;
    if (firsts) writeSet([UNLESS, 0], firsts);
    for (const [index, option] of options.entries()) {
      const next = index < options.length - 1 ? open(TRY) : undefined;
      option.forEach(write);
      if (next === undefined) continue;
      ends.push(open(GO));
      close(next);
      if (firsts && index === phrases.length - 1) close(pass);
    }
    ends.forEach(close);
  };
  const write = (part: Part): void => {
    switch (part.kind) {
      case 'ids':
        if (part.ids.length === 1) code.push(ID, part.ids[0] ?? 0);
        else writeSet([SET], part.ids);
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
        // Most words do not begin it.
        const firsts = firstsOf([part.inner]);
        const pass = code.length;
        if (firsts) writeSet([UNLESS, 0], firsts);
        const without = open(TRY);
        part.inner.forEach(write);
        close(without);
        if (firsts) close(pass);
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
  return code;
};

/** Puts a program into the library; says where it begins. */
export const assemble = (parts: Parts, library: Library): number => {
  const program = writeProgram(parts);
  const begin = library.size;
  library.size += program.length;
  if (library.size > library.code.length) {
    const larger = new Int16Array(Math.max(library.size, library.code.length * 2));
    larger.set(library.code);
    library.code = larger;
  }
  library.code.set(program, begin);
  return begin;
};
