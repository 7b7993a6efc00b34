/**
 * Patterns as programs: numbers in one long list. Jumps are told as so many numbers onwards. Sets of ids stand in a list of
 * their own, each of them once: the same few thousand are spoken of in every third step.
 */
import { firstsOf } from './begins.ts';
import type { Part, Parts } from './resolve.ts';

/** What a program says; what each is followed by stands behind it. */
const ACCEPT = 0;
/** The id of one word. */
export const ID = 1;
/** Where in the list of sets its set stands. */
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
/** Goes on so much further on where the word is not in a set; where that stands comes behind. */
export const UNLESS = 12;
/** The same for one word, whose id comes behind. */
export const UNLESS_ID = 13;

/** Numbers that become more. */
interface Numbers {
  list: Int16Array;
  size: number;
}

/** All programs, one behind the other. */
export interface Library {
  readonly code: Numbers;
  /** Sets of ids: how many, and these in order. */
  readonly sets: Numbers;
  /** Where each set stands, by its ids. Only of use while programs are written. */
  readonly places: Map<string, number>;
}

const ROOM = 4096;
/** Places of sets are kept in the 16 bits of a number. More than half of them are taken (2026-11); running out of them throws. */
const LAST_PLACE = 0x7fff;

const createNumbers = (): Numbers => ({ list: new Int16Array(ROOM), size: 0 });

export const createLibrary = (): Library => ({ code: createNumbers(), sets: createNumbers(), places: new Map() });

/** Puts numbers behind the others; says where they begin. */
const append = (more: readonly number[], numbers: Numbers): number => {
  const begin = numbers.size;
  numbers.size += more.length;
  if (numbers.size > numbers.list.length) {
    const larger = new Int16Array(Math.max(numbers.size, numbers.list.length * 2));
    larger.set(numbers.list);
    numbers.list = larger;
  }
  numbers.list.set(more, begin);
  return begin;
};

/** Where a set stands; it is put there on first sight. */
const placeOf = (ids: Iterable<number>, { sets, places }: Library): number => {
  const list = Array.from(ids).sort((a, b) => a - b);
  // Not `join`: the browser remembers every number that becomes text, 64 kB of them in each mail page (Chromium 156, 2026-11-23).
  const name = String.fromCharCode(...list);
  const there = places.get(name);
  if (there !== undefined) return there;
  const place = append([list.length, ...list], sets);
  if (place > LAST_PLACE) throw new RangeError('the word classes of all rules are too many for their numbers');
  places.set(name, place);
  return place;
};

/** When all programs are written: gives back the room that nothing came to fill. */
export const bind = ({ code, sets, places }: Library): void => {
  for (const numbers of [code, sets]) numbers.list = numbers.list.slice(0, numbers.size);
  places.clear();
};

/** What a pattern says, in numbers. */
const writeProgram = (parts: Parts, library: Library): readonly number[] => {
  const code: number[] = [];
  let gaps = 0;

  /** Leaves room for a jump whose end is not known yet. */
  const open = (says: number): number => code.push(says, 0) - 2;
  const close = (place: number): void => {
    code[place + 1] = code.length - place;
  };
  /** An option that others come behind; where its first word does not stand, nothing is kept for coming back. */
  const writeOption = (option: Parts): number => {
    const [first] = option;
    const guard = code.length;
    const ids = first?.kind === 'ids' ? first.ids : [];
    if (ids.length === 1) code.push(UNLESS_ID, 0, ids[0] ?? 0);
    else if (ids.length > 1) code.push(UNLESS, 0, placeOf(ids, library));
    const next = open(TRY);
    option.forEach(write);
    const end = open(GO);
    close(next);
    if (ids.length > 0) close(guard);
    return end;
  };
  const writeEither = (options: readonly Parts[]): void => {
    // Most words begin none of the phrases: then only the single words are tried, which stand last.
    const phrases = options.slice(0, -1);
    const firsts = phrases.length > 1 ? firstsOf(phrases) : undefined;
    const pass = code.length;
    if (firsts) code.push(UNLESS, 0, placeOf(firsts, library));
    const ends = phrases.map(writeOption);
    if (firsts) close(pass);
    options.at(-1)?.forEach(write);
    ends.forEach(close);
  };
  const write = (part: Part): void => {
    switch (part.kind) {
      case 'ids':
        if (part.ids.length === 1) code.push(ID, part.ids[0] ?? 0);
        else code.push(SET, placeOf(part.ids, library));
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
        if (firsts) code.push(UNLESS, 0, placeOf(firsts, library));
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
export const assemble = (parts: Parts, library: Library): number => append(writeProgram(parts, library), library.code);
