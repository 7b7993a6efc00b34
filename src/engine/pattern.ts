/** Compiles a pattern: what it is found by, and its program. What it was made from is not kept: that takes ten times the room. */
import { beginsOf } from './begins.ts';
import { createMachine } from './machine.ts';
import { createNeeds, weightsOf } from './needs.ts';
import { assemble, bind, createLibrary } from './program.ts';
import { createResolver } from './resolve.ts';
import type { Scan } from './scan.ts';
import { NOWHERE, type Sieve } from './sieve.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Pattern {
  /** Its number in the sieve. */
  readonly number: number;
  /** Names of its captures. */
  readonly slots: readonly string[];
  /** Where its program begins. */
  readonly begin: number;
}

export interface Compiler {
  /** `writers` are those it speaks for, in bits. Throws `NotationError` on a bad pattern or class. */
  compile(source: string, writers: number): Pattern;
  /** Calls back with each word of the sentence at which a pattern matches; `scan` says how. */
  each(pattern: Pattern, hear: (at: number) => void): void;
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
    const begins = { ids: beginsOf(parts, source), least: 0, most: 0, weight: 0 };
    const [first] = parts;
    const opens = first?.kind === 'edge' && first.start;
    const needs = needsOf(parts);
    const [anchor = begins] = needs;
    const number = sieve.add({ anchor, needs: [begins, ...needs.filter(({ most }) => most > 0)], opens, writers });
    return { number, slots, begin: assemble(parts, library) };
  };

  const each = ({ number, slots, begin }: Pattern, hear: (at: number) => void): void => {
    let at = sieve.from(number);
    if (at === NOWHERE) return;
    trials += 1;
    const trial = trials;
    for (; at !== NOWHERE; at = sieve.next(number, at + 1)) {
      scan.toEnd = false;
      for (let edge = slots.length * 2 - 1; edge >= 0; edge -= 1) scan.slots[edge] = -1;
      if (execute(begin, at, trial)) hear(at);
    }
  };

  const forget = (): void => {
    forgetClasses();
    bind(library);
  };
  return { compile, each, forget };
};
