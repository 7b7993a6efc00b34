/** The one list of what is said between content script, background and panel. Draft words travel only here, in memory. */
import type { Praise, Protected, Rewording, Role, Severity, Span } from './model.ts';

/** A finding as the panel needs it. The panel adds the card's text itself. */
export interface ShownFinding extends Span {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly entry: number;
  readonly words: string;
  readonly slots: Readonly<Record<string, Span>>;
  readonly given?: readonly Rewording[];
  /** The sentence around it and where that begins in the draft: what the wordings are made from. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** A wording used, newest last. The panel undoes by `id`. */
export interface ShownEdit {
  readonly id: number;
  readonly rule: string;
  readonly oldWords: string;
  readonly newWords: string;
}

/** `off`: switched off here. `lost`: the compose box can no longer be read. */
export type CoachState = 'ready' | 'off' | 'lost';

/** Everything the panel shows of the active compose. Sent whole after each review; small and idempotent. */
export interface Snapshot {
  readonly type: 'snapshot';
  /** Which compose of this tab; 0 when none is open. */
  readonly compose: number;
  readonly state: CoachState;
  /** Host and account, such as `mail.google.com/u/0`: the role is remembered for it. */
  readonly mailbox: string;
  readonly role: Role;
  readonly subject: string;
  readonly to: readonly string[];
  /** How many characters the draft has: tells "empty" from "nothing to change". */
  readonly length: number;
  readonly findings: readonly ShownFinding[];
  readonly praise: readonly (Praise & { readonly words: string })[];
  readonly protected: readonly (Protected & { readonly words: string })[];
  readonly edits: readonly ShownEdit[];
  /** The key of the finding the caret or the panel has picked. */
  readonly focus: string | undefined;
}

/** What became of a command. `moved`: the text has changed since or the compose has closed, nothing was written. */
export type Outcome = {
  readonly type: 'outcome';
  readonly command: number;
  readonly result: 'done' | 'moved' | 'refused';
};

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
  );

export type FromPage = Snapshot | Outcome;

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
}

export type PanelWay = 'side' | 'own-window';

/** Anyone → background. */
export type Request =
  | WordingWanted
  /** A compose has opened. Answered with the `way` in which the panel can open there. */
  | { readonly type: 'way' }
  /** The same where the coach is on: also load what the wordings need. */
  | { readonly type: 'warm' }
  /** The badge was clicked. `own-window` where the browser cannot show a side panel. */
  | { readonly type: 'open-panel'; readonly way: PanelWay };

export const PANEL_PORT = 'panel';
