/** Draft + rules → review: mask, protect, detect, settle. Pure: no DOM, no browser, no clock, no package. */
import type { Draft, Failure, Finding, Protected, Review } from '../model.ts';
import type { Reading } from '../rule.ts';
import { type Asked, byItself, type Hit } from './heard.ts';
import { createListening, speaks } from './listen.ts';
import { maskOf } from './mask.ts';
import { createCompiler } from './pattern.ts';
import { createReader, type Read } from './read.ts';
import { createScan } from './scan.ts';
import { type Settling, settle } from './settle.ts';
import { touches, widened } from './shield.ts';
import { Sieve } from './sieve.ts';
import { Vocabulary } from './vocabulary.ts';
import { gatherVoices, type RuleSet } from './voices.ts';

export type { RuleSet } from './voices.ts';

export interface Reviewer {
  /** Compiles rules for as long as there is time; true once all are. A review compiles what is left. */
  prepare(hasTime?: () => boolean): boolean;
  /** One pass over the draft. `muted` rules are left out as if they did not exist. Never throws: a broken rule is one recorded failure. */
  review(draft: Draft, muted?: ReadonlySet<string>): Review;
}

/** What one review gathers before it settles. */
interface Gathered extends Asked {
  readonly hits: Hit[];
  readonly protected: Protected[];
  readonly failures: Failure[];
}

/** Read once before anybody waits: the browser takes its time over whatever code runs for the first time. */
const REHEARSAL: Draft = {
  text: "Dear Ms. Lee,\n\nWhy did you not tell us that James was late again? I don't think it is fair, and I will call by 3.",
  role: 'parent',
};
const NONE_MUTED: ReadonlySet<string> = new Set();

/** Compiles each rule once. A rule that cannot be compiled is left out and named in every review's failures. */
export const createReviewer = (rules: RuleSet): Reviewer => {
  const vocabulary = new Vocabulary();
  const scan = createScan();
  const sieve = new Sieve(scan);
  const compiler = createCompiler(vocabulary, rules.words, scan, sieve);
  const voices = gatherVoices(rules, vocabulary, compiler, scan);
  const read = createReader(vocabulary);
  const { turn, listen } = createListening({ scan, sieve, compiler, voices });

  let rehearsed = false;
  const prepare = (hasTime = () => true): boolean => {
    if (!voices.prepare(hasTime)) return false;
    if (!rehearsed) {
      rehearsed = true;
      review(REHEARSAL);
    }
    return true;
  };

  const detect = ({ words, sentences }: Read, gathered: Gathered): void => {
    turn(words, gathered);
    for (const sentence of sentences) {
      const { hits, shield } = listen(sentence, gathered);
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
