/**
 * Compiles a pattern into one function that tries it at a word. Each step knows what follows it, so a match is a chain of
 * calls with no allocation. What follows a gap fails at a word for good, whatever came before: it is remembered, so no
 * input makes a pattern with several gaps slow. Steps are built when a pattern is first tried.
 */
import { beginsOf, type Openings, secondsOf, type Takes } from './begins.ts';
import { createGlance } from './needs.ts';
import { createResolver, type Part, type Parts } from './resolve.ts';
import { type Scan, SENTENCE } from './scan.ts';
import type { Vocabulary } from './words.ts';

/** Longest rest of a sentence that a pattern's last gap takes. */
const REST = 40;

/** Tries what follows at a word; true when the pattern is through. */
type Step = (at: number) => boolean;

export interface Pattern {
  /** Tries the pattern at a word; `scan.matched` then says where it ended. */
  run(at: number): boolean;
  /** Whether all that the pattern needs stands in the sentence from a word on. */
  mayMatch(at: number): boolean;
  readonly slots: readonly string[];
  readonly begins: Openings;
  /** Whether it matches nowhere but at the beginning of a sentence. */
  readonly opens: boolean;
  /** What may follow the first word of a match; undefined where that may be anything, or where one word is enough. */
  seconds(takes: Takes): Openings | undefined;
}

export interface Compiler {
  /** Throws `NotationError` on a bad pattern or class. */
  readonly compile: (source: string) => Pattern;
}

/** A bit for each id. */
const bitsOf = (ids: Iterable<number>, size: number): Uint32Array => {
  const bits = new Uint32Array((size >> 5) + 1);
  for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
  return bits;
};

const hasBit = (bits: Uint32Array, id: number): boolean => (((bits[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1;

/** A compiler for one vocabulary, one set of word classes and one scan. */
export const createCompiler = (
  vocabulary: Vocabulary,
  classes: Readonly<Record<string, readonly string[]>>,
  scan: Scan,
): Compiler => {
  const resolve = createResolver(vocabulary, classes);

  const oneOf = (ids: readonly number[], next: Step): Step => {
    const [only] = ids;
    if (ids.length === 1) return (at) => at < scan.last && scan.words.id[at] === only && next(at + 1);
    const bits = bitsOf(ids, vocabulary.size);
    return (at) => at < scan.last && hasBit(bits, scan.words.id[at] ?? 0) && next(at + 1);
  };

  const flagged =
    (flag: number, not: boolean, next: Step): Step =>
    (at) =>
      at < scan.last && (((scan.words.flags[at] ?? 0) & flag) !== 0) !== not && next(at + 1);

  const gap = (most: number, next: Step): Step => {
    let failed: Int32Array | undefined;
    return (at) => {
      const until = Math.min(at + most, scan.last);
      for (let here = at; here <= until; here += 1) {
        const place = here - scan.first;
        if (failed?.[place] === scan.serial) continue;
        if (next(here)) return true;
        failed ??= new Int32Array(SENTENCE);
        failed[place] = scan.serial;
      }
      return false;
    };
  };

  /** A gap with nothing after it takes the rest of the sentence. */
  const rest =
    (next: Step): Step =>
    (at) => {
      const until = Math.min(at + REST, scan.last);
      scan.toEnd = until === scan.last;
      return next(until);
    };

  /** A pattern that asks for the sentence's end reaches it, closing marks and all. */
  const end =
    (next: Step): Step =>
    (at) => {
      if (at !== scan.last) return false;
      scan.toEnd = true;
      return next(at);
    };

  const eitherOf = (options: readonly Parts[], next: Step): Step => {
    const steps = options.map((option) => chain(option, next));
    return (at) => {
      for (const step of steps) if (step(at)) return true;
      return false;
    };
  };

  const slotOf = (slot: number, inner: Parts, next: Step): Step => {
    const edge = slot * 2;
    const leave: Step = (at) => {
      const before = scan.slots[edge + 1] ?? -1;
      scan.slots[edge + 1] = at;
      if (next(at)) return true;
      scan.slots[edge + 1] = before;
      return false;
    };
    const within = chain(inner, leave);
    return (at) => {
      const before = scan.slots[edge] ?? -1;
      scan.slots[edge] = at;
      if (within(at)) return true;
      scan.slots[edge] = before;
      return false;
    };
  };

  const stepOf = (part: Part, next: Step): Step => {
    switch (part.kind) {
      case 'ids':
        return oneOf(part.ids, next);
      case 'flag':
        return flagged(part.flag, part.not, next);
      case 'edge':
        return part.start ? (at) => at === scan.first && next(at) : end(next);
      case 'gap':
        return gap(part.most, next);
      case 'rest':
        return rest(next);
      case 'either':
        return eitherOf(part.options, next);
      case 'maybe': {
        const within = chain(part.inner, next);
        return (at) => within(at) || next(at);
      }
      case 'slot':
        return slotOf(part.slot, part.inner, next);
    }
  };

  const chain = (parts: Parts, next: Step): Step =>
    parts.reduceRight<Step>((follow, part) => stepOf(part, follow), next);

  const accept: Step = (at) => {
    scan.matched = at;
    return true;
  };

  const compile = (source: string): Pattern => {
    const { parts, slots } = resolve(source);
    let glance: ((place: number) => boolean) | undefined;
    let steps: Step | undefined;
    const mayMatch = (at: number): boolean => {
      glance ??= createGlance(parts, scan.ahead);
      return glance(at - scan.first);
    };
    const run = (at: number): boolean => {
      if (!mayMatch(at)) return false;
      steps ??= chain(parts, accept);
      scan.toEnd = false;
      for (let edge = slots.length * 2 - 1; edge >= 0; edge -= 1) scan.slots[edge] = -1;
      return steps(at);
    };
    const [first] = parts;
    const opens = first?.kind === 'edge' && first.start;
    return {
      run,
      mayMatch,
      slots,
      opens,
      begins: beginsOf(parts, source),
      seconds: (takes) => secondsOf(parts, takes),
    };
  };

  return { compile };
};
