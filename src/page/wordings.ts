/** The wordings used in one compose: puts them in and takes them back. */
import type { Compose, Replaced } from '../compose.ts';
import { type Edit, editOf, follow, spanOf } from '../edit-log.ts';
import type { Finding, Span } from '../model.ts';

/** In memory, gone with the compose. */
export class Wordings {
  #edits: readonly Edit[] = [];
  #last = 0;

  constructor(
    readonly compose: Compose,
    /** Reads the draft anew and tells `follow` what has changed. */
    readonly read: () => string,
  ) {}

  /** Those that have been used and not taken back, newest last. */
  get used(): readonly Edit[] {
    return this.#edits;
  }

  /** Goes along with a change of the text. */
  follow(old: string, now: string): void {
    this.#edits = follow(this.#edits, old, now);
  }

  forget(): void {
    this.#edits = [];
  }

  /** Puts `newWords` in place of a finding, if that still reads `oldWords`. */
  use(finding: Finding, oldWords: string, newWords: string): Replaced {
    const text = this.read();
    const { result, now } = this.#write(finding, oldWords, newWords, text);
    if (result !== 'done') return result;
    this.#last += 1;
    const shown = { id: this.#last, rule: finding.rule, oldWords, newWords };
    this.#edits = [...this.#edits, editOf(shown, finding, text, now)];
    return result;
  }

  /** Puts the old words back, where the new ones still stand. */
  undo(id: number): Replaced {
    const text = this.read();
    const edit = this.#edits.find((one) => one.id === id);
    const span = edit && spanOf(edit, text);
    if (!edit || !span) return 'moved';
    const { result } = this.#write(span, edit.put, edit.taken, text);
    if (result === 'done') this.#edits = this.#edits.filter((one) => one.id !== id);
    return result;
  }

  /** An editor that has taken the words in its own way has taken them: what stands there now can be undone. */
  #write(span: Span, expected: string, words: string, text: string) {
    const result = this.compose.replace(span, expected, words);
    const now = this.read();
    return { now, result: result === 'refused' && now !== text ? 'done' : result };
  }
}
