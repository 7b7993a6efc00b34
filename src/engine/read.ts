/** One pass over a draft: words with their places, and sentences. Offsets are positions in the text as it was given. */
import type { Sentence, Span } from '../model.ts';
import { createForms, type Form } from './forms.ts';
import {
  ELLIPSIS,
  FULL_STOP,
  isApostrophe,
  isCloser,
  isDigit,
  isInvisible,
  isLetter,
  isSpace,
  isStop,
  isUpper,
  LINE_BREAK,
} from './letters.ts';
import { plainPair, type Vocabulary } from './words.ts';

/** How a word stands in the text. */
export const NAME = 1;
export const FIGURE = 2;
/** Stands for a quotation: other people's words. */
export const QUOTED = 4;

/** Longest run of words taken as one sentence: run-on drafts must not cost more than others. */
const CAP = 120;
/** A soft-wrapped line is at least this long, and the next goes on in lower case. */
const WRAPPED = 50;

const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr st prof sr jr vs etc no p pp e.g i.e eg ie a.m p.m am pm dept approx tel ext fig vol jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri`.split(/\s+/),
);

export interface Words {
  /** How many words; the arrays may be longer. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly flags: Uint8Array;
}

/** A sentence, and which words are in it (`last` excluded). */
export interface ReadSentence extends Sentence {
  readonly first: number;
  readonly last: number;
}

export interface Read {
  readonly words: Words;
  readonly sentences: readonly ReadSentence[];
}

/** Reads draft after draft into the same arrays, so that a review makes little garbage. */
class Reader {
  readonly #formOf: (typed: string) => Form;
  readonly #vocabulary: Vocabulary;
  #start = new Int32Array(512);
  #end = new Int32Array(512);
  #id = new Int32Array(512);
  #flags = new Uint8Array(512);
  #text = '';
  #count = 0;
  #sentences: ReadSentence[] = [];
  /** The open sentence: its first word, and where it begins. */
  #first = 0;
  #from = 0;
  #previous: Form | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#formOf = createForms(vocabulary);
  }

  read(text: string, mask: readonly Span[]): Read {
    this.#text = text;
    this.#count = 0;
    this.#sentences = [];
    this.#first = 0;
    this.#from = 0;
    this.#previous = undefined;
    this.#walk(mask);
    this.#close(text.length, false);
    const words = { count: this.#count, start: this.#start, end: this.#end, id: this.#id, flags: this.#flags };
    const sentences = this.#sentences;
    this.#text = '';
    this.#sentences = [];
    return { words, sentences };
  }

  #walk(mask: readonly Span[]): void {
    const text = this.#text;
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
      const code = text.charCodeAt(at);
      if (isLetter(code) || isDigit(code)) {
        const end = Math.min(wordEnd(text, at), limit);
        if (this.#count - this.#first >= CAP) this.#close(at, false);
        this.#take(at, end);
        at = end;
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
    this.#push(start, end, 0, QUOTED);
    this.#previous = undefined;
    if (stopped && nextIsUpper(text, end)) this.#close(end, true);
    return end;
  }

  #passStop(at: number, limit: number): number {
    const text = this.#text;
    let stops = at;
    while (stops < limit && isStop(text.charCodeAt(stops))) stops += 1;
    const shortens = this.#shortens(at, stops);
    let after = stops;
    while (after < limit && isCloser(text.charCodeAt(after))) after += 1;
    if (!shortens && endsHere(text, at, after)) this.#close(after, true);
    return after;
  }

  #push(from: number, to: number, word: number, flag: number): void {
    if (this.#count >= this.#start.length) this.#grow();
    this.#start[this.#count] = from;
    this.#end[this.#count] = to;
    this.#id[this.#count] = word;
    this.#flags[this.#count] = flag;
    this.#count += 1;
  }

  #grow(): void {
    const room = this.#start.length * 2;
    const wider = (old: Int32Array<ArrayBuffer>) => {
      const grown = new Int32Array(room);
      grown.set(old);
      return grown;
    };
    this.#start = wider(this.#start);
    this.#end = wider(this.#end);
    this.#id = wider(this.#id);
    const flags = new Uint8Array(room);
    flags.set(this.#flags);
    this.#flags = flags;
  }

  #close(to: number, ended: boolean): void {
    if (this.#count > this.#first) {
      let from = this.#from;
      let until = to;
      while (isBlank(this.#text.charCodeAt(from))) from += 1;
      while (isBlank(this.#text.charCodeAt(until - 1))) until -= 1;
      this.#sentences.push({ start: from, end: until, ended, first: this.#first, last: this.#count });
    }
    this.#first = this.#count;
    this.#from = to;
    this.#previous = undefined;
  }

  /** Puts a word in. */
  #take(from: number, to: number): void {
    const form = this.#formOf(this.#text.slice(from, to));
    const { folded } = form;
    const joined = this.#previous?.startsPair ? plainPair(this.#previous.folded, folded) : undefined;
    if (joined) this.#join(joined, from, to);
    else if (isDigit(this.#text.charCodeAt(from))) this.#push(from, to, form.ids[0] ?? 0, FIGURE);
    else {
      const opens = this.#count === this.#first;
      const follows = this.#count === this.#first + 1;
      const flag = form.named && !opens ? NAME : 0;
      for (const id of form.ids) this.#push(from, to, flag && form.alsoName ? 0 : id, flag);
      if (follows && form.thirdPerson && this.#opensWithName()) {
        this.#id[this.#first] = 0;
        this.#flags[this.#first] = NAME;
      }
    }
    this.#previous = form;
  }

  /** Two typed words that are one slip ("should of"): the first is taken back, and both are put in as they are meant. */
  #join(words: readonly string[], from: number, to: number): void {
    const back = this.#count - 1;
    const start = this.#start[back] ?? from;
    const end = this.#end[back] ?? to;
    this.#count = back;
    for (const [index, word] of words.entries()) {
      const last = index === words.length - 1;
      this.#push(last && index > 0 ? from : start, last ? to : end, this.#vocabulary.id(word), 0);
    }
  }

  /** "Sue will pick him up", "Mason is late": the sentence's first word is a name, also one that no rule speaks of. */
  #opensWithName(): boolean {
    const opening = this.#previous;
    if (!opening) return false;
    const at = this.#start[this.#first] ?? 0;
    const capital = isUpper(this.#text.charCodeAt(at)) && !isUpper(this.#text.charCodeAt(at + 1));
    return capital && (opening.alsoName || (this.#id[this.#first] === 0 && opening.named));
  }

  /** Whether the full stop at `at` only shortens a word or a number. */
  #shortens(at: number, after: number): boolean {
    const text = this.#text;
    if (text.charCodeAt(at) !== FULL_STOP || this.#count === this.#first) return false;
    const next = text.charCodeAt(at + 1);
    if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) return true;
    const before = this.#previous?.folded ?? '';
    if (ABBREVIATIONS.has(before)) return !(before === 'am' || before === 'pm') || at === after - 1;
    const end = this.#end[this.#count - 1] ?? 0;
    const single = end - (this.#start[this.#count - 1] ?? 0) === 1 && end === at;
    return single && (isUpper(text.charCodeAt(at - 1)) ? before !== 'i' : isLetter(next));
  }
}

/** A reader for one vocabulary. What it gives is good until it reads again. */
export const createReader = (vocabulary: Vocabulary): ((text: string, mask: readonly Span[]) => Read) => {
  const reader = new Reader(vocabulary);
  return (text, mask) => reader.read(text, mask);
};

/** Where the word that begins at `from` ends: letters and digits, with single apostrophes and invisible characters between them. */
const wordEnd = (text: string, from: number): number => {
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) end = at + 1;
    else if (!isApostrophe(code) && !isInvisible(code)) break;
    else if (at - end > 1) break;
  }
  return end;
};

const isBlank = (code: number): boolean => code === LINE_BREAK || isSpace(code);

const nextIsUpper = (text: string, from: number): boolean => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at > from && isUpper(text.charCodeAt(at));
};

/** A stop ends the sentence before a space or the end, and also where a capital is glued to it ("listen.You"). */
const endsHere = (text: string, stop: number, after: number): boolean => {
  if (after >= text.length) return true;
  const mark = text.charCodeAt(stop);
  const next = text.charCodeAt(after);
  if (!isBlank(next)) return mark === FULL_STOP ? isUpper(next) || next > 0x2000 : isLetter(next) || next > 0x2000;
  // "wait... what" and "hmm… ok" run on; so does any ellipsis before a small letter.
  const isEllipsis = mark === ELLIPSIS || (mark === FULL_STOP && text.charCodeAt(stop + 1) === FULL_STOP);
  if (!isEllipsis) return true;
  let at = after;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at >= text.length || !isLetter(text.charCodeAt(at)) || isUpper(text.charCodeAt(at));
};

/** A line break inside a sentence: the line is long, unfinished, and the next goes on in lower case. */
const wraps = (text: string, lineStart: number, at: number): boolean => {
  if (at - lineStart < WRAPPED) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 97 && next <= 122;
};
