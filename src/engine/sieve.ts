/** Which patterns a sentence may match at all: those whose anchor stands in it, with whatever else they need. */
import { bitsOf, highBit, lowBit } from './bits.ts';
import type { Need } from './needs.ts';
import type { Scan } from './scan.ts';
import { ANY_FIGURE, ANY_NAME } from './vocabulary.ts';
import { FIGURE, NAME } from './word-list.ts';

/** What the sieve is told of a pattern. */
interface Sifted {
  readonly anchor: Need;
  /** What else it needs, the rarest first. */
  readonly others: readonly Need[];
  /** Whether it matches nowhere but at the beginning of a sentence. */
  readonly opens: boolean;
  /** For whom it speaks, in bits; one that speaks for nobody is only asked for. */
  readonly writers: number;
}

/** Nowhere in a sentence: the first word at which a pattern may match lies behind the last. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** How many needs beside the anchor are looked at, with two numbers each. */
const OTHERS = 2;
const WIDTH = OTHERS * 2;
const ALL = -1;

export class Sieve {
  readonly #scan: Scan;
  readonly #patterns: Sifted[] = [];
  /** The patterns that each word anchors, word after word, and where those of a word begin. */
  #anchored = new Uint16Array(0);
  #begins = new Int32Array(0);
  /** By pattern: the last sentence that has its anchor, and the anchor's first and last place there. */
  #seen = new Int32Array(0);
  #low = new Int32Array(0);
  #high = new Int32Array(0);
  #needs = new Int32Array(0);
  #writers = new Uint8Array(0);
  /** What words the sentence has. */
  #lows = 0;
  #highs = 0;
  /** The patterns that may match the sentence sifted last; the list may be longer. */
  candidates = new Uint16Array(0);

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Gives the pattern's number. */
  add(pattern: Sifted): number {
    return this.#patterns.push(pattern) - 1;
  }

  /** Looks through the words of a sentence; says how many candidates it has for a writer. */
  sift(writer: number): number {
    if (this.#seen.length !== this.#patterns.length) this.#sort();
    const { words, first, last } = this.#scan;
    const { id, flags } = words;
    this.#lows = 0;
    this.#highs = 0;
    let count = 0;
    for (let at = first; at < last; at += 1) {
      count = this.#touch(id[at] ?? 0, at, writer, count);
      const flag = flags[at] ?? 0;
      if (flag & NAME) count = this.#touch(ANY_NAME, at, writer, count);
      else if (flag & FIGURE) count = this.#touch(ANY_FIGURE, at, writer, count);
    }
    let kept = 0;
    for (let place = 0; place < count; place += 1) {
      const pattern = this.candidates[place] ?? 0;
      if (!this.#hasAll(pattern)) continue;
      this.candidates[kept] = pattern;
      kept += 1;
    }
    return kept;
  }

  /** The first word of the sentence at which a pattern may match; it may lie behind the last. */
  from(pattern: number): number {
    const { first, serial } = this.#scan;
    const { anchor, opens } = this.#patterns[pattern] as Sifted;
    if (this.#seen[pattern] !== serial || !this.#hasAll(pattern)) return NOWHERE;
    const from = Math.max((this.#low[pattern] ?? 0) - anchor.most, first);
    return opens && from > first ? NOWHERE : from;
  }

  /** The last word of the sentence at which a pattern may match. */
  to(pattern: number): number {
    const { anchor, opens } = this.#patterns[pattern] as Sifted;
    return opens ? this.#scan.first : (this.#high[pattern] ?? 0) - anchor.least;
  }

  #touch(word: number, at: number, writer: number, before: number): number {
    const { serial } = this.#scan;
    this.#lows |= lowBit(word);
    this.#highs |= highBit(word);
    let count = before;
    const end = this.#begins[word + 1] ?? 0;
    for (let place = this.#begins[word] ?? 0; place < end; place += 1) {
      const pattern = this.#anchored[place] ?? 0;
      this.#high[pattern] = at;
      if (this.#seen[pattern] === serial) continue;
      this.#seen[pattern] = serial;
      this.#low[pattern] = at;
      if (((this.#writers[pattern] ?? 0) & writer) === 0) continue;
      this.candidates[count] = pattern;
      count += 1;
    }
    return count;
  }

  #hasAll(pattern: number): boolean {
    const end = pattern * WIDTH + WIDTH;
    for (let at = pattern * WIDTH; at < end; at += 2) {
      if (((this.#needs[at] ?? 0) & this.#lows) === 0 || ((this.#needs[at + 1] ?? 0) & this.#highs) === 0) return false;
    }
    return true;
  }

  /** Lays the patterns out by the words that anchor them. */
  #sort(): void {
    const size = this.#patterns.length;
    const words = this.#patterns.flatMap(({ anchor }) => anchor.ids);
    const begins = new Int32Array(Math.max(...words, 0) + 3);
    for (const word of words) begins[word + 2] = (begins[word + 2] ?? 0) + 1;
    for (let word = 2; word < begins.length; word += 1) begins[word] = (begins[word] ?? 0) + (begins[word - 1] ?? 0);
    this.#anchored = new Uint16Array(words.length);
    for (const [pattern, { anchor }] of this.#patterns.entries()) {
      for (const word of anchor.ids) {
        const place = begins[word + 1] ?? 0;
        this.#anchored[place] = pattern;
        begins[word + 1] = place + 1;
      }
    }
    this.#begins = begins;
    this.#seen = new Int32Array(size);
    this.#low = new Int32Array(size);
    this.#high = new Int32Array(size);
    this.#needs = new Int32Array(size * WIDTH).fill(ALL);
    for (const [pattern, { others }] of this.#patterns.entries()) {
      this.#needs.set(
        others.slice(0, OTHERS).flatMap(({ ids }) => bitsOf(ids)),
        pattern * WIDTH,
      );
    }
    this.#writers = Uint8Array.from(this.#patterns, ({ writers }) => writers);
    this.candidates = new Uint16Array(size);
  }
}
