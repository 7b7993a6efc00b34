/** The words of a draft, with their places: arrays that are filled again for each draft, so that a review makes little garbage. */

/** How a word stands in the text. */
export const NAME = 1;
export const FIGURE = 2;
/** Stands for a quotation: other people's words. */
export const QUOTED = 4;

export interface Words {
  /** How many words; the arrays may be longer. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly flags: Uint8Array;
}

const ROOM = 512;

export class WordList implements Words {
  count = 0;
  start = new Int32Array(ROOM);
  end = new Int32Array(ROOM);
  id = new Int32Array(ROOM);
  flags = new Uint8Array(ROOM);

  push(from: number, to: number, id: number, flags: number): void {
    if (this.count >= this.start.length) this.#grow();
    this.start[this.count] = from;
    this.end[this.count] = to;
    this.id[this.count] = id;
    this.flags[this.count] = flags;
    this.count += 1;
  }

  #grow(): void {
    const { start, end, id, flags } = this;
    const room = start.length * 2;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.id = new Int32Array(room);
    this.flags = new Uint8Array(room);
    this.start.set(start);
    this.end.set(end);
    this.id.set(id);
    this.flags.set(flags);
  }
}
