/** One pass over a draft: words with their places, and sentences. Offsets are positions in the text as it was given. */
import type { Sentence, Span } from '../model.ts';
import { createForms, type Form } from './forms.ts';
import { isCloser, isDigit, isLetter, isSmall, isStop, isUpper, joins, LINE_BREAK, lower, SPACE } from './letters.ts';
import { endsHere, isBlank, nextIsUpper, shortens, wordEnd, wraps } from './stops.ts';
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
import { FIGURE, NAME, QUOTED, WordList, type Words } from './word-list.ts';
import { fold, plainPair } from './words.ts';

/** Longest run of words taken as one sentence: run-on drafts must not cost more than others. */
const CAP = 120;
/** Room for the letters of a long draft. */
const ROOM = 16_384;
/** Beside what the vocabulary knows of a word: it is written like a name. */
const NAMED = 256;

/** A sentence, and which words are in it (`last` excluded). */
export interface ReadSentence extends Sentence {
  readonly first: number;
  readonly last: number;
}

export interface Read {
  readonly words: Words;
  readonly sentences: readonly ReadSentence[];
}

const NONE: readonly number[] = [];

/** Reads draft after draft into the same list of words. */
class Reader {
  readonly #formOf: (typed: string) => Form;
  readonly #vocabulary: Vocabulary;
  readonly #words = new WordList();
  #text = '';
  /** The same as numbers, with a 0 behind it: read twice as fast as the text itself. */
  #codes = new Uint16Array(ROOM);
  #sentences: ReadSentence[] = [];
  /** The open sentence: its first word, and where it begins. */
  #first = 0;
  #from = 0;
  /** The last word: where it stands, and what is known of it. 0 where there is none in this sentence. */
  #before = { from: 0, to: 0, traits: 0 };

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#formOf = createForms(vocabulary);
  }

  read(text: string, mask: readonly Span[]): Read {
    this.#text = text;
    this.#spell(text);
    this.#words.count = 0;
    this.#first = 0;
    this.#from = 0;
    this.#before.traits = 0;
    this.#walk(mask);
    this.#close(text.length, false);
    const sentences = this.#sentences;
    this.#text = '';
    if (this.#codes.length > ROOM) this.#codes = new Uint16Array(ROOM);
    this.#sentences = [];
    return { words: this.#words, sentences };
  }

  #spell(text: string): void {
    if (text.length >= this.#codes.length) this.#codes = new Uint16Array(text.length + 1);
    const codes = this.#codes;
    for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
    codes[text.length] = 0;
  }

  #walk(mask: readonly Span[]): void {
    const text = this.#text;
    const codes = this.#codes;
    let masked = 0;
    let lineStart = 0;
    let at = 0;
    while (at < text.length) {
      const quote = mask[masked];
      if (quote && at >= quote.start) {
        at = this.#passQuote(quote);
        masked += 1;
        continue;
      }
      const limit = quote ? quote.start : text.length;
      const code = codes[at] ?? 0;
      if (code === SPACE) {
        at += 1;
        continue;
      }
      if (isLetter(code) || isDigit(code)) {
        if (this.#words.count - this.#first >= CAP) this.#close(at, false);
        at = this.#passWord(at, limit);
      } else if (code === LINE_BREAK) {
        if (!wraps(text, lineStart, at)) this.#close(at, true);
        at += 1;
        lineStart = at;
      } else if (isStop(code)) at = this.#passStop(at, limit);
      else at += 1;
    }
  }

  /** A quotation is one word that no rule speaks of. One that ends in a full stop may end the sentence too. */
  #passQuote({ start, end }: Span): number {
    const text = this.#text;
    const stopped = isStop(text.charCodeAt(end - 2)) || isStop(text.charCodeAt(end - 1));
    this.#words.push(start, end, 0, QUOTED);
    this.#before.traits = 0;
    if (stopped && nextIsUpper(text, end)) this.#close(end, true);
    return end;
  }

  #passStop(at: number, limit: number): number {
    const text = this.#text;
    let stops = at;
    while (stops < limit && isStop(text.charCodeAt(stops))) stops += 1;
    const goesOn = this.#words.count > this.#first && shortens(text, at, stops, this.#lastWord());
    let after = stops;
    while (after < limit && isCloser(text.charCodeAt(after))) after += 1;
    if (!goesOn && endsHere(text, at, after)) this.#close(after, true);
    return after;
  }

  #lastWord() {
    const last = this.#words.count - 1;
    const isShort = (this.#before.traits & SHORT) !== 0;
    return { isShort, start: this.#words.start[last] ?? 0, end: this.#words.end[last] ?? 0 };
  }

  #close(to: number, ended: boolean): void {
    const { count } = this.#words;
    if (count > this.#first) {
      let start = this.#from;
      let end = to;
      while (isBlank(this.#text.charCodeAt(start))) start += 1;
      while (isBlank(this.#text.charCodeAt(end - 1))) end -= 1;
      this.#sentences.push({ start, end, ended, first: this.#first, last: count });
    }
    this.#first = count;
    this.#from = to;
    this.#before.traits = 0;
  }

  /** Nearly every word is plain letters, and is looked up without being cut out; the others are looked at more closely. */
  #passWord(from: number, limit: number): number {
    const text = this.#text;
    const vocabulary = this.#vocabulary;
    const codes = this.#codes;
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
    const words = this.#words;
    const code = this.#codes[from] ?? 0;
    const capital = to - from > 1 && isUpper(code) && !isUpper(this.#codes[from + 1] ?? 0);
    const traits = capital && (known & NO_NAME) === 0 ? known | NAMED : known;
    const place = words.count - this.#first;
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
        words.id[this.#first] = 0;
        words.flags[this.#first] = NAME;
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
    const words = this.#words;
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
    const at = this.#words.start[this.#first] ?? 0;
    const capital = isUpper(this.#text.charCodeAt(at)) && !isUpper(this.#text.charCodeAt(at + 1));
    return capital && ((traits & ALSO_NAME) !== 0 || (this.#words.id[this.#first] === 0 && (traits & NAMED) !== 0));
  }
}

/** A reader for one vocabulary. What it gives is good until it reads again. */
export const createReader = (vocabulary: Vocabulary): ((text: string, mask: readonly Span[]) => Read) => {
  const reader = new Reader(vocabulary);
  return (text, mask) => reader.read(text, mask);
};
