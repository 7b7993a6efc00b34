/** One pass over a draft: words with their places, and sentences. Offsets are positions in the text as it was given. */
import type { Sentence, Span } from '../model.ts';
import { createForms, type Form } from './forms.ts';
import { isCloser, isDigit, isLetter, isStop, isUpper, LINE_BREAK, SPACE } from './letters.ts';
import { endsHere, isBlank, nextIsUpper, shortens, wordEnd, wraps } from './stops.ts';
import { FIGURE, NAME, QUOTED, WordList, type Words } from './word-list.ts';
import { plainPair, type Vocabulary } from './words.ts';

/** Longest run of words taken as one sentence: run-on drafts must not cost more than others. */
const CAP = 120;

/** A sentence, and which words are in it (`last` excluded). */
export interface ReadSentence extends Sentence {
  readonly first: number;
  readonly last: number;
}

export interface Read {
  readonly words: Words;
  readonly sentences: readonly ReadSentence[];
}

/** Reads draft after draft into the same list of words. */
class Reader {
  readonly #formAt: (text: string, from: number, to: number) => Form;
  readonly #vocabulary: Vocabulary;
  readonly #words = new WordList();
  #text = '';
  #sentences: ReadSentence[] = [];
  /** The open sentence: its first word, and where it begins. */
  #first = 0;
  #from = 0;
  #previous: Form | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#formAt = createForms(vocabulary);
  }

  read(text: string, mask: readonly Span[]): Read {
    this.#text = text;
    this.#words.count = 0;
    this.#first = 0;
    this.#from = 0;
    this.#previous = undefined;
    this.#walk(mask);
    this.#close(text.length, false);
    const sentences = this.#sentences;
    this.#text = '';
    this.#sentences = [];
    return { words: this.#words, sentences };
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
      if (code === SPACE) {
        at += 1;
        continue;
      }
      if (isLetter(code) || isDigit(code)) {
        const end = Math.min(wordEnd(text, at), limit);
        if (this.#words.count - this.#first >= CAP) this.#close(at, false);
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
    this.#words.push(start, end, 0, QUOTED);
    this.#previous = undefined;
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
    const { start, end } = this.#words;
    return { folded: this.#previous?.folded ?? '', start: start[last] ?? 0, end: end[last] ?? 0 };
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
    this.#previous = undefined;
  }

  /** Puts a word in. */
  #take(from: number, to: number): void {
    const words = this.#words;
    const form = this.#formAt(this.#text, from, to);
    const pairs = this.#previous?.startsPair === true;
    const joined = pairs ? plainPair(this.#previous?.folded ?? '', form.folded) : undefined;
    if (!pairs && form.only >= 0) words.push(from, to, form.only, 0);
    else if (joined) this.#join(joined, from, to);
    else if (isDigit(this.#text.charCodeAt(from))) words.push(from, to, form.ids[0] ?? 0, FIGURE);
    else {
      const place = words.count - this.#first;
      const flag = form.named && place > 0 ? NAME : 0;
      for (const id of form.ids) words.push(from, to, flag && form.alsoName ? 0 : id, flag);
      if (place === 1 && form.thirdPerson && this.#opensWithName()) {
        words.id[this.#first] = 0;
        words.flags[this.#first] = NAME;
      }
    }
    this.#previous = form;
  }

  /** Two typed words that are one slip ("should of"): the first is taken back, and both are put in as they are meant. */
  #join(joined: readonly string[], from: number, to: number): void {
    const words = this.#words;
    words.count -= 1;
    const start = words.start[words.count] ?? from;
    const end = words.end[words.count] ?? to;
    for (const [index, word] of joined.entries()) {
      const last = index === joined.length - 1;
      words.push(last && index > 0 ? from : start, last ? to : end, this.#vocabulary.id(word), 0);
    }
  }

  /** "Sue will pick him up", "Mason is late": the sentence's first word is a name, also one that no rule speaks of. */
  #opensWithName(): boolean {
    const opening = this.#previous;
    if (!opening) return false;
    const at = this.#words.start[this.#first] ?? 0;
    const capital = isUpper(this.#text.charCodeAt(at)) && !isUpper(this.#text.charCodeAt(at + 1));
    return capital && (opening.alsoName || (this.#words.id[this.#first] === 0 && opening.named));
  }
}

/** A reader for one vocabulary. What it gives is good until it reads again. */
export const createReader = (vocabulary: Vocabulary): ((text: string, mask: readonly Span[]) => Read) => {
  const reader = new Reader(vocabulary);
  return (text, mask) => reader.read(text, mask);
};
