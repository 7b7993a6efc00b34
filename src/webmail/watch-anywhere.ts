/** Finds the text box of any page in which somebody has begun to write. Only the page's own top frame: a frame has a script of its own. */
import { freeBox } from './free-box.ts';
import { messageBoxAt } from './message-box.ts';
import type { OnOpen } from './watch-lost.ts';
import { watchPage } from './watch-page.ts';

/** Calls back once for every box in which something is being written; its signal aborts when it is gone. */
export const watchAnywhere = (onOpen: OnOpen, signal: AbortSignal): void => {
  const open = new Map<HTMLElement, AbortController>();

  const rescan = () => {
    for (const [box, life] of open) {
      if (box.isConnected) continue;
      open.delete(box);
      life.abort();
    }
    const box = messageBoxAt(document.activeElement);
    if (!box || open.has(box)) return;
    const life = new AbortController();
    open.set(box, life);
    onOpen(freeBox(box, life.signal), life.signal);
  };
  const soon = watchPage(rescan, signal);
  document.addEventListener('input', soon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const life of open.values()) life.abort();
    open.clear();
  });
};
