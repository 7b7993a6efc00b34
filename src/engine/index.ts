/** Draft + rules → review. Pure: no DOM, no browser, no clock, no package. */
import type { Draft, Failure, Finding, Praise, Protected, Review, Role, Severity, Span } from '../model.ts';
import type { Entry, Noticed, Patterns, Reading } from '../rule.ts';
import { maskOf } from './mask.ts';
import { NotationError } from './notation.ts';
import { type Classes, createCompiler, createScan, type Pattern } from './pattern.ts';
import { createReader, FIGURE, NAME, type Read, type ReadSentence } from './read.ts';
import { type Settling, settle } from './settle.ts';
import { Vocabulary } from './words.ts';

export { NotationError } from './notation.ts';

/** Everything the engine is told about people. */
export interface RuleSet {
  readonly coaching: Readonly<Record<string, Patterns>>;
  readonly protect: Readonly<Record<string, Noticed>>;
  readonly praise: Readonly<Record<string, Noticed>>;
  readonly words: Classes;
  /** Rule ids, strongest first; a rule not named here comes last. */
  readonly precedence: readonly string[];
}

export interface Reviewer {
  /** One pass over the draft. `muted` rules are left out as if they did not exist. Never throws: a broken rule is one recorded failure. */
  review(draft: Draft, muted?: ReadonlySet<string>): Review;
}

type Shielded = Settling & { readonly evenProtected: boolean; readonly keepsClear: boolean };

type Kind = 'coaching' | 'protect' | 'praise';

/** One compiled phrasing and the rule it speaks for. */
interface Voice {
  readonly rule: Ruled;
  readonly pattern: Pattern;
  readonly entry: number;
  readonly severity: Severity;
  readonly writers: readonly Role[] | undefined;
  readonly evenProtected: boolean;
}

interface Ruled {
  readonly id: string;
  readonly kind: Kind;
  readonly rank: number;
  readonly writers: readonly Role[] | undefined;
  readonly unless: readonly Unless[];
  readonly source: Patterns | undefined;
}

/** A phrasing that calls matches off; `before`: it reaches back to the sentence's beginning. */
interface Unless {
  readonly pattern: Pattern;
  readonly before: boolean;
}

const CLOSING = /^ ?[.!?…]+/;
const NO_SLOTS: Readonly<Record<string, Span>> = {};
const NONE_MUTED: ReadonlySet<string> = new Set();

/** Compiles the rules once. A rule that cannot be compiled throws here, at build and test time, with a sentence that says how to mend it. */
export const createReviewer = (rules: RuleSet): Reviewer => {
  const vocabulary = new Vocabulary();
  const scan = createScan();
  const { compile } = createCompiler(vocabulary, rules.words, scan);

  const byId = new Map<number, Voice[]>();
  const byName: Voice[] = [];
  const byFigure: Voice[] = [];
  const searching: Ruled[] = [];

  const listen = (voice: Voice) => {
    const { ids, names, figures } = voice.pattern.begins;
    for (const id of ids) byId.set(id, [...(byId.get(id) ?? []), voice]);
    if (names) byName.push(voice);
    if (figures) byFigure.push(voice);
  };

  const named = (id: string, source: string): Pattern => {
    try {
      return compile(source);
    } catch (error) {
      if (error instanceof NotationError) throw new NotationError(`${id}: ${error.message}`);
      throw error;
    }
  };

  const admit = (id: string, kind: Kind, source: Patterns | Noticed): Ruled => {
    const rank = rules.precedence.indexOf(id);
    return {
      id,
      kind,
      rank: rank < 0 ? rules.precedence.length : rank,
      writers: source.writers,
      unless: (source.unless ?? []).map((words) => {
        const before = words.startsWith('… ');
        return { before, pattern: named(id, before ? words.slice(2) : words) };
      }),
      source: kind === 'coaching' ? (source as Patterns) : undefined,
    };
  };

  for (const [id, source] of Object.entries(rules.coaching)) {
    const rule = admit(id, 'coaching', source);
    if (source.find) searching.push(rule);
    source.match?.forEach((entry: Entry, index) => {
      for (const words of [entry.words].flat()) {
        listen({
          rule,
          pattern: named(id, words),
          entry: index,
          severity: entry.severity ?? source.severity,
          writers: entry.writers ?? source.writers,
          evenProtected: entry.evenProtected ?? source.evenProtected ?? false,
        });
      }
    });
  }
  for (const kind of ['protect', 'praise'] as const) {
    for (const [id, source] of Object.entries(rules[kind])) {
      const rule = admit(id, kind, source);
      for (const words of source.match) {
        const pattern = named(id, words);
        listen({ rule, pattern, entry: 0, severity: 'hint', writers: source.writers, evenProtected: false });
      }
    }
  }

  const read = createReader(vocabulary);

  const slotsOf = (names: readonly string[], words: Read['words']): Readonly<Record<string, Span>> => {
    if (names.length === 0) return NO_SLOTS;
    const slots: Record<string, Span> = {};
    names.forEach((name, number) => {
      const from = scan.slots[number * 2] ?? -1;
      const to = scan.slots[number * 2 + 1] ?? -1;
      if (from < 0 || to < from) return;
      const at = words.start[from] ?? words.end[from - 1] ?? 0;
      slots[name] = from === to ? emptySlot(words, from) : { start: at, end: words.end[to - 1] ?? at };
    });
    return slots;
  };

  /** Whether one of the rule's `unless` phrasings touches the words `from..to` of this sentence. */
  const calledOff = (rule: Ruled, from: number, to: number): boolean =>
    rule.unless.some(({ pattern, before }) => {
      const until = before ? scan.last : to;
      for (let at = scan.first; at < until; at += 1) {
        if (pattern.run(at) && scan.matched > from) return true;
      }
      return false;
    });

  const review = (draft: Draft, muted: ReadonlySet<string> = NONE_MUTED): Review => {
    const { text, role } = draft;
    const mask = maskOf(text);
    const { words, sentences } = read(text, mask);
    const hits: Shielded[] = [];
    const praise: Praise[] = [];
    const protectedOnes: Protected[] = [];
    const failures: Failure[] = [];
    scan.words = words;

    const tryVoice = (voice: Voice, at: number, sentence: ReadSentence) => {
      const { rule, pattern } = voice;
      if (voice.writers && !voice.writers.includes(role)) return;
      if (rule.kind !== 'protect' && muted.has(rule.id)) return;
      scan.toEnd = false;
      if (pattern.slots.length > 0) scan.slots.fill(-1, 0, pattern.slots.length * 2);
      if (!pattern.run(at)) return;
      const to = scan.matched;
      const toEnd = scan.toEnd && to === sentence.last;
      if (rule.kind === 'protect') {
        if (!calledOff(rule, at, to)) protectedOnes.push({ rule: rule.id, start: sentence.start, end: sentence.end });
        return;
      }
      const start = words.start[at] ?? 0;
      const lastEnd = words.end[to - 1] ?? start;
      const end = toEnd ? closed(text, lastEnd) : lastEnd;
      const slots = slotsOf(pattern.slots, words);
      if (calledOff(rule, at, to)) return;
      if (rule.kind === 'praise') {
        praise.push({ rule: rule.id, start, end });
        return;
      }
      const { severity, entry, evenProtected } = voice;
      const keepsClear = rule.source?.keepsClear ?? false;
      hits.push({ rule: rule.id, rank: rule.rank, severity, entry, evenProtected, keepsClear, slots, start, end });
    };

    for (const sentence of sentences) {
      scan.first = sentence.first;
      scan.last = sentence.last;
      scan.serial += 1;
      for (let at = sentence.first; at < sentence.last; at += 1) {
        const id = words.id[at] ?? 0;
        if (id !== 0) for (const voice of byId.get(id) ?? []) tryVoice(voice, at, sentence);
        const flags = words.flags[at] ?? 0;
        if (flags & NAME) for (const voice of byName) tryVoice(voice, at, sentence);
        if (flags & FIGURE) for (const voice of byFigure) tryVoice(voice, at, sentence);
      }
    }

    const reading: Reading = {
      text,
      role,
      sentences,
      masked: (offset) => mask.some((span) => span.start <= offset && offset < span.end),
    };
    for (const { id, rank, source, writers } of searching) {
      if (muted.has(id) || (writers && !writers.includes(role)) || !source?.find) continue;
      try {
        for (const hit of source.find(reading)) {
          hits.push({
            rule: id,
            rank,
            severity: hit.severity ?? source.severity,
            entry: -1,
            evenProtected: source.evenProtected ?? false,
            keepsClear: source.keepsClear ?? false,
            slots: NO_SLOTS,
            start: hit.start,
            end: hit.end,
            ...(hit.rewordings ? { given: hit.rewordings } : {}),
          });
        }
      } catch (error) {
        failures.push({ rule: id, reason: error instanceof Error ? error.name : 'unknown' });
      }
    }

    const shielded = merged(protectedOnes);
    const wide = widened(shielded, sentences);
    const free = hits.filter((hit) => hit.evenProtected || !touches(hit.keepsClear ? wide : shielded, hit));
    return {
      findings: withKeys(settle(free), text),
      notes: [],
      praise: merged(praise),
      protected: shielded,
      sentences,
      failures,
    };
  };

  return { review };
};

/** An optional capture that took no word: an empty span after the word before it. */
const emptySlot = (words: Read['words'], at: number): Span => {
  const place = at > 0 ? (words.end[at - 1] ?? 0) : (words.start[at] ?? 0);
  return { start: place, end: place };
};

/** A match that runs to the sentence's end takes its full stop or question marks along, so that a wording can bring its own. */
const closed = (text: string, end: number): number => end + (CLOSING.exec(text.slice(end, end + 12))?.[0].length ?? 0);

/** Each protected sentence with the ones before and after it. */
const widened = (shielded: readonly Span[], sentences: readonly Span[]): readonly Span[] =>
  shielded.map(({ start, end }) => {
    const first = sentences.findIndex((sentence) => sentence.end > start);
    const last = sentences.findLastIndex((sentence) => sentence.start < end);
    return {
      start: sentences[Math.max(0, first - 1)]?.start ?? start,
      end: sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? end,
    };
  });

const touches = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/** One of each stretch, in reading order; where two overlap, the first of the longer ones. */
const merged = <Spoken extends Span & { readonly rule: string }>(spans: readonly Spoken[]): readonly Spoken[] => {
  const kept: Spoken[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
  }
  return kept;
};

const withKeys = (hits: readonly Settling[], text: string): readonly Finding[] => {
  const seen = new Map<string, number>();
  return hits.map(({ rule, severity, entry, slots, start, end, given }) => {
    const words = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
    const occurrence = seen.get(rule + words) ?? 0;
    seen.set(rule + words, occurrence + 1);
    return {
      rule,
      key: `${rule} ${occurrence} ${words}`,
      severity,
      entry,
      slots,
      start,
      end,
      ...(given ? { given } : {}),
    };
  });
};
