/** Compiles a pattern: what it is found by, and its program. What it was made from is not kept: that takes ten times the room. */
import { beginsOf, idsOfBegins } from './begins.ts';
import { highBit, lowBit } from './bits.ts';
import { createMachine } from './machine.ts';
import { createNeeds, weightsOf } from './needs.ts';
import { assemble, bind, createLibrary } from './program.ts';
import { createResolver } from './resolve.ts';
import type { Scan } from './scan.ts';
import type { Sieve } from './sieve.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Pattern {
  /** Its number in the sieve. */
  readonly number: number;
  /** Names of its captures. */
  readonly slots: readonly string[];
  /** Calls back with each word of the sentence at which it matches; `scan` says how. */
  each(hear: (at: number) => void): void;
}

export interface Compiler {
  /** `writers` are those it speaks for, in bits. Throws `NotationError` on a bad pattern or class. */
  compile(source: string, writers: number): Pattern;
  /** When all are compiled: lets go of what only compiling needs. */
  forget(): void;
}

/** A compiler for one vocabulary, one set of word classes, and one scan with its sieve. */
export const createCompiler = (
  vocabulary: Vocabulary,
  classes: Readonly<Record<string, readonly string[]>>,
  scan: Scan,
  sieve: Sieve,
): Compiler => {
  const { resolve, forget: forgetClasses } = createResolver(vocabulary, classes);
  const needsOf = createNeeds(weightsOf(vocabulary));
  const library = createLibrary();
  const execute = createMachine(scan, library);
  let trials = 0;

  const compile = (source: string, writers: number): Pattern => {
    const { parts, slots } = resolve(source);
    const [lows, highs] = beginsOf(parts, source);
    const [first] = parts;
    const opens = first?.kind === 'edge' && first.start;
    const [anchor = { ids: idsOfBegins(parts), least: 0, most: 0, weight: 0 }, ...others] = needsOf(parts);
    const number = sieve.add({ anchor, others, opens, writers });
    const begin = assemble(parts, library);

    const each = (hear: (at: number) => void): void => {
      const from = sieve.from(number);
      const to = sieve.to(number);
      if (from > to) return;
      trials += 1;
      const trial = trials;
      const { id, flags } = scan.words;
      for (let at = from; at <= to; at += 1) {
        const word = id[at] ?? 0;
        if (flags[at] === 0 && ((lows & lowBit(word)) === 0 || (highs & highBit(word)) === 0)) continue;
        scan.toEnd = false;
        for (let edge = slots.length * 2 - 1; edge >= 0; edge -= 1) scan.slots[edge] = -1;
        if (execute(begin, at, trial)) hear(at);
      }
    };
    return { number, slots, each };
  };

  const forget = (): void => {
    forgetClasses();
    bind(library);
  };
  return { compile, forget };
};
