/** The words that we have something to say about. A table of our own: a draft's word is found without being cut out of it. */
import { lower } from './letters.ts';

/** What is known of a word, in bits. Some rule speaks of it: */
export const SPOKEN = 1;
/** Stands for other words: `dont`. */
export const SPELLED = 2;
/** Names nobody, also with a capital. */
export const NO_NAME = 4;
/** Is a name as well. */
export const ALSO_NAME = 8;
/** A verb that follows a name which opens a sentence: "Sue will pick him up". */
export const THIRD_PERSON = 16;
/** May join with the next word: "should of". */
export const FIRST_OF_PAIR = 32;
export const SECOND_OF_PAIR = 64;
/** Is short for another word, with a full stop behind it: "Mr." */
export const SHORT = 128;

/** The ids of "any name" and "any figure": no typed word is spelled like these. */
const BUILT_IN = ['{name}', '{number}'];
export const ANY_NAME = 1;
export const ANY_FIGURE = 2;

/** Room for so many words, and for so many more whenever it is full; for letters of each. Twice the room would mostly stay empty. */
const ROOM = 512;
const LETTERS = 8;
const STRETCHED = /([a-zà-ÿ])\1{2,}/g;

/** One step of a word's hash, for its next letter in lower case. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const grown = <List extends Uint8Array | Uint16Array | Int32Array>(list: List, larger: List): List => {
  larger.set(list);
  return larger;
};

export class Vocabulary {
  /** By id. 0 is a word of which nothing is known. */
  traits = new Uint8Array(ROOM);
  /** The word that is spoken of. */
  #word = new Uint16Array(LETTERS);
  /** Ids by hash, at most half full. */
  #slots = new Uint16Array(ROOM * 2);
  #letters = new Uint16Array(ROOM * LETTERS);
  #hashes = new Int32Array(ROOM);
  /** Where the letters of each word end. */
  #ends = new Int32Array(ROOM);
  #count = 1;

  constructor() {
    for (const name of BUILT_IN) this.note(name, 0);
  }

  get size(): number {
    return this.#count;
  }

  /** The id of a pattern's word, made on first sight. */
  add(word: string): number {
    return this.note(word, SPOKEN);
  }

  /** Remembers something of a word. */
  note(word: string, trait: number): number {
    const hash = this.#spell(word);
    const id = this.find(this.#word, 0, word.length, hash) || this.#put(word, hash);
    this.traits[id] = (this.traits[id] ?? 0) | trait;
    return id;
  }

  /** The id of the word that stands at `from..to`, whatever its case; 0 when nothing is known of it. */
  find(codes: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash ^ (hash >>> 15); ; slot += 1) {
      const id = this.#slots[slot & mask] ?? 0;
      if (id === 0 || (this.#hashes[id] === hash && this.#is(id, codes, from, to))) return id;
    }
  }

  /** The id of a word that a rule speaks of as it is written; 0 when none does, or when it stands for others. */
  plain(word: string): number {
    const id = this.#idOf(word);
    return ((this.traits[id] ?? 0) & (SPOKEN | SPELLED)) === SPOKEN ? id : 0;
  }

  /** What is known of a word in lower case. */
  about(word: string): number {
    return this.traits[this.#idOf(word)] ?? 0;
  }

  /** The id of a word in lower case, 0 when no rule speaks of it. `sooo` is tried as `soo` and `so`. */
  id(word: string): number {
    const known = this.#spoken(word);
    if (known > 0) return known;
    const shorter = word.replace(STRETCHED, '$1$1');
    if (shorter === word) return 0;
    return this.#spoken(shorter) || this.#spoken(word.replace(STRETCHED, '$1'));
  }

  #spoken(word: string): number {
    const id = this.#idOf(word);
    return (this.traits[id] ?? 0) & SPOKEN ? id : 0;
  }

  #idOf(word: string): number {
    const hash = this.#spell(word);
    return this.find(this.#word, 0, word.length, hash);
  }

  /** Writes a word as numbers, and gives its hash. */
  #spell(word: string): number {
    if (word.length > this.#word.length) this.#word = new Uint16Array(word.length);
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      hash = hashed(hash, code);
      this.#word[at] = code;
    }
    return hash;
  }

  #is(id: number, codes: Uint16Array, from: number, to: number): boolean {
    const begin = this.#ends[id - 1] ?? 0;
    if ((this.#ends[id] ?? 0) - begin !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (lower(codes[at] ?? 0) !== this.#letters[begin + at - from]) return false;
    }
    return true;
  }

  #put(word: string, hash: number): number {
    const id = this.#count;
    const begin = this.#ends[id - 1] ?? 0;
    if (id === this.traits.length) this.#grow();
    while (begin + word.length > this.#letters.length) {
      this.#letters = grown(this.#letters, new Uint16Array(this.#letters.length * 2));
    }
    for (let at = 0; at < word.length; at += 1) this.#letters[begin + at] = word.charCodeAt(at);
    this.#hashes[id] = hash;
    this.#ends[id] = begin + word.length;
    this.#count += 1;
    this.#seat(id, hash);
    return id;
  }

  #seat(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash ^ (hash >>> 15);
    while (this.#slots[slot & mask]) slot += 1;
    this.#slots[slot & mask] = id;
  }

  #grow(): void {
    const room = this.traits.length + ROOM;
    this.traits = grown(this.traits, new Uint8Array(room));
    this.#ends = grown(this.#ends, new Int32Array(room));
    this.#hashes = grown(this.#hashes, new Int32Array(room));
    if (room * 2 <= this.#slots.length) return;
    this.#slots = new Uint16Array(this.#slots.length * 2);
    for (let id = 1; id < this.#count; id += 1) this.#seat(id, this.#hashes[id] ?? 0);
  }
}
