/** The rules, compiled. */
import type { Failure, Role, Severity } from '../model.ts';
import type { Entry, Noticed, Patterns } from '../rule.ts';
import type { Compiler, Pattern } from './pattern.ts';
import type { Scan } from './scan.ts';
import { type CallsOff, createUnless } from './unless.ts';

type Kind = 'coaching' | 'protect';

export interface Ruled {
  readonly id: string;
  readonly kind: Kind;
  /** Its place in the precedence; smaller speaks first. */
  readonly rank: number;
  readonly writers: readonly Role[] | undefined;
  readonly callsOff: CallsOff;
  /** A coaching rule's own patterns. */
  readonly source: Patterns | undefined;
}

/** One compiled phrasing and the rule it speaks for. */
export interface Voice {
  readonly rule: Ruled;
  readonly pattern: Pattern;
  readonly entry: number;
  readonly severity: Severity;
  readonly evenProtected: boolean;
}

/** Everything the engine is told about people. */
export interface RuleSet {
  readonly coaching: Readonly<Record<string, Patterns>>;
  readonly protect: Readonly<Record<string, Noticed>>;
  /** Word classes by name: lists in the notation of `src/rule.ts`. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Rule ids, strongest first; a rule not named here comes last. */
  readonly precedence: readonly string[];
}

export interface Voices {
  /** By the number of their pattern. */
  readonly byPattern: readonly (Voice | undefined)[];
  /** Rules with a `find` of their own. */
  readonly searching: readonly Ruled[];
  /** Rules that cannot be compiled: left out, and named in every review. The tests demand that there are none. */
  readonly broken: readonly Failure[];
  /** Compiles rules for as long as there is time; true once all are. */
  prepare(hasTime: () => boolean): boolean;
}

/** The writers of a rule in bits. */
export const WRITERS: Readonly<Record<Role, number>> = { parent: 1, teacher: 2 };

const bitsOf = (writers: readonly Role[] = ['parent', 'teacher']): number =>
  writers.reduce((bits, writer) => bits | WRITERS[writer], 0);

const voicesOf = (rule: Ruled, source: Patterns | Noticed, { compile }: Compiler): Voice[] =>
  (source.match ?? []).flatMap((given, index) => {
    const entry: Entry = typeof given === 'string' ? { words: given } : given;
    return [entry.words].flat().map((words) => ({
      rule,
      pattern: compile(words, bitsOf(entry.writers ?? rule.writers)),
      entry: index,
      severity: entry.severity ?? rule.source?.severity ?? 'hint',
      evenProtected: entry.evenProtected ?? rule.source?.evenProtected ?? false,
    }));
  });

/** All rules, compiled one by one as `prepare` is called. One that cannot be is named in `broken`, with a sentence that says how to mend it. */
export const gatherVoices = (rules: RuleSet, compiler: Compiler, scan: Scan): Voices => {
  const byPattern: Voice[] = [];
  const searching: Ruled[] = [];
  const broken: Failure[] = [];

  const admit = (id: string, kind: Kind, source: Patterns | Noticed): void => {
    const rank = rules.precedence.indexOf(id);
    const rule: Ruled = {
      id,
      kind,
      rank: rank < 0 ? rules.precedence.length : rank,
      writers: source.writers,
      callsOff: createUnless(source.unless ?? [], compiler, scan),
      source: kind === 'coaching' ? (source as Patterns) : undefined,
    };
    for (const voice of voicesOf(rule, source, compiler)) byPattern[voice.pattern.number] = voice;
    if (rule.source?.find) searching.push(rule);
  };

  const waiting = (['coaching', 'protect'] as const).flatMap((kind) =>
    Object.entries<Patterns | Noticed>(rules[kind]).map(([id, source]) => ({ id, kind, source })),
  );
  let done = 0;
  const prepare = (hasTime: () => boolean): boolean => {
    if (done === waiting.length) return true;
    for (const { id, kind, source } of waiting.slice(done)) {
      if (!hasTime()) return false;
      done += 1;
      try {
        admit(id, kind, source);
      } catch (error) {
        broken.push({ rule: id, reason: error instanceof Error ? error.message : 'unknown' });
      }
    }
    compiler.forget();
    return true;
  };
  return { byPattern, searching, broken, prepare };
};
