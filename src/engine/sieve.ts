/** Where a sentence may match a pattern at all: where all stands that the pattern needs, each as far behind its first word as it may. */
import { idOfFlags } from './begins.ts';
import type { Need } from './needs.ts';
import { type Scan, SENTENCE } from './scan.ts';

/** What the sieve is told of a pattern. */
interface Sifted {
  readonly anchor: Need;
  /** What is looked for before anything is tried, in this order. */
  readonly needs: readonly Need[];
  /** Whether it matches nowhere but at the beginning of a sentence. */
  readonly opens: boolean;
  /** For whom it speaks, in bits; one that speaks for nobody is only asked for. */
  readonly writers: number;
}

export const NOWHERE = -1;

/**
 * Of each need: how many words behind the first its words may stand, at least and at most; where its bits begin, and what is
 * kept of an id to find its bit; and two numbers that tell most sentences apart that have none of its words.
 */
const WIDTH = 6;
/** So many needs are looked at. The others hardly tell more places apart. */
const NEEDS = 4;

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
  /** By pattern: how many words before its anchor a match may begin, whether that is the sentence's beginning, and so on. */
  #most = new Uint8Array(0);
  #opens = new Uint8Array(0);
  #writers = new Uint8Array(0);
  /** All needs, pattern after pattern, and where those of a pattern begin. */
  #needs = new Int32Array(0);
  #firstNeeds = new Int32Array(0);
  /** The words of needs, as bits that some of them share. */
  #bits = new Int32Array(0);
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
      if (flag !== 0) count = this.#touch(idOfFlags(flag), at, writer, count);
    }
    let kept = 0;
    for (let place = 0; place < count; place += 1) {
      const pattern = this.candidates[place] ?? 0;
      if (this.from(pattern) === NOWHERE) continue;
      this.candidates[kept] = pattern;
      kept += 1;
    }
    return kept;
  }

  /** The first word of the sentence at which a pattern may match. */
  from(pattern: number): number {
    const { first, serial } = this.#scan;
    if (this.#seen[pattern] !== serial || !this.#hasAll(pattern)) return NOWHERE;
    return this.next(pattern, Math.max((this.#low[pattern] ?? 0) - (this.#most[pattern] ?? 0), first));
  }

  /** The next such word from `from` on. Where something is wanting, all words are passed that lie too far before the next of its kind. */
  next(pattern: number, from: number): number {
    const { words, first, last } = this.#scan;
    const { id, flags } = words;
    const needs = this.#needs;
    const bits = this.#bits;
    const begin = this.#firstNeeds[pattern] ?? 0;
    const end = this.#firstNeeds[pattern + 1] ?? 0;
    const to = this.#opens[pattern] === 1 ? first : last;
    let at = from;
    for (let need = begin; need < end; need += WIDTH) {
      const row = needs[need + 2] ?? 0;
      const mask = needs[need + 3] ?? 0;
      let place = at + (needs[need] ?? 0);
      for (; place < last; place += 1) {
        const word = id[place] ?? 0;
        if (((bits[row + ((word >> 5) & mask)] ?? 0) & (1 << word)) !== 0) break;
        if (flags[place] === 0) continue;
        const kind = idOfFlags(flags[place] ?? 0);
        if (((bits[row + ((kind >> 5) & mask)] ?? 0) & (1 << kind)) !== 0) break;
      }
      if (place >= last) return NOWHERE;
      const least = place - (needs[need + 1] ?? 0);
      if (least <= at) continue;
      at = least;
      if (at > to) return NOWHERE;
      need = begin - WIDTH;
    }
    return at > to ? NOWHERE : at;
  }

  /** Whether a sentence may have all that a pattern needs, wherever it stands. */
  #hasAll(pattern: number): boolean {
    const needs = this.#needs;
    const end = this.#firstNeeds[pattern + 1] ?? 0;
    for (let need = this.#firstNeeds[pattern] ?? 0; need < end; need += WIDTH) {
      if (((needs[need + 4] ?? 0) & this.#lows) === 0 || ((needs[need + 5] ?? 0) & this.#highs) === 0) return false;
    }
    return true;
  }

  #touch(word: number, at: number, writer: number, before: number): number {
    const { serial } = this.#scan;
    this.#lows |= 1 << word;
    this.#highs |= 1 << (word >> 5);
    let count = before;
    const end = this.#begins[word + 1] ?? 0;
    for (let place = this.#begins[word] ?? 0; place < end; place += 1) {
      const pattern = this.#anchored[place] ?? 0;
      if (this.#seen[pattern] === serial) continue;
      this.#seen[pattern] = serial;
      this.#low[pattern] = at;
      if (((this.#writers[pattern] ?? 0) & writer) === 0) continue;
      this.candidates[count] = pattern;
      count += 1;
    }
    return count;
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
    for (const [pattern, { anchor }] of added.entries()) {
      for (const word of anchor.ids) {
        const place = begins[word + 1] ?? 0;
        this.#anchored[place] = pattern;
        begins[word + 1] = place + 1;
      }
    }
    this.#begins = begins;
    this.#layNeeds(added);
    this.#seen = new Int32Array(added.length);
    this.#low = new Int32Array(added.length);
    this.#most = Uint8Array.from(added, ({ anchor }) => Math.min(anchor.most, SENTENCE));
    this.#opens = Uint8Array.from(added, ({ opens }) => Number(opens));
    this.#writers = Uint8Array.from(added, ({ writers }) => writers);
    this.candidates = new Uint16Array(added.length);
  }

  /** Writes down what each pattern needs. The words of a class stand there once. */
  #layNeeds(added: readonly Sifted[]): void {
    const needs: number[] = [];
    const bits: number[] = [];
    const known = new Map<readonly number[], readonly number[]>();
    const toldBy = (ids: readonly number[]): readonly number[] => {
      const there = known.get(ids);
      if (there) return there;
      // With as many times 32 bits as there are ids hardly a word has another's bit.
      let room = 1;
      while (room < ids.length) room *= 2;
      const row = bits.length;
      for (let more = 0; more < room; more += 1) bits.push(0);
      let lows = 0;
      let highs = 0;
      for (const id of ids) {
        const place = row + ((id >> 5) & (room - 1));
        bits[place] = (bits[place] ?? 0) | (1 << id);
        lows |= 1 << id;
        highs |= 1 << (id >> 5);
      }
      const told = [row, room - 1, lows, highs];
      known.set(ids, told);
      return told;
    };
    this.#firstNeeds = new Int32Array(added.length + 1);
    for (const [pattern, one] of added.entries()) {
      for (const { ids, least, most } of one.needs.slice(0, NEEDS)) needs.push(least, most, ...toldBy(ids));
      this.#firstNeeds[pattern + 1] = needs.length;
    }
    this.#needs = Int32Array.from(needs);
    this.#bits = Int32Array.from(bits);
  }
}
