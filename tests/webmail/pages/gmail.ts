/** The little that the Gmail-shaped pages do: send by button and by key, minimise, and close as Gmail does. */
import { exposeCompose, pick } from './hooks.ts';

const editable = pick('.Ar[style*=block] [g_editable], .Ar[style*=block] textarea');
// Closing while a save is under way empties only this box; the shell stays (seen in InboxSDK, 2026-07).
const shell = editable.closest<HTMLElement>('.aaZ') ?? editable.closest<HTMLElement>('.M9');
const { send } = exposeCompose(editable, () => shell?.replaceChildren());

const button = pick('.aDh [role=button]:not([aria-haspopup])', editable.closest('.M9') ?? document);
button.addEventListener('click', send);
shell?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target === button)) send();
});

for (const title of document.querySelectorAll('.title')) {
  title.addEventListener('click', () => {
    const box = title.parentElement?.querySelector<HTMLElement>('.aaZ');
    if (box) box.style.display = box.style.display === 'none' ? '' : 'none';
  });
}
