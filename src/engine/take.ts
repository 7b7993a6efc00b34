/** Takes the words of a draft one by one: what each means, and whether it names somebody. */
import { createForms, type Form } from './forms.ts';
import { isDigit, isSmall, isUpper, joins, lower } from './letters.ts';
import { wordEnd } from './stops.ts';
import {
  ALSO_NAME,
  FIRST_OF_PAIR,
  hashed,
  NO_NAME,
  SECOND_OF_PAIR,
  SHORT,
  SPELLED,
  SPOKEN,
  THIRD_PERSON,
  type Vocabulary,
} from './vocabulary.ts';
import { FIGURE, NAME, WordList } from './word-list.ts';
import { fold, plainPair } from './words.ts';

/** Room for the letters of a long draft. */
const ROOM = 16_384;
/** Beside what the vocabulary knows of a word: it is written like a name. */
const NAMED = 256;
const NONE: readonly number[] = [];

export class Taker {
  readonly #formOf: (typed: string) => Form;
  readonly #vocabulary: Vocabulary;
  readonly words = new WordList();
  /** The first word of the open sentence. */
  first = 0;
  #text = '';
  /** The text as numbers, with a 0 behind it: read twice as fast as the text itself. */
  codes = new Uint16Array(ROOM);
  /** The last word: where it stands, and what is known of it. 0 where there is none in this sentence. */
  #before = { from: 0, to: 0, traits: 0 };

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#formOf = createForms(vocabulary);
  }

  /** Begins with another draft; says how many of its characters, from the first on, are as they were in the one before. */
  begin(text: string): number {
    const isLong = text.length >= ROOM;
    const needsRoom = isLong || this.codes.length > ROOM;
    const before = needsRoom ? 0 : this.#text.length;
    if (needsRoom) this.codes = new Uint16Array(isLong ? text.length + 1 : ROOM);
    this.#text = text;
    const { codes } = this;
    let same = 0;
    while (same < before && codes[same] === text.charCodeAt(same)) same += 1;
    for (let at = same; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
    codes[text.length] = 0;
    return same;
  }

  /** Takes words anew from so many on. */
  rewind(count: number): void {
    this.words.count = count;
    this.open();
  }

  /** Begins another sentence. */
  open(): void {
    this.first = this.words.count;
    this.interrupt();
  }

  /** The word taken last and the next have nothing to do with each other. */
  interrupt(): void {
    this.#before.traits = 0;
  }

  /** The word taken last, for the full stop behind it. */
  last() {
    const last = this.words.count - 1;
    const isShort = (this.#before.traits & SHORT) !== 0;
    return { isShort, start: this.words.start[last] ?? 0, end: this.words.end[last] ?? 0 };
  }

  /**
   * Takes the word that begins at `from`; gives where it ends. Nearly every word is plain letters, and is looked up without
   * being cut out; the others are looked at more closely.
   */
  pass(from: number, limit: number): number {
    const text = this.#text;
    const vocabulary = this.#vocabulary;
    const codes = this.codes;
    let end = from;
    let hash = 0;
    let before = 0;
    let repeats = 0;
    for (let code = lower(codes[end] ?? 0); isSmall(code); code = lower(codes[end] ?? 0)) {
      hash = hashed(hash, code);
      if (code === before) repeats += 1;
      before = code;
      end += 1;
    }
    const to = end === from || joins(codes[end] ?? 0) ? Math.min(wordEnd(text, from), limit) : end;
    if (to === end) {
      const id = vocabulary.find(codes, from, end, hash);
      const traits = vocabulary.traits[id] ?? 0;
      if ((traits & SPELLED) === 0 && (id > 0 || repeats < 2)) {
        this.#take(from, end, traits & SPOKEN ? id : 0, traits);
        return end;
      }
    }
    const { ids, traits } = this.#formOf(text.slice(from, to));
    const [first = 0, ...others] = ids;
    this.#take(from, to, first, traits, others);
    return to;
  }

  /** Puts a word in. */
  #take(from: number, to: number, id: number, known: number, others: readonly number[] = NONE): void {
    const words = this.words;
    const code = this.codes[from] ?? 0;
    const capital = to - from > 1 && isUpper(code) && !isUpper(this.codes[from + 1] ?? 0);
    const traits = capital && (known & NO_NAME) === 0 ? known | NAMED : known;
    const place = words.count - this.first;
    const mayJoin = (this.#before.traits & FIRST_OF_PAIR) !== 0 && (traits & SECOND_OF_PAIR) !== 0;
    if (mayJoin && this.#joins(from, to)) {
      // Both are in.
    } else if (isDigit(code)) words.push(from, to, id, FIGURE);
    else {
      const flag = traits & NAMED && place > 0 ? NAME : 0;
      const hides = flag !== 0 && (traits & ALSO_NAME) !== 0;
      words.push(from, to, hides ? 0 : id, flag);
      for (const other of others) words.push(from, to, hides ? 0 : other, flag);
      if (place === 1 && traits & THIRD_PERSON && this.#opensWithName()) {
        words.id[this.first] = 0;
        words.flags[this.first] = NAME;
      }
    }
    this.#before.from = from;
    this.#before.to = to;
    this.#before.traits = traits;
  }

  /** Two typed words that are one slip ("should of"): the first is taken back, and both are put in as they are meant. */
  #joins(from: number, to: number): boolean {
    const text = this.#text;
    const before = fold(text.slice(this.#before.from, this.#before.to));
    const joined = plainPair(before, fold(text.slice(from, to)));
    if (!joined) return false;
    const words = this.words;
    words.count -= 1;
    const start = words.start[words.count] ?? from;
    const end = words.end[words.count] ?? to;
    for (const [index, word] of joined.entries()) {
      const last = index === joined.length - 1;
      words.push(last && index > 0 ? from : start, last ? to : end, this.#vocabulary.id(word), 0);
    }
    return true;
  }

  /** "Sue will pick him up", "Mason is late": the sentence's first word is a name, also one that no rule speaks of. */
  #opensWithName(): boolean {
    const { traits } = this.#before;
    const at = this.words.start[this.first] ?? 0;
    const capital = isUpper(this.#text.charCodeAt(at)) && !isUpper(this.#text.charCodeAt(at + 1));
    return capital && ((traits & ALSO_NAME) !== 0 || (this.words.id[this.first] === 0 && (traits & NAMED) !== 0));
  }
}
