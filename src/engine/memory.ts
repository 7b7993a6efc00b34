/**
 * What was heard in the sentences of the draft before. Nearly all of them stand in the next one as well: a person writes one
 * at a time, and a review follows every pause. It took half of a review's time to hear the same again (2026-11-23).
 */
import type { Role } from '../model.ts';

/** Remembers one draft, for one role and one set of muted rules. A sentence is known by its text. */
export class Memory<Heard> {
  #before = new Map<string, Heard>();
  #now = new Map<string, Heard>();
  #role: Role | undefined;
  #muted: ReadonlySet<string> | undefined;

  /** Begins with another draft: what was kept for the last one can be recalled, and nothing older. */
  turn(role: Role, muted: ReadonlySet<string>): void {
    const isAsBefore = role === this.#role && muted === this.#muted;
    this.#before = isAsBefore ? this.#now : new Map();
    this.#now = new Map();
    this.#role = role;
    this.#muted = muted;
  }

  recall(sentence: string): Heard | undefined {
    return this.#before.get(sentence);
  }

  keep(sentence: string, heard: Heard): void {
    this.#now.set(sentence, heard);
  }
}
