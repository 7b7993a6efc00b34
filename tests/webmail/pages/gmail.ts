/** The little that the Gmail-shaped pages do: send by button and by key, and close as Gmail does. */
import { exposeCompose, need } from './hooks.ts';

const editable = need('.Ar.Au [g_editable]:not(.leftover *)');
// Closing while a save is under way empties only this box; the shell stays (seen in InboxSDK, 2026-07).
const shell = editable.closest<HTMLElement>('.aaZ') ?? editable.closest<HTMLElement>('.M9');
const { send } = exposeCompose(editable, () => shell?.replaceChildren());

const button = need('.aDh [role=button]:not([aria-haspopup])');
button.addEventListener('click', send);
shell?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target === button)) send();
});
