/** The one list of what is said between content script, background and panel. Draft words travel only here, in memory. */
import type { Finding, Protected, Rewording, Role, Span } from './model.ts';

/** A wording used, newest last. The panel undoes by `id`. */
export interface ShownEdit {
  readonly id: number;
  readonly rule: string;
  readonly oldWords: string;
  readonly newWords: string;
  /** Where the new words begin now, or the old ones were taken out. */
  readonly start?: number;
}

/** `reading`: engine and rules have not come to this page yet. `off`: switched off here. `lost`: the compose box can no longer be read. `long`: it holds more than anybody's message. */
export type CoachState = 'ready' | 'reading' | 'off' | 'lost' | 'long';

/** Everything the panel shows of the active compose: the panel adds the cards, and looks at the draft as a whole. Sent whole after each review; idempotent. */
export interface Snapshot {
  readonly type: 'snapshot';
  /** Which compose, of those of all tabs; 0 when none is open. */
  readonly compose: number;
  readonly state: CoachState;
  /** Host and account, such as `mail.google.com/u/0`: the role is remembered for it. */
  readonly mailbox: string;
  readonly role: Role;
  readonly text: string;
  readonly subject: string;
  readonly to: readonly string[];
  /** How many stand in Cc and Bcc. */
  readonly copied: number;
  readonly isReply: boolean;
  /** Those that may show by now. */
  readonly findings: readonly Finding[];
  readonly protected: readonly Protected[];
  readonly sentences: readonly Span[];
  readonly edits: readonly ShownEdit[];
  /** Keys of what was dismissed: of findings, or the rule of a note. */
  readonly dismissed: readonly string[];
  /** The key of the finding the caret or the panel has picked. */
  readonly focus: string | undefined;
}

/** What became of a command. `moved`: the text has changed since or the compose has closed, nothing was written. */
export type Outcome = {
  readonly type: 'outcome';
  readonly command: number;
  readonly result: 'done' | 'moved' | 'refused';
};

/** The message being answered, as the page shows it. Somebody else's words: in memory only, and sent only when the panel asks. */
export interface IncomingMessage {
  readonly text: string;
  /** Name or address as shown; empty where the webmail hides it. */
  readonly sender: string;
  /** As shown, in whatever language the webmail speaks. */
  readonly date: string;
  /** Whether it surely is the one being answered; otherwise a good guess. */
  readonly sure: boolean;
}

/** The answer to the command `incoming`, sent before its outcome. No message: none can be read. */
export interface IncomingTold {
  readonly type: 'incoming';
  readonly compose: number;
  readonly message?: IncomingMessage;
}

/** What every command says: the number that its outcome will carry, and which compose the panel showed. */
interface Commanded {
  readonly command: number;
  readonly compose: number;
}

/** Panel → content script, over a port named `panel`. */
export type Command = Commanded &
  (
    | { readonly type: 'use'; readonly key: string; readonly words: string }
    | { readonly type: 'undo'; readonly edit: number }
    | { readonly type: 'dismiss'; readonly key: string }
    /** Opening a card: scrolls the draft there and gives it the focus mark. No key: nothing is open. */
    | { readonly type: 'focus'; readonly key: string | undefined }
    /** Off for this email only, or on again. Gone with the compose. */
    | { readonly type: 'pause'; readonly paused: boolean }
    /** Which message is being answered. */
    | { readonly type: 'incoming' }
    /** Puts a letter into an empty message. */
    | { readonly type: 'insert'; readonly paragraphs: readonly string[] }
  );

export type FromPage = Snapshot | Outcome | IncomingTold;

/** What the background needs to word a finding. */
export interface WordingWanted {
  readonly type: 'reword';
  readonly rule: string;
  readonly entry: number;
  /** Finding and slots as offsets into `sentence`. */
  readonly start: number;
  readonly end: number;
  readonly slots: Readonly<Record<string, Span>>;
  readonly sentence: string;
}

export interface Worded {
  readonly rewordings: readonly Rewording[];
  /** A question to the writer where no wording fits. */
  readonly ask: string | undefined;
  /** The wordings speak of something that happened: who saw it may be said before them. */
  readonly event?: true;
}

/** In an hour, at half past seven when the night is over, or when a clock next shows this time. */
export type RemindWhen = 'hour' | 'morning' | ClockTime;

/** Local time of the day, such as `16:30`. */
export type ClockTime = `${number}:${number}`;

export type PanelWay = 'side' | 'own-window';

/** Anyone → background. */
export type Request =
  | WordingWanted
  /** A compose has opened. Answered with the `way` in which the panel can open there. */
  | { readonly type: 'way' }
  /** The same where the coach is on: also load what the wordings need. */
  | { readonly type: 'warm' }
  /** A draft wants a reviewer: bring engine and rules into the page. */
  | { readonly type: 'review' }
  /** The draft stays, and the person wants to be reminded of it. */
  | { readonly type: 'remind'; readonly when: RemindWhen }
  /** The badge was clicked. `own-window` where the browser cannot show a side panel. */
  | { readonly type: 'open-panel'; readonly way: PanelWay };

/** Background → content script: the person has taken its site back. */
export const LEAVE = 'leave';

export const PANEL_PORT = 'panel';

/** The rule that a person's own phrases speak as: it has no file, and its wordings come with the finding. */
export const OWN_RULE = 'own/phrase';
