/** What the cards show of the panel's own text box, in the shape of a mail page's. Pure. */
import type { Edit } from '../../edit-log.ts';
import type { Review, Role } from '../../model.ts';
import { type ShownDraft, shownDraft } from './shown-draft.ts';

export interface Own {
  readonly dismissed: ReadonlySet<string>;
  readonly edits: readonly Edit[];
  readonly focus: string | undefined;
}

/** The snapshot of a reviewed text. */
export const ownSnapshot = (text: string, review: Review, role: Role, own: Own): ShownDraft =>
  shownDraft({
    type: 'snapshot',
    compose: 1,
    state: 'ready',
    mailbox: '',
    role,
    text,
    subject: '',
    to: [],
    copied: 0,
    isReply: false,
    findings: review.findings.filter(({ key }) => !own.dismissed.has(key)),
    protected: review.protected,
    sentences: review.sentences,
    edits: own.edits,
    dismissed: [...own.dismissed],
    focus: own.focus,
  });
