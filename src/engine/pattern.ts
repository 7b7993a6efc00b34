/** Compiles a pattern: at once what it may begin with, the rest when it is first tried. */
import { beginsOf, type Follow, followOf, type Openings, type Takes } from './begins.ts';
import { createMachine } from './machine.ts';
import { isAhead, needsOf } from './needs.ts';
import { createAssembler, type Program } from './program.ts';
import { createResolver, type Parts } from './resolve.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './words.ts';

export interface Pattern {
  /** Tries the pattern at a word, whatever it needs; `scan.matched` then says where it ended. */
  run(at: number): boolean;
  /** Whether all that the pattern needs stands in the sentence from a word on. */
  mayMatch(at: number): boolean;
  readonly slots: readonly string[];
  readonly begins: Openings;
  /** Whether it matches nowhere but at the beginning of a sentence. */
  readonly opens: boolean;
  /** What may follow the first word of a match. */
  follow(takes: Takes): Follow;
  readonly parts: Parts;
}

export interface Compiler {
  /** Throws `NotationError` on a bad pattern or class. */
  readonly compile: (source: string) => Pattern;
}

/** A compiler for one vocabulary, one set of word classes and one scan. */
export const createCompiler = (
  vocabulary: Vocabulary,
  classes: Readonly<Record<string, readonly string[]>>,
  scan: Scan,
): Compiler => {
  const resolve = createResolver(vocabulary, classes);
  const assemble = createAssembler(vocabulary);
  const execute = createMachine(scan);

  const compile = (source: string): Pattern => {
    const { parts, slots } = resolve(source);
    let needs: Int32Array | undefined;
    let program: Program | undefined;
    const mayMatch = (at: number): boolean => {
      needs ??= needsOf(parts);
      return isAhead(needs, scan.ahead, at - scan.first);
    };
    const run = (at: number): boolean => {
      program ??= assemble(parts);
      scan.toEnd = false;
      for (let edge = slots.length * 2 - 1; edge >= 0; edge -= 1) scan.slots[edge] = -1;
      return execute(program, at);
    };
    const [first] = parts;
    const opens = first?.kind === 'edge' && first.start;
    const begins = beginsOf(parts, source);
    return { parts, run, mayMatch, slots, opens, begins, follow: (takes) => followOf(parts, takes) };
  };

  return { compile };
};
