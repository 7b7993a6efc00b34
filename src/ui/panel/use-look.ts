/** The longer look at a draft: what already works, and notes about the whole. It waits until the writer rests. */
import { useEffect, useState } from 'preact/hooks';
import type { LongReview, Note, Praise } from '../../model.ts';
import { withWords } from '../../shown.ts';
import type { ShownDraft } from './shown-draft.ts';
import { useSurroundings } from './surroundings.ts';

export interface Looked {
  readonly notes: readonly Note[];
  readonly praise: readonly (Praise & { readonly words: string })[];
  /** Not in English, so there is nothing to say about it. */
  readonly foreign: boolean;
}

/** Half a letter lacks much that is still to come. */
const REST_MS = 1500;

/** More notes at once help nobody, and more praise pushes the cards away. */
const MOST_NOTES = 2;
const MOST_PRAISE = 2;

const NOTHING: Looked = { notes: [], praise: [], foreign: false };

const lookedAt = (text: string, { notes, praise, foreign }: LongReview): Looked => ({
  notes,
  praise: praise.map((span) => withWords(text, span)),
  foreign: foreign === true,
});

/** What the last look has shown, less what was dismissed and turned off since. */
export const useLook = ({ text, role, subject, isReply, copied: inCopy, dismissed, edits }: ShownDraft): Looked => {
  const { loadReview, muted } = useSurroundings();
  const [looked, setLooked] = useState<Looked>();
  const isFirst = !looked;
  // A reply to all begins with people in Cc: only those who come on top have been brought in.
  const [atFirst] = useState(isReply ? inCopy : 0);
  const copied = Math.max(0, inCopy - atFirst);
  useEffect(() => {
    let isLatest = true;
    const look = async () => {
      const review = await loadReview();
      if (isLatest) setLooked(lookedAt(text, review({ text, role, subject, isReply, copied }, muted)));
    };
    // Without it the cards still stand.
    const timer = setTimeout(() => look().catch(() => undefined), isFirst ? 0 : REST_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text, role, subject, isReply, copied, muted, loadReview]);
  const isOpen = ({ rule }: Note) => !dismissed.includes(rule) && !muted.has(rule);
  // Our own words earn the writer no praise, and what moves with every wording used is hard to read.
  const isTheirs = ({ words }: Looked['praise'][number]) => !edits.some(({ newWords }) => newWords.includes(words));
  if (!looked) return NOTHING;
  const { notes, praise } = looked;
  return {
    ...looked,
    notes: notes.filter(isOpen).slice(0, MOST_NOTES),
    praise: praise.filter(isTheirs).slice(0, MOST_PRAISE),
  };
};
