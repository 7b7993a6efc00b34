/** Judges what was found in one draft against what people marked, and adds the judgments up. Pure. */
import type { Span } from '../../src/model.ts';
import { shared } from '../../src/span.ts';
import type { Labelled } from './corpus.ts';

/** Whoever marks phrases: our own rules, or a neighbour. */
export type Listener = (draft: Labelled) => readonly Span[];

/** The sentences of a text, for everybody alike. */
export type Splitter = (draft: Labelled) => readonly Span[];

export interface Count {
  readonly of: number;
  readonly hit: number;
}

export interface Tally {
  readonly findings: Count;
  readonly gold: Count;
  /** Clean drafts; a hit is an alarm. */
  readonly clean: Count;
}

const length = ({ start, end }: Span): number => end - start;

/** From the first to the last sentence that the span touches. */
const around = (span: Span, sentences: readonly Span[]): Span => {
  const touched = sentences.filter((sentence) => shared(sentence, span) > 0);
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
};

/** Longer than twice what was marked, and reaching beyond its sentence. */
const isBloated = (found: Span, gold: Span, sentences: readonly Span[]): boolean => {
  const { start, end } = around(gold, sentences);
  return length(found) > 2 * length(gold) && (found.start < start || found.end > end);
};

/** Whether a finding counts for a marked phrase: it shares half of the shorter one and is not bloated. */
export const counts = (found: Span, gold: Span, sentences: readonly Span[]): boolean =>
  shared(found, gold) * 2 >= Math.min(length(found), length(gold)) &&
  shared(found, gold) > 0 &&
  !isBloated(found, gold, sentences);

const NONE: Count = { of: 0, hit: 0 };
const NOTHING: Tally = { findings: NONE, gold: NONE, clean: NONE };

const plus = (a: Count, b: Count): Count => ({ of: a.of + b.of, hit: a.hit + b.hit });

const sum = (a: Tally, b: Tally): Tally => ({
  findings: plus(a.findings, b.findings),
  gold: plus(a.gold, b.gold),
  clean: plus(a.clean, b.clean),
});

const tallyOne = (draft: Labelled, listen: Listener, split: Splitter): Tally => {
  const found = listen(draft);
  const sentences = draft.gold.length > 0 && found.length > 0 ? split(draft) : [];
  return {
    findings: {
      of: found.length,
      hit: found.filter((one) => draft.gold.some((gold) => counts(one, gold, sentences))).length,
    },
    gold: {
      of: draft.gold.length,
      hit: draft.gold.filter((gold) => found.some((one) => counts(one, gold, sentences))).length,
    },
    clean: draft.gold.length > 0 ? NONE : { of: 1, hit: Number(found.length > 0) },
  };
};

/** All drafts together. */
/** Single lines: how many hot ones are heard at all, and how many of their harmless twins. */
export const heardLines = (
  lines: readonly Labelled[],
  listen: Listener,
): { readonly hot: Count; readonly twins: Count } => {
  const heard = (some: readonly Labelled[]): Count => ({
    hit: some.filter((line) => listen(line).length > 0).length,
    of: some.length,
  });
  const isTwin = ({ category }: Labelled) => category === 'clean';
  return { hot: heard(lines.filter((line) => !isTwin(line))), twins: heard(lines.filter(isTwin)) };
};

export const tally = (drafts: readonly Labelled[], listen: Listener, split: Splitter): Tally =>
  drafts.map((draft) => tallyOne(draft, listen, split)).reduce(sum, NOTHING);

/** How many of each category's marked phrases were found, most frequent category first. */
export const byCategory = (
  drafts: readonly Labelled[],
  listen: Listener,
  split: Splitter,
): ReadonlyMap<string, Count> => {
  const counted = new Map<string, Count>();
  for (const draft of drafts) {
    const found = listen(draft);
    const sentences = split(draft);
    for (const gold of draft.gold) {
      const hit = Number(found.some((one) => counts(one, gold, sentences)));
      counted.set(gold.category, plus(counted.get(gold.category) ?? NONE, { of: 1, hit }));
    }
  }
  return new Map([...counted].sort(([, a], [, b]) => b.of - a.of));
};

/** Voices come in shades, such as `us-rural`; a shade alone is too few drafts to say anything. */
const kindOf = (voice: string): string => voice.split('-')[0] ?? voice;

/** Alarms on clean drafts, voice by voice. */
export const byVoice = (drafts: readonly Labelled[], listen: Listener): ReadonlyMap<string, Count> => {
  const counted = new Map<string, Count>();
  for (const draft of drafts.filter(({ gold }) => gold.length === 0)) {
    const hit = Number(listen(draft).length > 0);
    const voice = kindOf(draft.voice);
    counted.set(voice, plus(counted.get(voice) ?? NONE, { of: 1, hit }));
  }
  return new Map([...counted].sort(([a], [b]) => a.localeCompare(b)));
};

/** A share from 0 to 1; nothing of nothing is all of it. */
export const share = ({ hit, of }: Count): number => (of === 0 ? 1 : hit / of);

/** The harmonic mean of precision and recall. */
export const f1 = ({ findings, gold }: Tally): number => {
  const [precision, recall] = [share(findings), share(gold)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};
