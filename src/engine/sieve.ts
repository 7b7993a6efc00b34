/** Which patterns a sentence may match at all: those whose anchor stands in it, with whatever else they need. */
import { bitsOf, highBit, lowBit } from './bits.ts';
import type { Need } from './needs.ts';
import { type Scan, SENTENCE } from './scan.ts';
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
  /** Those that are not laid out yet. */
  #added: Sifted[] = [];
  /** The patterns that each word anchors, word after word, and where those of a word begin. */
  #anchored = new Uint16Array(0);
  #begins = new Int32Array(0);
  /** By pattern: the last sentence that has its anchor, and the anchor's first and last place there. */
  #seen = new Int32Array(0);
  #low = new Int32Array(0);
  #high = new Int32Array(0);
  /** By pattern: how many words before its anchor a match may begin, whether that is the sentence's beginning, and so on. */
  #least = new Uint8Array(0);
  #most = new Uint8Array(0);
  #opens = new Uint8Array(0);
  #writers = new Uint8Array(0);
  #needs = new Int32Array(0);
  /** What words the sentence has. */
  #lows = 0;
  #highs = 0;
  /** The patterns that may match the sentence sifted last; the list may be longer. */
  candidates = new Uint16Array(0);

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Gives the pattern's number. All are added before the first sentence. */
  add(pattern: Sifted): number {
    return this.#added.push(pattern) - 1;
  }

  /** Looks through the words of a sentence; says how many candidates it has for a writer. */
  sift(writer: number): number {
    if (this.#added.length > 0) this.#sort();
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
    if (this.#seen[pattern] !== serial || !this.#hasAll(pattern)) return NOWHERE;
    const from = Math.max((this.#low[pattern] ?? 0) - (this.#most[pattern] ?? 0), first);
    return this.#opens[pattern] === 1 && from > first ? NOWHERE : from;
  }

  /** The last word of the sentence at which a pattern may match. */
  to(pattern: number): number {
    return this.#opens[pattern] === 1 ? this.#scan.first : (this.#high[pattern] ?? 0) - (this.#least[pattern] ?? 0);
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

  /** Lays the patterns out by the words that anchor them. What they were told by is not kept. */
  #sort(): void {
    const added = this.#added;
    this.#added = [];
    const words = added.flatMap(({ anchor }) => anchor.ids);
    const begins = new Int32Array(Math.max(...words, 0) + 3);
    for (const word of words) begins[word + 2] = (begins[word + 2] ?? 0) + 1;
    for (let word = 2; word < begins.length; word += 1) begins[word] = (begins[word] ?? 0) + (begins[word - 1] ?? 0);
    this.#anchored = new Uint16Array(words.length);
    this.#needs = new Int32Array(added.length * WIDTH).fill(ALL);
    for (const [pattern, { anchor, others }] of added.entries()) {
      for (const word of anchor.ids) {
        const place = begins[word + 1] ?? 0;
        this.#anchored[place] = pattern;
        begins[word + 1] = place + 1;
      }
      const needs = others.slice(0, OTHERS).flatMap(({ ids }) => bitsOf(ids));
      this.#needs.set(needs, pattern * WIDTH);
    }
    this.#begins = begins;
    this.#seen = new Int32Array(added.length);
    this.#low = new Int32Array(added.length);
    this.#high = new Int32Array(added.length);
    this.#least = Uint8Array.from(added, ({ anchor }) => Math.min(anchor.least, SENTENCE));
    this.#most = Uint8Array.from(added, ({ anchor }) => Math.min(anchor.most, SENTENCE));
    this.#opens = Uint8Array.from(added, ({ opens }) => Number(opens));
    this.#writers = Uint8Array.from(added, ({ writers }) => writers);
    this.candidates = new Uint16Array(added.length);
  }
}
