/** A text box of any page as a compose: words, and nobody they are known to go to. */
import type { Compose, Replaced } from '../compose.ts';
import { boxOf } from './box-of.ts';
import { isVisible } from './site.ts';

/** Where a badge would stand inside a line, a label or a table. */
const NO_PLACE = 'p, label, span, a, button, table, thead, tbody, tr, dl, ul, ol';

const BUTTONS = 'button, [role="button"], input[type="submit"]';
/** A page may have hundreds; those of one message are few. */
const MOST_BUTTONS = 30;

/** In a lower box the badge would lie on the words. */
const LOW = 90;

const placeAround = (editable: HTMLElement): HTMLElement => {
  let around = editable.parentElement ?? document.body;
  while (around !== document.body && around.matches(NO_PLACE)) around = around.parentElement ?? document.body;
  return around;
};

const isLow = ({ clientHeight }: HTMLElement): boolean => clientHeight < LOW;

/** The compose of a box until `signal` aborts. */
export const freeBox = (editable: HTMLElement, signal: AbortSignal): Compose => {
  const box = boxOf(editable, 'words', signal);
  /** An editor may make something else of an edit than was asked for: then nothing of it may stay. */
  const orBack = (act: () => Replaced): Replaced => {
    const before = box.read().text;
    const result = act();
    if (result === 'refused' && box.read().text !== before) {
      editable.focus({ preventScroll: true });
      document.execCommand('undo');
    }
    return result;
  };
  return {
    ...box,
    webmail: 'other',
    editable,
    read: () => ({ ...box.read(), subject: '', to: [], cc: 0, bcc: 0, isReply: false }),
    incoming: () => undefined,
    replace: (span, expected, words) => orBack(() => box.replace(span, expected, words)),
    insert: (paragraphs) => orBack(() => box.insert(paragraphs)),
    badgeHost: () => placeAround(editable),
    keepClear: () => [
      ...(isLow(editable) ? [editable] : []),
      ...Array.from((editable.closest('form') ?? placeAround(editable)).querySelectorAll(BUTTONS)).slice(
        0,
        MOST_BUTTONS,
      ),
    ],
    isOpen: () => isVisible(editable),
    // Which of the buttons sends is not known.
    hold: () => undefined,
    send: () => false,
  };
};
