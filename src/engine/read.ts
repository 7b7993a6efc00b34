/** One pass over a draft: words with their places, and sentences. Offsets are positions in the text as it was given. */
import type { Sentence, Span } from '../model.ts';
import { isCloser, isDigit, isLetter, isStop, LINE_BREAK, SPACE } from './letters.ts';
import { endsHere, isBlank, nextIsUpper, shortens, wraps } from './stops.ts';
import { Taker } from './take.ts';
import type { Vocabulary } from './vocabulary.ts';
import { QUOTED, type Words } from './word-list.ts';

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

/** Where a draft is read from: what comes before is as it was in the draft before. */
interface Resumed {
  /** The beginning of a line. */
  readonly line: number;
  /** How many sentences come before it. */
  readonly sentences: number;
}

const FROM_THE_BEGINNING: Resumed = { line: 0, sentences: 0 };

/** Up to where the same stretches are masked. */
const maskedAlike = (one: readonly Span[], other: readonly Span[]): number => {
  let at = 0;
  while (at < one.length && one[at]?.start === other[at]?.start && one[at]?.end === other[at]?.end) at += 1;
  return Math.min(one[at]?.start ?? Number.POSITIVE_INFINITY, other[at]?.start ?? Number.POSITIVE_INFINITY);
};

/** The last line before which nothing can read otherwise than in the draft before: up to `same` the two are one. */
const lineToResume = ({ codes, words }: Taker, same: number, before: readonly ReadSentence[]): Resumed => {
  for (let count = before.length; count > 0; count -= 1) {
    const next = Math.min(before[count]?.start ?? same, same);
    // A quotation is a word that may reach beyond the sentence, over the blank lines behind a signature.
    let stop = words.end[(before[count - 1]?.last ?? 0) - 1] ?? next;
    while (stop < next && codes[stop] !== LINE_BREAK) stop += 1;
    const line = stop + 1;
    // What a line begins with decides whether it goes on with the one before.
    if (stop < next && line < same) return { line, sentences: count };
  }
  return FROM_THE_BEGINNING;
};

/** What a draft came to. */
interface Outcome {
  readonly sentences: readonly ReadSentence[];
  readonly mask: readonly Span[];
}

const NOTHING: Outcome = { sentences: [], mask: [] };

/** Reads draft after draft into the same list of words. */
class Reader {
  readonly #taker: Taker;
  #text = '';
  #sentences: ReadSentence[] = [];
  /** Of the draft before. */
  #last: Outcome = NOTHING;
  /** Where the open sentence begins. */
  #from = 0;

  constructor(vocabulary: Vocabulary) {
    this.#taker = new Taker(vocabulary);
  }

  read(text: string, mask: readonly Span[]): Read {
    this.#text = text;
    const same = this.#taker.begin(text);
    const last = this.#last;
    // A draft that cannot be read to its end must not be taken for the one before.
    this.#last = NOTHING;
    const resumed = lineToResume(this.#taker, Math.min(same, maskedAlike(mask, last.mask)), last.sentences);
    const kept = last.sentences.slice(0, resumed.sentences);
    this.#sentences = kept;
    this.#from = resumed.line;
    this.#taker.rewind(kept.at(-1)?.last ?? 0);
    this.#walk(mask, resumed.line);
    this.#close(text.length, false);
    const sentences = this.#sentences;
    this.#text = '';
    this.#sentences = [];
    this.#last = { sentences, mask };
    return { words: this.#taker.words, sentences };
  }

  #walk(mask: readonly Span[], from: number): void {
    const text = this.#text;
    const { codes } = this.#taker;
    let masked = mask.findIndex(({ end }) => end > from);
    let lineStart = from;
    let at = from;
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
        if (this.#taker.words.count - this.#taker.first >= CAP) this.#close(at, false);
        at = this.#taker.pass(at, limit);
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
    this.#taker.words.push(start, end, 0, QUOTED);
    this.#taker.interrupt();
    if (stopped && nextIsUpper(text, end)) this.#close(end, true);
    return end;
  }

  #passStop(at: number, limit: number): number {
    const text = this.#text;
    let stops = at;
    while (stops < limit && isStop(text.charCodeAt(stops))) stops += 1;
    const goesOn = this.#taker.words.count > this.#taker.first && shortens(text, at, stops, this.#taker.last());
    let after = stops;
    while (after < limit && isCloser(text.charCodeAt(after))) after += 1;
    if (!goesOn && endsHere(text, at, after)) this.#close(after, true);
    return after;
  }

  #close(to: number, ended: boolean): void {
    const { words, first } = this.#taker;
    if (words.count > first) {
      let start = this.#from;
      let end = to;
      while (isBlank(this.#text.charCodeAt(start))) start += 1;
      while (isBlank(this.#text.charCodeAt(end - 1))) end -= 1;
      this.#sentences.push({ start, end, ended, first, last: words.count });
    }
    this.#from = to;
    this.#taker.open();
  }
}

/** A reader for one vocabulary. What it gives is good until it reads again. */
export const createReader = (vocabulary: Vocabulary): ((text: string, mask: readonly Span[]) => Read) => {
  const reader = new Reader(vocabulary);
  return (text, mask) => reader.read(text, mask);
};
