/**
 * The longer look: the marks of a draft, what already works in it, and notes about the whole. Pure; for the panel and the
 * terminal, since the content script needs marks alone.
 */
import type { Engine } from '../engine/index.ts';
import { isEnglish } from '../english.ts';
import { listenFor } from '../listen.ts';
import type { Draft, Failure, LongReview, Note, Praise, Review, Span } from '../model.ts';
import type { Noted, Noticed, Whole } from '../rule.ts';
import { overlap } from '../span.ts';

/** What can only be said of a draft as a whole. */
export interface WholeSet {
  readonly praise: Readonly<Record<string, Noticed>>;
  readonly notes: Readonly<Record<string, Noted>>;
  /** Phrasings that notes ask about, by name. */
  readonly signs: Readonly<Record<string, readonly string[]>>;
  /** Note ids, the most useful first. */
  readonly order: readonly string[];
}

export interface Look {
  /** Like a reviewer's, with praise and notes. What is clearly no English is left alone: the rules know nothing of it. */
  review(draft: Draft, muted?: ReadonlySet<string>): LongReview;
}

/** A shorter message needs no advice on its build. */
const LEAST_WORDS = 60;

/** The signs by which `concern` goes: one sentence of the first, or two of the second. */
const GRIEVANCE = 'grievance';
const CONCERN = 'concern';

const NONE: ReadonlySet<string> = new Set();

/** The sentences that some of the spans touch. */
const touched = <Each extends Span>(sentences: readonly Each[], spans: readonly Span[]): readonly Each[] =>
  sentences.filter((sentence) => spans.some((span) => overlap(sentence, span)));

/** In how many unmarked sentences a sign is given, worked out when a note asks. One listener each: signs may share words. */
const createSigns = (engine: Engine, { signs }: WholeSet) => {
  const listeners = new Map(
    Object.entries(signs).map(([name, match]) => [name, listenFor(engine, { [name]: { match } })]),
  );
  return (draft: Draft, marked: readonly Span[]): Whole['signs'] =>
    (name) => {
      const listener = listeners.get(name);
      if (!listener) throw new RangeError(`There is no sign "${name}"`);
      const { findings, sentences, failures } = listener.review(draft);
      if (failures.length > 0) throw new SyntaxError(`The sign "${name}" cannot be compiled`);
      return touched(sentences, findings).filter((sentence) => !marked.some((span) => overlap(sentence, span))).length;
    };
};

/** What a draft is to its notes. */
const wholeOf = (draft: Draft, review: Review, praise: readonly Praise[], signs: Whole['signs']): Whole => {
  const { subject = '', isReply = false, copied = 0 } = draft;
  const asking = review.sentences.filter(({ start, end }) => draft.text.slice(start, end).includes('?'));
  return {
    ...draft,
    ...review,
    subject,
    isReply,
    copied,
    praise,
    signs,
    concern: review.findings.length > 0 || signs(GRIEVANCE) > 0 || signs(CONCERN) > 1,
    words: draft.text.split(/\s+/).filter(Boolean).length,
    questions: asking.length - touched(asking, review.findings).length,
  };
};

/** Compiles everything once. */
export const createLook = (engine: Engine, set: WholeSet): Look => {
  const praising = listenFor(engine, set.praise);
  const signsIn = createSigns(engine, set);

  /** What works, each thing once; nothing in a sentence that is to be changed, or to be kept as it is. */
  const praiseOf = (draft: Draft, { findings, protected: plainly, sentences }: Review, muted: ReadonlySet<string>) => {
    const taken = touched(sentences, [...findings, ...plainly]);
    const { findings: heard, failures } = praising.review(draft, muted);
    const free = heard.filter((one) => touched(taken, [one]).length === 0);
    const first = free.filter(({ rule }, at) => free.findIndex((one) => one.rule === rule) === at);
    return { failures, praise: first.map(({ rule, start, end }): Praise => ({ rule, start, end })) };
  };

  const speaks = (whole: Whole, id: string): boolean => {
    const note = set.notes[id];
    if (!note || (note.writers && !note.writers.includes(whole.role))) return false;
    return whole.words >= (note.least ?? LEAST_WORDS) && note.speaks(whole);
  };

  const review = (draft: Draft, muted: ReadonlySet<string> = NONE): LongReview => {
    const short = engine.reviewer.review(draft, muted);
    if (!isEnglish(draft.text)) return { ...short, findings: [], praise: [], notes: [], foreign: true };
    const { praise, failures: unheard } = praiseOf(draft, short, muted);
    const failures: Failure[] = [...short.failures, ...unheard];
    const whole = wholeOf(draft, short, praise, signsIn(draft, short.findings));
    const notes: Note[] = [];
    // What must be said plainly needs no advice on how it is built.
    for (const rule of short.protected.length > 0 ? [] : set.order) {
      try {
        if (!muted.has(rule) && speaks(whole, rule)) notes.push({ rule });
      } catch (error) {
        failures.push({ rule, reason: error instanceof Error ? error.name : 'unknown' });
      }
    }
    return { ...short, failures, praise, notes };
  };

  return { review };
};
