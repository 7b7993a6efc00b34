/** Draft + rules → review: mask, protect, detect, settle. Pure: no DOM, no browser, no clock, no package. */
import type { Draft, Failure, Finding, Protected, Review, Role, Span } from '../model.ts';
import type { Reading } from '../rule.ts';
import { maskOf } from './mask.ts';
import { Memory } from './memory.ts';
import { createCompiler } from './pattern.ts';
import { createReader, type Read, type ReadSentence } from './read.ts';
import { createScan } from './scan.ts';
import { type Settling, settle } from './settle.ts';
import { touches, widened } from './shield.ts';
import { Sieve } from './sieve.ts';
import { Vocabulary } from './vocabulary.ts';
import { gatherVoices, type Ruled, type RuleSet, type Voice, WRITERS } from './voices.ts';
import { QUOTED } from './word-list.ts';

export type { RuleSet } from './voices.ts';

export interface Reviewer {
  /** Compiles rules for as long as there is time; true once all are. A review compiles what is left. */
  prepare(hasTime?: () => boolean): boolean;
  /** One pass over the draft. `muted` rules are left out as if they did not exist. Never throws: a broken rule is one recorded failure. */
  review(draft: Draft, muted?: ReadonlySet<string>): Review;
}

/** A hit, and how it stands to protected sentences. */
interface Hit extends Settling {
  readonly evenProtected: boolean;
  readonly keepsClear: boolean;
  /** A sentence that is calm otherwise calls it off. */
  readonly yields: boolean;
}

/** A phrasing that protects a sentence, and at which word. */
interface Shield {
  readonly rule: string;
  readonly at: number;
  readonly order: number;
}

/** What is asked of every sentence of a draft. */
interface Asked {
  readonly text: string;
  readonly role: Role;
  readonly muted: ReadonlySet<string>;
}

/** What the rules say of one sentence: their hits, and what protects it, the first of all that do. */
interface Heard {
  /** Where it stood. */
  readonly start: number;
  readonly hits: Hit[];
  shield?: Shield;
}

/** What one review gathers before it settles. */
interface Gathered extends Asked {
  readonly hits: Hit[];
  readonly protected: Protected[];
  readonly failures: Failure[];
}

/** A match that runs to the sentence's end takes its closing marks along, so that a wording can bring its own. */
const CLOSING = /^ ?[.!?…]+/;
/** Read once before anybody waits: the browser takes its time over whatever code runs for the first time. */
const REHEARSAL: Draft = {
  text: "Dear Ms. Lee,\n\nWhy did you not tell us that James was late again? I don't think it is fair, and I will call by 3.",
  role: 'parent',
};
const NO_SLOTS: Readonly<Record<string, Span>> = {};
const NONE_MUTED: ReadonlySet<string> = new Set();

/** Compiles each rule once. A rule that cannot be compiled is left out and named in every review's failures. */
export const createReviewer = (rules: RuleSet): Reviewer => {
  const vocabulary = new Vocabulary();
  const scan = createScan();
  const sieve = new Sieve(scan);
  const compiler = createCompiler(vocabulary, rules.words, scan, sieve);
  const voices = gatherVoices(rules, vocabulary, compiler, scan);
  const read = createReader(vocabulary);
  const memory = new Memory<Heard>();

  let rehearsed = false;
  const prepare = (hasTime = () => true): boolean => {
    if (!voices.prepare(hasTime)) return false;
    if (!rehearsed) {
      rehearsed = true;
      review(REHEARSAL);
    }
    return true;
  };

  const slotsOf = (names: readonly string[], words: Read['words']): Readonly<Record<string, Span>> => {
    if (names.length === 0) return NO_SLOTS;
    const slots: Record<string, Span> = {};
    names.forEach((name, number) => {
      const from = scan.slots[number * 2] ?? -1;
      const to = scan.slots[number * 2 + 1] ?? -1;
      if (from < 0 || to < from) return;
      const before = words.end[from - 1] ?? 0;
      slots[name] =
        from === to
          ? { start: before, end: before }
          : { start: words.start[from] ?? before, end: words.end[to - 1] ?? before };
    });
    return slots;
  };

  /** Notes down what a phrasing says that matches at a word. */
  const hear = (voice: Voice, at: number, sentence: ReadSentence, text: string, heard: Heard): void => {
    const { rule, pattern, entry, severity, evenProtected } = voice;
    const { words } = scan;
    const to = scan.matched;
    const isWhole = scan.toEnd && to === sentence.last;
    const slots = slotsOf(pattern.slots, words);
    if (rule.callsOff(at, to)) return;
    const { id, rank, keepsClear } = rule;
    const yields = severity === 'caution' && !evenProtected && !rule.standsFirm;
    const order = pattern.number;
    if (rule.kind === 'protect') {
      const { shield } = heard;
      if (!shield || at < shield.at || (at === shield.at && order < shield.order))
        heard.shield = { rule: id, at, order };
      return;
    }
    const start = words.start[at] ?? 0;
    const wordsEnd = words.end[to - 1] ?? start;
    const end = isWhole ? closed(text, wordsEnd) : wordsEnd;
    heard.hits.push({
      rule: id,
      rank,
      order,
      severity,
      entry,
      evenProtected,
      keepsClear,
      yields,
      slots,
      start,
      end,
    });
  };

  /** Cues add up, and mark a whole sentence or call off a phrasing in it. What is said of a sentence is the rule's first entry. */
  const weigh = (sentence: ReadSentence, { text, role, muted }: Asked, hits: Hit[]): void => {
    for (const { rule, undertone } of voices.weighing) {
      if (!speaks(rule, role, muted)) continue;
      const weight = undertone.weigh(text, scan.words, sentence);
      // Half a sentence may be calm as well: what might yet be fair is not marked.
      if (undertone.isCalm(weight, sentence)) callOff(hits);
      // Of half a sentence nobody can say how it will end.
      if (sentence.ended && undertone.isHot(weight)) hits.push(byItself(rule, 0, sentence));
    }
  };

  const listen = (sentence: ReadSentence, asked: Asked): Heard => {
    const heard: Heard = { start: sentence.start, hits: [] };
    scan.first = sentence.first;
    scan.last = sentence.last;
    scan.serial += 1;
    const count = sieve.sift(WRITERS[asked.role]);
    for (let candidate = 0; candidate < count; candidate += 1) {
      const voice = voices.byPattern[sieve.candidates[candidate] ?? 0];
      if (!voice || (voice.rule.kind !== 'protect' && asked.muted.has(voice.rule.id))) continue;
      compiler.each(voice.pattern, (at) => hear(voice, at, sentence, asked.text, heard));
    }
    weigh(sentence, asked, heard.hits);
    return heard;
  };

  /** As `listen`, and does not listen to a sentence again that stood in the draft before. */
  const listenOnce = (sentence: ReadSentence, asked: Asked): Heard => {
    if (!isKnownByText(sentence, scan.words)) return listen(sentence, asked);
    const text = asked.text.slice(sentence.start, sentence.end);
    const before = memory.recall(text);
    const heard = before ? movedTo(sentence.start, before) : listen(sentence, asked);
    memory.keep(text, heard);
    return heard;
  };

  const detect = ({ words, sentences }: Read, gathered: Gathered): void => {
    scan.words = words;
    memory.turn(gathered.role, gathered.muted);
    for (const sentence of sentences) {
      const { hits, shield } = listenOnce(sentence, gathered);
      gathered.hits.push(...hits);
      if (shield) gathered.protected.push({ rule: shield.rule, start: sentence.start, end: sentence.end });
    }
  };

  /** Rules that search for themselves. One that throws is one failure; its message might hold draft text, its name does not. */
  const search = (reading: Reading, gathered: Gathered): void => {
    for (const rule of voices.searching) {
      if (!rule.find || !speaks(rule, gathered.role, gathered.muted)) continue;
      try {
        for (const { start, end, severity = rule.severity, rewordings } of rule.find(reading)) {
          const given = rewordings ? { given: rewordings } : {};
          gathered.hits.push({ ...byItself(rule, -1, { start, end }), severity, ...given });
        }
      } catch (error) {
        gathered.failures.push({ rule: rule.id, reason: error instanceof Error ? error.name : 'unknown' });
      }
    }
  };

  const review = ({ text, role }: Draft, muted: ReadonlySet<string> = NONE_MUTED): Review => {
    voices.prepare(() => true);
    const mask = maskOf(text);
    const draft = read(text, mask);
    const { sentences } = draft;
    const gathered: Gathered = { text, role, muted, hits: [], protected: [], failures: [...voices.broken] };
    detect(draft, gathered);
    search({ text, role, sentences, masked: (offset) => touches(mask, { start: offset, end: offset + 1 }) }, gathered);
    const shielded = gathered.protected;
    const wide = widened(shielded, sentences);
    const free = gathered.hits.filter((hit) => hit.evenProtected || !touches(hit.keepsClear ? wide : shielded, hit));
    return {
      findings: withKeys(settle(free), text),
      protected: shielded,
      sentences,
      failures: gathered.failures,
    };
  };

  return { prepare, review };
};

/** What compiles rules, the rules, and a reviewer of them for whoever looks. Pages of ours get all three from a script. */
export interface Engine {
  readonly createReviewer: typeof createReviewer;
  readonly rules: RuleSet;
  readonly reviewer: Reviewer;
}

export const createEngine = (rules: RuleSet): Engine => ({ createReviewer, rules, reviewer: createReviewer(rules) });

const closed = (text: string, end: number): number => end + (CLOSING.exec(text.slice(end, end + 12))?.[0].length ?? 0);

const speaks = ({ id, writers }: Ruled, role: Role, muted: ReadonlySet<string>): boolean =>
  !muted.has(id) && (!writers || writers.includes(role));

/** Takes back what yields. */
const callOff = (hits: Hit[]): void => {
  for (let at = hits.length - 1; at >= 0; at -= 1) if (hits[at]?.yields) hits.splice(at, 1);
};

/** Whether a sentence reads the same wherever it stands: what is quoted in it shows by what stands around it, and half of one may still end otherwise. */
const isKnownByText = ({ ended, first, last }: ReadSentence, { flags }: Read['words']): boolean => {
  for (let at = first; at < last; at += 1) if ((flags[at] ?? 0) & QUOTED) return false;
  return ended;
};

const movedBy = (way: number, { start, end }: Span): Span => ({ start: start + way, end: end + way });

/** What was heard in a sentence that stands somewhere else now. */
const movedTo = (start: number, heard: Heard): Heard => {
  const way = start - heard.start;
  if (way === 0) return heard;
  const hits = heard.hits.map((hit) => {
    const slots = Object.entries(hit.slots).map(([name, slot]) => [name, movedBy(way, slot)] as const);
    return { ...hit, ...movedBy(way, hit), slots: Object.fromEntries(slots) };
  });
  return { ...heard, start, hits };
};

/** What a rule says by itself, and none of its phrasings. */
const byItself = (
  { id, rank, severity, evenProtected, keepsClear }: Ruled,
  entry: number,
  { start, end }: Span,
): Hit => ({
  rule: id,
  rank,
  order: 0,
  severity,
  entry,
  evenProtected,
  keepsClear,
  yields: false,
  slots: NO_SLOTS,
  start,
  end,
});

const withKeys = (hits: readonly Settling[], text: string): readonly Finding[] => {
  const seen = new Map<string, number>();
  return hits.map(({ rule, severity, entry, slots, start, end, given }) => {
    const words = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
    const occurrence = seen.get(rule + words) ?? 0;
    seen.set(rule + words, occurrence + 1);
    const key = `${rule} ${occurrence} ${words}`;
    return { rule, key, severity, entry, slots, start, end, ...(given ? { given } : {}) };
  });
};
