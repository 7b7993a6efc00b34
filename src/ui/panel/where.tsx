/** Where we are: the subject, the reader, how many phrases. */
import { list, say } from '../words.ts';
import type { ShownDraft } from './shown-draft.ts';

const NAMED = 2;

const readers = (to: readonly string[]): string => {
  if (to.length <= NAMED) return list(to);
  return list([...to.slice(0, NAMED), say('where.others', { count: to.length - NAMED })]);
};

export const Where = ({ snapshot: { subject, to, text, findings } }: { readonly snapshot: ShownDraft }) => (
  <p class="where soft">
    {subject && <b>{subject}</b>}
    {/* A text box that is no mail has neither. */}
    {!subject && to.length > 0 && <span>{say('where.nosubject')}</span>}
    {to.length > 0 && <span>{say('where.to', { names: readers(to) })}</span>}
    {text && findings.length > 0 && <span data-count>{say('count', { count: findings.length })}</span>}
  </p>
);
