/**
 * How a rule is written. One file, `rules/<category>/<id>.ts`, exports four things:
 *
 * - `patterns`: what it notices. The only part that rides in the content script.
 * - `card`: what the panel says about it.
 * - `flags`: drafts it must find, with the `[[marked]]` words, and the draft after the first wording; for a note, whole drafts.
 * - `leaves`: near misses that it must leave alone.
 *
 * ## The notation of `words`
 *
 * | write            | it matches                                                              |
 * |------------------|-------------------------------------------------------------------------|
 * | `did you`        | these words, in any case, spacing, spelling of a text message, with or without apostrophes |
 * | `(did\|would)`    | either; an alternative may be several words                             |
 * | `really?`        | with or without; also after a group, a class or a capture               |
 * | `…` `…3`         | up to six words of the same sentence, or up to three; in last place, where nothing follows, the rest of the sentence |
 * | `{kid}`          | a word class of `rules/words/`                                          |
 * | `<who:{kid}>`    | the same, kept under the name `who` for the wordings                    |
 *
 * Five classes are built in: `{word}` any one word, `{name}` a capitalised name, `{number}` a figure,
 * `{start}` and `{end}` the edges of a sentence (they take no word).
 * Punctuation inside a sentence never matters. A pattern must begin with a word, a group or a class; only an `unless` may begin with `…`.
 *
 * ## The notation of wordings
 *
 * `<who>` puts the captured words back; `<did:ing>` `<did:past>` `<did:base>` bend a captured verb;
 * `[when?]` is a blank that the writer fills, which makes the wording a `fill`.
 * A wording whose slot cannot be filled is not offered. A wording with nothing in it deletes the words.
 */
import type { Draft, Firmness, Praise, Review, Rewording, Role, Severity, Span } from './model.ts';

export type Rewordings = Partial<Readonly<Record<Firmness, string>>>;

export interface Entry {
  /** One phrasing, or several that share their wordings. */
  readonly words: string | readonly string[];
  /** Where this entry weighs more or less than its rule. */
  readonly severity?: Severity;
  /** Where this entry is for one writer only. */
  readonly writers?: readonly Role[];
  readonly rewordings?: Rewordings;
  /** A question to the writer, where no wording can be offered or none fits. */
  readonly ask?: string;
  /** Its wordings speak of something that happened: the panel offers to say before them who saw it. They begin with a word of their own. */
  readonly event?: true;
  /** Where this entry speaks even inside a protected sentence. */
  readonly evenProtected?: true;
}

/** What a `find` gives back. */
export interface Hit extends Span {
  readonly rewordings?: readonly Rewording[];
  readonly severity?: Severity;
}

/** What a `find` may read: the draft, its sentences, and which stretches are other people's words. */
export interface Reading {
  readonly text: string;
  readonly role: Role;
  readonly sentences: readonly Span[];
  /** Quotes, thread, signature: a `find` leaves them alone. */
  readonly masked: (offset: number) => boolean;
}

/** Words and pairs of neighbours that add up to something no phrasing names. Learnt, not written: see `tests/learn`. */
export interface Cues {
  /**
   * A line for each word: `word weight neighbour neighbour weight neighbour …`; `=` is the word by itself, `*` any other word,
   * `^` `,` `.` `?` a sentence's beginning, a pause in it and its end, where a `!` says nothing. A weight counts `step`s.
   */
  readonly table: string;
  readonly step: number;
  /** What a sentence weighs without any cue. */
  readonly bias: number;
  /** What it must weigh to be marked. */
  readonly above: number;
  /**
   * A long sentence that weighs less is so calm that a phrasing in it is let pass: one of severity caution, of a rule that does
   * not stand firm. Muted, the rule calls nothing off.
   */
  readonly below: number;
}

/** What a coaching rule notices. */
export interface Patterns {
  /** Who writes; leave out for both. */
  readonly writers?: readonly Role[];
  readonly severity: Severity;
  readonly match?: readonly Entry[];
  /** For what no phrasing names: marks a whole sentence. What is said about it is that of the first entry. */
  readonly cues?: Cues;
  /** For what words cannot say, such as shouting. */
  readonly find?: (reading: Reading) => readonly Hit[];
  /**
   * Phrasings that call off every match they touch. A `…` in last place reaches to the sentence's end, one in first place
   * back to its beginning.
   */
  readonly unless?: readonly string[];
  /** Speaks even inside a protected sentence. For insults only: they never help a lawful request. */
  readonly evenProtected?: true;
  /** Speaks in a sentence that is calm otherwise too: what it notices is plain enough. See `Cues.below`. */
  readonly standsFirm?: true;
  /** Stays quiet beside a protected sentence too: after a report of harm, "I want it stopped now" is fair. */
  readonly keepsClear?: true;
}

/** What a protect or praise file notices: phrasings only, no severity and no wordings. */
export interface Noticed {
  readonly writers?: readonly Role[];
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

/** A draft as a whole, as a note sees it. */
export interface Whole extends Required<Draft>, Review {
  /** How many words it has. */
  readonly words: number;
  readonly praise: readonly Praise[];
  /** Something is the matter: a finding, or more than one sentence that says so. */
  readonly concern: boolean;
  /** Real questions: a sentence that a finding speaks about asks nothing. */
  readonly questions: number;
  /** In how many sentences a sign of `rules/signs.ts` is given, those with a finding left out. */
  readonly signs: (name: string) => number;
}

/** What a note about the whole draft goes by. It may speak where writer and length are right and nothing is protected. */
export interface Noted {
  readonly writers?: readonly Role[];
  /** The fewest words it speaks at, where that is not 60. */
  readonly least?: number;
  readonly speaks: (whole: Whole) => boolean;
}

export interface Source {
  /** A seed's title, or a page worth reading. */
  readonly title: string;
  readonly link?: `https://${string}`;
}

/** What the panel says. About how a line may land, never about the writer. */
export interface Card {
  /** What the reader hears, under 40 characters. */
  readonly title: string;
  /** At most 25 words. */
  readonly why: string;
  /** At most ten words. */
  readonly tip: string;
  readonly source: Source;
  /** For protect files: what to set down, one line each. */
  readonly facts?: readonly string[];
}

/** `[[marked]]` draft → the draft after the first wording; `null` where there is none. */
export type Flags = Readonly<Record<string, string | null>>;

export type Leaves = readonly string[];

/** For a note: drafts that earn it. */
export type Earned = readonly string[];

/** A letter to begin with: its order, its plain sentences, and `[blanks]` for what only the writer knows. */
export interface Starter {
  readonly title: string;
  /** When it is the right one. */
  readonly when: string;
  /** Who writes it; leave out for both. */
  readonly writers?: readonly Role[];
  /** A request that has its form in law: it stays as it is. */
  readonly formal?: true;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** At most ten words. */
  readonly tip: string;
}
