/**
 * Compiles a pattern into one function that tries it at a word. Each node knows what follows it, so a match is a chain of
 * calls with no allocation. What follows a gap fails at a word for good, whatever came before: it is remembered, so no
 * input makes a pattern with several gaps slow.
 */
import { type Node, NotationError, parseWords, type Sequence } from './notation.ts';
import { FIGURE, NAME, QUOTED, type Words } from './read.ts';
import { OPEN } from './spellings.ts';
import { plainWords, type Vocabulary } from './words.ts';

/** Longest rest of a sentence that a pattern's last gap takes. */
const REST = 40;
/** As long as the longest sentence. */
const SENTENCE = 128;

/** What the compiled functions read while they run. One for all patterns: matching is single-threaded. */
export interface Scan {
  words: Words;
  /** The sentence being tried: its first word and the one after its last. */
  first: number;
  last: number;
  /** Counts sentences over all drafts: what a gap's memory is stamped with. */
  serial: number;
  /** Where the last match ended, and whether a final gap took it to the sentence's end. */
  matched: number;
  toEnd: boolean;
  /** Slot edges of the last match, as word numbers: two a slot. -1: not captured. */
  readonly slots: Int32Array;
}

/** Tries what follows at a word; true when the pattern is through. */
type Step = (at: number) => boolean;

export interface Pattern {
  readonly run: Step;
  readonly slots: readonly string[];
  /** Ids a match may begin with, and whether it may begin with a name or a figure. */
  readonly begins: Begins;
}

export interface Begins {
  readonly ids: Set<number>;
  names: boolean;
  figures: boolean;
  anything: boolean;
}

const MOST_SLOTS = 8;

export const createScan = (): Scan => ({
  words: {
    count: 0,
    start: new Int32Array(0),
    end: new Int32Array(0),
    id: new Int32Array(0),
    flags: new Uint8Array(0),
  },
  first: 0,
  last: 0,
  serial: 0,
  matched: 0,
  toEnd: false,
  slots: new Int32Array(MOST_SLOTS * 2).fill(-1),
});

type Classes = Readonly<Record<string, readonly string[]>>;

export interface Compiler {
  readonly compile: (source: string) => Pattern;
}

/** A compiler for one vocabulary, one set of word classes and one scan. Throws `NotationError` on a bad pattern or class. */
export const createCompiler = (vocabulary: Vocabulary, classes: Classes, scan: Scan): Compiler => {
  /** All ids that a plain word accepts: its own, and the open contractions that may stand for it. */
  const idsFor = (word: string): number[] => {
    const open = Object.keys(OPEN).filter((form) => OPEN[form]?.includes(word));
    return [word, ...open].map((form) => vocabulary.add(form));
  };

  const trees = new Map<string, readonly Sequence[]>();
  const classOf = (name: string, source: string): readonly Sequence[] => {
    const known = trees.get(name);
    if (known) return known;
    const phrases = classes[name];
    if (!phrases) throw new NotationError(`"${source}": there is no word class {${name}} in rules/words/`);
    trees.set(name, []);
    const parsed = phrases.map(parseWords).sort((a, b) => b.length - a.length);
    trees.set(name, parsed);
    return parsed;
  };

  /** Literals as their plain words, so that a pattern may be written with or without contractions. */
  const plainSequence = (sequence: Sequence): Sequence =>
    sequence.flatMap((node): readonly Node[] => {
      if (node.kind !== 'word') return [node];
      return plainWords(node.word).map((word) => ({ kind: 'word', word }));
    });

  /** A class or group whose options are all single words is one look-up. */
  const singles = (options: readonly Sequence[], source: string): Set<number> | undefined => {
    const ids = new Set<number>();
    for (const option of options) {
      const nodes = plainSequence(option);
      const [node] = nodes;
      if (nodes.length !== 1 || !node) return undefined;
      if (node.kind === 'word') for (const id of idsFor(node.word)) ids.add(id);
      else if (node.kind === 'either' || node.kind === 'class') {
        if (node.kind === 'class' && BUILT_IN.has(node.name)) return undefined;
        const inner = singles(node.kind === 'class' ? classOf(node.name, source) : node.options, source);
        if (!inner) return undefined;
        for (const id of inner) ids.add(id);
      } else return undefined;
    }
    return ids;
  };

  const oneOf = (ids: Set<number>, next: Step): Step => {
    if (ids.size === 1) {
      const [only] = ids;
      return (at) => at < scan.last && scan.words.id[at] === only && next(at + 1);
    }
    return (at) => at < scan.last && ids.has(scan.words.id[at] ?? 0) && next(at + 1);
  };

  const builtIn = (name: string, next: Step): Step => {
    if (name === 'start') return (at) => at === scan.first && next(at);
    if (name === 'end') return (at) => at === scan.last && next(at);
    const flag = name === 'name' ? NAME : name === 'number' ? FIGURE : 0;
    if (flag !== 0) return (at) => at < scan.last && ((scan.words.flags[at] ?? 0) & flag) !== 0 && next(at + 1);
    return (at) => at < scan.last && ((scan.words.flags[at] ?? 0) & QUOTED) === 0 && next(at + 1);
  };

  const gap = (most: number, next: Step): Step => {
    let failed: Int32Array | undefined;
    return (at) => {
      const until = Math.min(at + most, scan.last);
      for (let here = at; here <= until; here += 1) {
        const place = here - scan.first;
        if (failed?.[place] === scan.serial) continue;
        if (next(here)) return true;
        failed ??= new Int32Array(SENTENCE + 8);
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

  const compileNode = (node: Node, next: Step, slots: string[], source: string, final: boolean): Step => {
    switch (node.kind) {
      case 'word':
        return plainWords(node.word).reduceRight<Step>((follow, word) => oneOf(new Set(idsFor(word)), follow), next);
      case 'gap':
        if (final && node.bounded)
          throw new NotationError(
            `"${source}": "…${node.most}" in last place finds nothing more; write "…" or leave it out`,
          );
        return final ? rest(next) : gap(node.most, next);
      case 'maybe': {
        const inner = compileNode(node.node, next, slots, source, final);
        return (at) => inner(at) || next(at);
      }
      case 'class':
        if (BUILT_IN.has(node.name)) return builtIn(node.name, next);
        return eitherOf(classOf(node.name, source), next, slots, source);
      case 'either':
        return eitherOf(node.options, next, slots, source);
      case 'slot':
        return slotOf(node, next, slots, source, final);
    }
  };

  const compileSequence = (sequence: Sequence, next: Step, slots: string[], source: string, final: boolean): Step =>
    sequence.reduceRight<Step>(
      (follow, node, index) => compileNode(node, follow, slots, source, final && index === sequence.length - 1),
      next,
    );

  const eitherOf = (options: readonly Sequence[], next: Step, slots: string[], source: string): Step => {
    const ids = singles(options, source);
    if (ids) return oneOf(ids, next);
    const steps = options.map((option) => compileSequence(option, next, slots, source, false));
    return (at) => {
      for (const step of steps) if (step(at)) return true;
      return false;
    };
  };

  const slotOf = (
    node: Extract<Node, { kind: 'slot' }>,
    next: Step,
    slots: string[],
    source: string,
    final: boolean,
  ): Step => {
    const known = slots.indexOf(node.name);
    const number = known >= 0 ? known : slots.push(node.name) - 1;
    if (number >= MOST_SLOTS) throw new NotationError(`"${source}": at most ${MOST_SLOTS} captures in one pattern`);
    const from = number * 2;
    const leave: Step = (at) => {
      const before = scan.slots[from + 1] ?? -1;
      scan.slots[from + 1] = at;
      if (next(at)) return true;
      scan.slots[from + 1] = before;
      return false;
    };
    const inner = compileSequence(node.inner, leave, slots, source, final);
    return (at) => {
      const before = scan.slots[from] ?? -1;
      scan.slots[from] = at;
      if (inner(at)) return true;
      scan.slots[from] = before;
      return false;
    };
  };

  const accept: Step = (at) => {
    scan.matched = at;
    return true;
  };

  /** Collects what a sequence may begin with; true when it may be empty, so that what follows may begin it too. */
  const beginsOf = (sequence: Sequence, begins: Begins, source: string): boolean =>
    sequence.every((node) => nodeBegins(node, begins, source));

  const nodeBegins = (node: Node, begins: Begins, source: string): boolean => {
    switch (node.kind) {
      case 'word':
        for (const id of idsFor(plainWords(node.word)[0] ?? '')) begins.ids.add(id);
        return false;
      case 'gap':
        begins.anything = true;
        return true;
      case 'maybe':
        nodeBegins(node.node, begins, source);
        return true;
      case 'slot':
        return beginsOf(node.inner, begins, source);
      case 'either':
        return node.options.map((option) => beginsOf(option, begins, source)).some(Boolean);
      case 'class':
        if (node.name === 'start' || node.name === 'end') return true;
        if (node.name === 'name') begins.names = true;
        else if (node.name === 'number') begins.figures = true;
        else if (node.name === 'word') begins.anything = true;
        else
          return classOf(node.name, source)
            .map((option) => beginsOf(option, begins, source))
            .some(Boolean);
        return false;
    }
  };

  const compile = (source: string): Pattern => {
    const tree = parseWords(source);
    const slots: string[] = [];
    const run = compileSequence(tree, accept, slots, source, true);
    const begins: Begins = { ids: new Set(), names: false, figures: false, anything: false };
    if (beginsOf(tree, begins, source)) {
      throw new NotationError(`"${source}": every part may be left out; at least one word must stand`);
    }
    if (begins.anything) {
      throw new NotationError(
        `"${source}": a pattern must begin with a word, a group or a class, not with "…" or {word}`,
      );
    }
    return { run, slots, begins };
  };

  return { compile };
};

const BUILT_IN = new Set(['word', 'name', 'number', 'start', 'end']);
