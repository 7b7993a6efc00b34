/** The seam between a webmail and us. The webmail knows no language; whoever reads through this knows no DOM but ranges. */
import type { Span } from './model.ts';

export type Webmail = 'gmail' | 'outlook';

/** What the box holds now. Offsets everywhere are offsets into `text`. */
export interface ComposeText {
  readonly text: string;
  readonly subject: string;
  /** Names or addresses as shown, for "to Ms. Lee"; empty when the webmail hides them. */
  readonly to: readonly string[];
  /** How many stand in Cc and in Bcc. */
  readonly cc: number;
  readonly bcc: number;
  readonly isReply: boolean;
  /** Where the writer's caret stands, or undefined when it is elsewhere. */
  readonly caret: number | undefined;
}

/** The message being answered. Somebody else's words: in memory only, and never trusted. */
export interface Incoming {
  readonly text: string;
  /** Name or address as shown; empty where the webmail hides it. */
  readonly sender: string;
  /** As shown, in whatever language the webmail speaks: for display, never to be parsed. */
  readonly date: string;
  /** Whether it surely is the one being answered; otherwise a good guess, and the person should be asked. */
  readonly sure: boolean;
}

/** `moved`: the words are no longer what they were, so nothing was written. `refused`: the editor did not take the edit. */
export type Replaced = 'done' | 'moved' | 'refused';

/**
 * Whether this send is held, and the person is being asked. Called once in the very event that sends, so it must be quick.
 * Where it throws, the message goes.
 */
export type SendGate = () => boolean;

/** One open compose box. Lives as long as its editable is in the page. */
export interface Compose {
  /** `other`: a text box of a site that the person has added. */
  readonly webmail: Webmail | 'other';
  readonly editable: HTMLElement;
  read(): ComposeText;
  /** The message this one answers, if the page shows it. Read anew each time, and only while this compose can be seen. */
  incoming(): Incoming | undefined;
  /** The live range of a span of the text last read, or undefined when the text has moved on and in plain text. Where nothing has changed it is the same one as before; ask again after each read, since editors replace their nodes. */
  range(span: Span): Range | undefined;
  /** Calls back whenever words or tree of the editable may have changed, in the very task that changes them, for as long as the compose is open. */
  onTouch(touched: () => void): void;
  /** Puts `words` in place of `span` if that still reads `expected`, as one undo step, and keeps the caret. */
  replace(span: Span, expected: string, words: string): Replaced;
  /** Puts paragraphs, a blank line between them, into a box in which nothing is written yet; refuses where something is. */
  insert(paragraphs: readonly string[]): Replaced;
  /** Scrolls a span into view without moving the caret; in plain text, where nothing can be marked, selects it too. */
  reveal(span: Span): void;
  /** Where a badge may stand: after the compose in tab order, outside the editable, never over Send. */
  badgeHost(): HTMLElement | undefined;
  /** What a badge must never cover: Send and its neighbours. */
  keepClear(): readonly Element[];
  isOpen(): boolean;
  /** Asks the gate before a person's own Send goes, until `signal` aborts. Whatever breaks, the message goes. */
  hold(isHeld: SendGate, signal: AbortSignal): void;
  /** Presses for the person what was held, else Send; false where neither can be found. */
  send(): boolean;
}
