/** Which finding the person is at: the one the caret was put into, or whose card is open in the panel. */
import type { Finding } from '../model.ts';

/** In memory, gone with the compose. */
export class Picked {
  #key: string | undefined;
  #by: 'panel' | 'caret' = 'panel';

  get key(): string | undefined {
    return this.#key;
  }

  byPanel(finding: Finding | undefined): void {
    this.#key = finding?.key;
    this.#by = 'panel';
  }

  /** A caret that has been put into a marked phrase picks its finding; one that merely stays there picks nothing. */
  byCaret(shown: readonly Finding[], before: number | undefined, caret: number | undefined): void {
    if (caret === before) return;
    const under = shown.find(({ start, end }) => caret !== undefined && start < caret && caret < end);
    if (!under && this.#by === 'panel') return;
    this.#key = under?.key;
    this.#by = 'caret';
  }

  /** Lets go of a finding that shows no more. */
  keepAmong(shown: readonly Finding[]): void {
    if (!shown.some(({ key }) => key === this.#key)) this.#key = undefined;
  }
}
