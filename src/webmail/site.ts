/** What one webmail must tell us about its compose boxes. Above each selector stands where and when it was seen. */
import type { ComposeText, Incoming, Webmail } from '../compose.ts';
import type { Keeps } from './editor-box.ts';

/** Best first; all of them are asked, since a webmail serves two layouts at once. */
export type Selectors = readonly string[];

/** Who gets the message. */
export type Recipients = Pick<ComposeText, 'to' | 'cc' | 'bcc'>;

/** The words of the message being answered, as they stand in the box. */
export type Quoted = Pick<Incoming, 'text' | 'sender' | 'date'>;

/** The message being answered, as it stands elsewhere on the page. */
export interface Shown extends Pick<Incoming, 'sender' | 'date' | 'sure'> {
  readonly body: Element;
}

/** A webmail. `root` is always what `rootOf` found: the smallest part of the page that is one whole compose. */
export interface Site {
  readonly webmail: Webmail;
  /** The box people type in. */
  readonly editable: Selectors;
  /** A whole compose, around the editable. */
  readonly root: Selectors;
  /** What only a compose holds: tells its editable from those of settings, chat and recipients. */
  readonly signs: Selectors;
  /** Around the editable of a compose and of nothing else, even where subject and recipients are not inside. */
  readonly around: Selectors;
  /** Where one of these is drawn a compose is open: without a box in it we have lost our way. */
  readonly surely: Selectors;
  /** Whether a box with no sign of a compose around it is one all the same: signatures are edited in boxes of the same kind. */
  readonly isForMail: (at: Pick<Location, 'hash'>) => boolean;
  /** Never under our badge. */
  readonly send: Selectors;
  /** What sends at once when it is pressed: no menu, and nothing that schedules. */
  readonly presses: Selectors;
  /** What the editor keeps of its own: an undo history must be told before and after an edit from outside. */
  readonly keeps: Keeps;
  readonly subject: (root: Element) => string;
  readonly recipients: (root: Element, editable: Element) => Recipients;
  /** Whether a message is being answered; passing one on is not answering. */
  readonly isReply: (root: Element, editable: Element) => boolean;
  readonly quoted: (editable: HTMLElement) => Quoted | undefined;
  readonly shown: (editable: HTMLElement, root: Element, pressed: Element | undefined) => Shown | undefined;
  /** The message on the page to which a pressed button belongs. */
  readonly messageAt: (pressed: Element) => Element | undefined;
}

/** One query for a whole list. */
export const any = (selectors: Selectors): string => selectors.join(', ');

/** Value of the first of these fields that has one. */
export const firstValue = (root: Element, selectors: Selectors): string => {
  for (const selector of selectors) {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (field?.value) return field.value;
  }
  return '';
};

/** The first element of the first selector that finds one. */
export const firstOf = (root: ParentNode, selectors: Selectors): HTMLElement | undefined => {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
};

/** Drawn at all: webmails keep hidden leftovers of closed composes in the page. */
export const isVisible = (element: Element): boolean =>
  element.isConnected && Array.from(element.getClientRects()).some(({ width, height }) => width > 0 && height > 0);

/** Those that can be seen, since what is left of closed composes may stand beside them; all, where none can be. */
export const drawn = <T extends Element>(elements: Iterable<T>): readonly T[] => {
  const all = Array.from(elements);
  const seen = all.filter(isVisible);
  return seen.length > 0 ? seen : all;
};

/** The compose around an editable: by its name, else by climbing until its signs appear, else what is surely its own. */
export const rootOf = (editable: Element, site: Site): HTMLElement | undefined => {
  const isOwn = (around: Element) =>
    Array.from(around.querySelectorAll(any(site.editable))).every((one) => one === editable || !isVisible(one));
  const named = editable.closest<HTMLElement>(any(site.root));
  if (named && isOwn(named)) return named;
  for (let around = editable.parentElement; around && around !== document.body && isOwn(around); ) {
    if (around.querySelector(any(site.signs))) return around;
    around = around.parentElement;
  }
  return site.around.length > 0 ? (editable.closest<HTMLElement>(any(site.around)) ?? undefined) : undefined;
};
