/** The nouns that every layer shares. Data only: no behaviour, no DOM, no browser. */

/** Who writes the draft; the reader is on the other side. */
export type Role = 'parent' | 'teacher';

/** Who is on the other side. */
export const OTHER_SIDE = { parent: 'teacher', teacher: 'parent' } as const satisfies Record<Role, Role>;

/** How a line may land: it may, it usually does, it deserves a pause before sending. */
export type Severity = 'hint' | 'caution' | 'stop';

/** What the card offers: a wording in one tap, a wording with blanks to fill, or a question to the writer. */
export type Action = 'rewrite' | 'fill' | 'ask';

/** How firmly a wording speaks. `plain` is the first one offered. */
export type Firmness = 'plain' | 'soft' | 'firm';

/** A stretch of a draft in UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The writer's own words, without quoted thread and signature as far as the webmail can tell them apart. */
export interface Draft {
  readonly text: string;
  readonly role: Role;
  readonly subject?: string;
  readonly isReply?: boolean;
  /** How many people were copied in, beyond those whom the message being answered was copied to. */
  readonly copied?: number;
}

/** Words offered in place of exactly `start..end` of a finding. Blanks look like `[when?]`. */
export interface Rewording {
  readonly text: string;
  readonly firmness: Firmness;
}

/** One rule speaking about one place in one draft. */
export interface Finding extends Span {
  /** `category/rule`, the path of the rule's file under `rules/`. */
  readonly rule: string;
  /** Rule, folded words and which occurrence: what a dismissal hangs on. Never leaves memory. */
  readonly key: string;
  readonly severity: Severity;
  /** Which entry of the rule's `match` spoke; -1 when the rule's own `find` did. */
  readonly entry: number;
  /** Captured stretches by name, for the wordings. */
  readonly slots: Readonly<Record<string, Span>>;
  /** Wordings that a `find` has already worked out, for example for shouting. */
  readonly given?: readonly Rewording[];
}

/** Something about the whole draft. Never counted as a finding. */
export interface Note {
  readonly rule: string;
}

/** Something that already works. */
export interface Praise extends Span {
  readonly rule: string;
}

/** A sentence that is clear and fair to say plainly; no rule touches it. */
export interface Protected extends Span {
  readonly rule: string;
}

/** One sentence of the draft; `ended` once it has a full stop, question mark or line break after it. */
export interface Sentence extends Span {
  readonly ended: boolean;
}

/** A rule that threw or cannot be compiled: recorded, and the rest of the review goes on. Holds no draft text. */
export interface Failure {
  readonly rule: string;
  readonly reason: string;
}

/** One pass over a draft. Findings stand in reading order and never overlap. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly protected: readonly Protected[];
  readonly sentences: readonly Sentence[];
  readonly failures: readonly Failure[];
}

/** A review together with what can only be said of the draft as a whole. The content script does without. */
export interface LongReview extends Review {
  /** The most useful first. */
  readonly notes: readonly Note[];
  readonly praise: readonly Praise[];
  /** The draft is clearly in another language than the rules: it was left alone. */
  readonly foreign?: true;
}

export type AskKind = 'question' | 'request';

/** Something the other side wants: information, or that something be done. */
export interface Ask extends Span {
  readonly kind: AskKind;
}

/** A message that is being answered, read. Spans are offsets into its text. */
export interface Heard {
  readonly asks: readonly Ask[];
  readonly worries: readonly Span[];
  readonly deadlines: readonly Span[];
  readonly accusations: readonly Span[];
  readonly threats: readonly Span[];
  /** Those of the accusations that are said of a person, not of what happened. */
  readonly insults: readonly Span[];
  /** Speaks of harm or of a formal right: there the school's own procedure comes first. */
  readonly serious: readonly Span[];
  /** Without blame and without a threat. */
  readonly neutral: boolean;
}

/** Whoever reads a message that is being answered. */
export interface MessageReader {
  /** `writer` is who wrote the message. */
  read(text: string, writer: Role): Heard;
  /** Which asks of a message a reply answers: with the thing itself, a yes, a no, or what will be done. */
  answered(incoming: string, asks: readonly Ask[], reply: string): ReadonlySet<Ask>;
}
