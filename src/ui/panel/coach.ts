/** What the cards talk to: a compose box in the mail page, or the panel's own text box. */
import type { Command, Outcome } from '../../messages.ts';
import type { Keys } from './keys.ts';
import type { ShownDraft } from './shown-draft.ts';

type WithoutNumber<Each> = Each extends Command ? Omit<Each, 'command' | 'compose'> : never;

/** A command before it is numbered and says for which compose it is. What is only asked is no order. */
export type Order = Exclude<WithoutNumber<Command>, { readonly type: 'incoming' }>;

/** What became of an order. `unanswered`: the page has gone, or is too busy to say. */
export type Result = Outcome['result'] | 'unanswered';

/** A draft being coached: what stands in it now, and who carries orders out. */
export interface Coach {
  readonly snapshot: ShownDraft;
  readonly send: (order: Order) => Promise<Result>;
  /** Where the browser's own keys go through this draft. */
  readonly keys?: Keys;
}

/**
 * Undoes edits newest first, since an older one may lie under a newer. Gives back how many could not be undone; a page
 * that does not answer is not asked again.
 */
export const undoAll = async ({ snapshot, send }: Coach): Promise<number | 'unanswered'> => {
  let left = 0;
  for (const { id } of snapshot.edits.toReversed()) {
    const result = await send({ type: 'undo', edit: id });
    if (result === 'unanswered') return result;
    if (result !== 'done') left += 1;
  }
  return left;
};
