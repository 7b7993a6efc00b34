/**
 * What a sentence says between its words. No phrasing names it: many weak cues, single words and pairs of neighbours, are added
 * up. What they weigh is learnt from labelled sentences, see `tests/learn`.
 */
import type { Cues } from '../rule.ts';
import { idOfFlags } from './begins.ts';
import { isCloser, SPACE } from './letters.ts';
import type { ReadSentence } from './read.ts';
import { SENTENCE } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import { QUOTED, type Words } from './word-list.ts';

/** A word that no cue speaks of. */
const OTHER = '*';
/** In the place of a neighbour: the word by itself. */
export const ALONE = '=';
/** What is no word and yet a cue: the edges of a sentence, a pause within it, other people's words. */
const BEGIN = '^';
const PAUSE = ',';
const QUOTE = '{quote}';
const PLAIN_END = '.';
const ASKS = '?';
/** Glad or loud: a sentence that ends so says neither. */
const LOUD = '!';
const PAUSES = new Set([44, 59, 58, 0x2013, 0x2014]);
/** All that stands in a table and is never typed. */
export const SIGNS: readonly string[] = [OTHER, BEGIN, PAUSE, PLAIN_END, ASKS, QUOTE, '{name}', '{number}'];

/** A sentence of fewer words says too little. */
export const LEAST = 4;
/** One of fewer words is all phrasing: what stands around it cannot call it off. */
const LEAST_CALM = 9;

/** Reads sentences as cues see them; `ids` is filled again for each. */
export interface CueReader {
  readonly ids: Uint16Array;
  /** How many ids of `ids` are the sentence's. */
  read(text: string, words: Words, sentence: ReadSentence): number;
}

/** The id of a cue's word, or of the sign that stands for one. */
export const cueId = (vocabulary: Vocabulary, cue: string): number => {
  if (cue === OTHER) return 0;
  return SIGNS.includes(cue) ? vocabulary.note(cue, 0) : vocabulary.add(cue);
};

export const createCueReader = (vocabulary: Vocabulary): CueReader => {
  const ids = new Uint16Array(SENTENCE * 2 + 2);
  const [begin = 0, pause = 0, quote = 0, plainEnd = 0, asks = 0] = [BEGIN, PAUSE, QUOTE, PLAIN_END, ASKS].map((cue) =>
    cueId(vocabulary, cue),
  );

  const isPause = (text: string, from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== SPACE && PAUSES.has(code)) return true;
    }
    return false;
  };

  const endOf = (text: string, { start, end }: ReadSentence): number => {
    let at = end - 1;
    while (at > start && (isCloser(text.charCodeAt(at)) || text[at] === LOUD)) at -= 1;
    return text[at] === ASKS ? asks : plainEnd;
  };

  const read = (text: string, words: Words, sentence: ReadSentence): number => {
    const { first, last } = sentence;
    ids[0] = begin;
    let count = 1;
    for (let at = first; at < last; at += 1) {
      const from = words.end[at - 1] ?? 0;
      const to = words.start[at] ?? 0;
      if (at > first && isPause(text, from, to)) {
        ids[count] = pause;
        count += 1;
      }
      const flags = words.flags[at] ?? 0;
      ids[count] = flags & QUOTED ? quote : idOfFlags(flags) || (words.id[at] ?? 0);
      count += 1;
    }
    ids[count] = endOf(text, sentence);
    return count + 1;
  };
  return { ids, read };
};

/** Beyond any id: the neighbour of a word by itself. */
export const NOBODY = 0xffff;

/** What neighbours follow a word, and what each of the two together weighs. */
type Row = readonly (readonly [neighbour: number, weight: number])[];

/** Rows of `word weight neighbour neighbour weight neighbour …`. */
const rowsOf = (vocabulary: Vocabulary, table: string): ReadonlyMap<number, Row> => {
  const rows = new Map<number, Row>();
  for (const line of table.trim().split('\n')) {
    const [word = '', ...parts] = line.split(' ');
    let weight = 0;
    const row: [number, number][] = [];
    for (const part of parts) {
      if (/^[+-]/.test(part)) weight = Number(part);
      else row.push([part === ALONE ? NOBODY : cueId(vocabulary, part), weight]);
    }
    rows.set(
      cueId(vocabulary, word),
      row.sort(([one], [other]) => one - other),
    );
  }
  return rows;
};

/** Cues in rows, word after word: a tenth of the room that a map takes. */
export class Undertone {
  readonly #reader: CueReader;
  readonly #step: number;
  readonly #bias: number;
  readonly #above: number;
  readonly #below: number;
  /** By id: what the word weighs by itself. */
  readonly #alone: Int8Array;
  /** By id: where its row begins. The row of the next id ends it. */
  readonly #begins: Uint16Array;
  readonly #neighbours: Uint16Array;
  readonly #weights: Int8Array;
  /** By id: whether any cue speaks of it. */
  readonly #known: Uint8Array;

  constructor(vocabulary: Vocabulary, { table, step, bias, above, below }: Cues) {
    this.#step = step;
    this.#bias = bias;
    this.#above = above;
    this.#below = below;
    this.#reader = createCueReader(vocabulary);
    const rows = rowsOf(vocabulary, table);
    const { size } = vocabulary;
    const pairs = [...rows.values()].flat();
    this.#begins = new Uint16Array(size + 1);
    this.#alone = new Int8Array(size);
    this.#known = new Uint8Array(size);
    this.#neighbours = new Uint16Array(pairs.length);
    this.#weights = new Int8Array(pairs.length);
    let at = 0;
    for (let id = 0; id < size; id += 1) {
      this.#begins[id] = at;
      for (const [neighbour, weight] of rows.get(id) ?? []) {
        if (neighbour === NOBODY) {
          this.#alone[id] = weight;
          continue;
        }
        this.#neighbours[at] = neighbour;
        this.#weights[at] = weight;
        this.#known[neighbour] = 1;
        at += 1;
      }
    }
    this.#begins[size] = at;
    for (const id of rows.keys()) this.#known[id] = 1;
  }

  /** How hot a sentence is, above 0 where that is likely. 0 also where it says too little. */
  weigh(text: string, words: Words, sentence: ReadSentence): number {
    if (sentence.last - sentence.first < LEAST) return 0;
    const { ids } = this.#reader;
    const count = this.#reader.read(text, words, sentence);
    let sum = 0;
    let found = 0;
    let before = this.#id(ids[0] ?? 0);
    for (let at = 1; at < count; at += 1) {
      const id = this.#id(ids[at] ?? 0);
      const alone = this.#alone[id] ?? 0;
      const paired = this.#weightOf(before, id);
      sum += alone + paired;
      found += Number(alone !== 0) + Number(paired !== 0);
      before = id;
    }
    return this.#bias + (this.#step * sum) / Math.sqrt(Math.max(1, found));
  }

  isHot(weight: number): boolean {
    return weight > this.#above;
  }

  isCalm(weight: number, { first, last }: ReadSentence): boolean {
    return weight < this.#below && last - first >= LEAST_CALM;
  }

  #id(id: number): number {
    return this.#known[id] ? id : 0;
  }

  /** 0 where nothing is known of the two together. */
  #weightOf(id: number, neighbour: number): number {
    let low = this.#begins[id] ?? 0;
    let high = this.#begins[id + 1] ?? low;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#neighbours[middle] ?? 0;
      if (there === neighbour) return this.#weights[middle] ?? 0;
      if (there < neighbour) low = middle + 1;
      else high = middle;
    }
    return 0;
  }
}
