/** A snapshot with the words of everything in it. Pure. */
import type { Snapshot } from '../../messages.ts';
import type { Protected } from '../../model.ts';
import { type ShownFinding, shownFinding, withWords } from '../../shown.ts';

export interface ShownDraft extends Omit<Snapshot, 'findings' | 'protected'> {
  readonly findings: readonly ShownFinding[];
  readonly protected: readonly (Protected & { readonly words: string })[];
}

/** What the cards show of a snapshot. */
export const shownDraft = (snapshot: Snapshot): ShownDraft => ({
  ...snapshot,
  findings: snapshot.findings.map((finding) => shownFinding(snapshot.text, finding, snapshot.sentences)),
  protected: snapshot.protected.map((span) => withWords(snapshot.text, span)),
});
