/** The rules, compiled. What they were written in is not kept: in a mail page it would take a third of our room (2026-11-23). */
import type { Failure, Role, Severity } from '../model.ts';
import type { Entry, Noticed, Patterns } from '../rule.ts';
import type { Compiler, Pattern } from './pattern.ts';
import type { Scan } from './scan.ts';
import { Undertone } from './undertone.ts';
import { type CallsOff, createUnless } from './unless.ts';
import type { Vocabulary } from './vocabulary.ts';

type Kind = 'coaching' | 'protect';

export interface Ruled {
  readonly id: string;
  readonly kind: Kind;
  /** Its place in the precedence; smaller speaks first. */
  readonly rank: number;
  readonly writers: readonly Role[] | undefined;
  readonly callsOff: CallsOff;
  readonly severity: Severity;
  readonly evenProtected: boolean;
  readonly keepsClear: boolean;
  readonly standsFirm: boolean;
  readonly find: Patterns['find'];
}

/** A rule that goes by cues. */
interface Weighing {
  readonly rule: Ruled;
  readonly undertone: Undertone;
}

/** A rule as it was written, until its turn comes. */
interface Waiting extends Pick<Ruled, 'id' | 'kind'> {
  readonly source: Omit<Patterns, 'match'> & { readonly match?: readonly Given[] };
}

/** A phrasing, with or without more to say about it. */
type Given = string | Entry;

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
  /** Rules that go by cues. */
  readonly weighing: readonly Weighing[];
  /** Rules that cannot be compiled: left out, and named in every review. The tests demand that there are none. */
  readonly broken: readonly Failure[];
  /** Compiles rules for as long as there is time; true once all are. */
  prepare(hasTime: () => boolean): boolean;
}

/** The writers of a rule in bits. */
export const WRITERS: Readonly<Record<Role, number>> = { parent: 1, teacher: 2 };

const bitsOf = (writers: readonly Role[] = ['parent', 'teacher']): number =>
  writers.reduce((bits, writer) => bits | WRITERS[writer], 0);

const voicesOf = (rule: Ruled, match: readonly Given[], { compile }: Compiler): Voice[] =>
  match.flatMap((given, index) => {
    const entry: Entry = typeof given === 'string' ? { words: given } : given;
    return [entry.words].flat().map((words) => ({
      rule,
      pattern: compile(words, bitsOf(entry.writers ?? rule.writers)),
      entry: index,
      severity: entry.severity ?? rule.severity,
      evenProtected: entry.evenProtected ?? rule.evenProtected,
    }));
  });

/** All rules, compiled one by one as `prepare` is called. One that cannot be is named in `broken`, with a sentence that says how to mend it. */
export const gatherVoices = (
  { coaching, protect, precedence }: RuleSet,
  vocabulary: Vocabulary,
  compiler: Compiler,
  scan: Scan,
): Voices => {
  const byPattern: Voice[] = [];
  const searching: Ruled[] = [];
  const weighing: Weighing[] = [];
  const broken: Failure[] = [];

  const admit = ({ id, kind, source }: Waiting): void => {
    const rank = precedence.indexOf(id);
    const {
      writers,
      unless = [],
      match = [],
      severity,
      evenProtected = false,
      keepsClear = false,
      standsFirm = false,
      find,
      cues,
    } = source;
    const rule: Ruled = {
      id,
      kind,
      rank: rank < 0 ? precedence.length : rank,
      writers,
      callsOff: createUnless(unless, compiler, scan),
      severity,
      evenProtected,
      keepsClear,
      standsFirm,
      find,
    };
    for (const voice of voicesOf(rule, match, compiler)) byPattern[voice.pattern.number] = voice;
    if (find) searching.push(rule);
    if (cues) weighing.push({ rule, undertone: new Undertone(vocabulary, cues) });
  };

  const waiting: Waiting[] = [
    ...Object.entries(coaching).map(([id, source]): Waiting => ({ id, kind: 'coaching', source })),
    ...Object.entries(protect).map(
      ([id, source]): Waiting => ({ id, kind: 'protect', source: { ...source, severity: 'hint' } }),
    ),
  ];
  const prepare = (hasTime: () => boolean): boolean => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (!hasTime()) return false;
      waiting.shift();
      try {
        admit(next);
      } catch (error) {
        broken.push({ rule: next.id, reason: error instanceof Error ? error.message : 'unknown' });
      }
      if (waiting.length === 0) compiler.forget();
    }
    return true;
  };
  return { byPattern, searching, weighing, broken, prepare };
};
