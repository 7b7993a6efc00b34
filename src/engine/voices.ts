/** The rules, compiled and sorted by the words they may begin with. */
import type { Failure, Role, Severity } from '../model.ts';
import type { Entry, Noticed, Patterns } from '../rule.ts';
import { createListeners, type Listeners } from './listeners.ts';
import type { Compiler, Pattern } from './pattern.ts';
import type { Scan } from './scan.ts';
import { type CallsOff, createUnless } from './unless.ts';
import { FIGURE, NAME } from './word-list.ts';

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
  readonly writers: readonly Role[] | undefined;
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
  /** By the id of the word a match may begin with. */
  readonly byId: readonly (Listeners | undefined)[];
  readonly byName: Listeners;
  readonly byFigure: Listeners;
  /** Rules with a `find` of their own. */
  readonly searching: readonly Ruled[];
  /** Rules that cannot be compiled: left out, and named in every review. The tests demand that there are none. */
  readonly broken: readonly Failure[];
  /** Compiles rules for as long as there is time; true once all are. */
  prepare(hasTime: () => boolean): boolean;
}

const voicesOf = (rule: Ruled, source: Patterns | Noticed, { compile }: Compiler): Voice[] =>
  (source.match ?? []).flatMap((given, index) => {
    const entry: Entry = typeof given === 'string' ? { words: given } : given;
    return [entry.words].flat().map((words) => ({
      rule,
      pattern: compile(words),
      entry: index,
      severity: entry.severity ?? rule.source?.severity ?? 'hint',
      writers: entry.writers ?? rule.writers,
      evenProtected: entry.evenProtected ?? rule.source?.evenProtected ?? false,
    }));
  });

/** All rules, compiled one by one as `prepare` is called. One that cannot be is named in `broken`, with a sentence that says how to mend it. */
export const gatherVoices = (rules: RuleSet, compiler: Compiler, scan: Scan): Voices => {
  const byId: Listeners[] = [];
  const byName = createListeners((part) => part.kind === 'flag' && part.flag === NAME, scan);
  const byFigure = createListeners((part) => part.kind === 'flag' && part.flag === FIGURE, scan);
  const searching: Ruled[] = [];
  const broken: Failure[] = [];

  const listen = (voice: Voice) => {
    const { ids, flags } = voice.pattern.begins;
    for (const id of ids) {
      byId[id] ??= createListeners((part) => part.kind === 'ids' && part.ids.includes(id), scan);
      byId[id].add(voice);
    }
    if (flags & NAME) byName.add(voice);
    if (flags & FIGURE) byFigure.add(voice);
  };

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
    for (const voice of voicesOf(rule, source, compiler)) listen(voice);
    if (rule.source?.find) searching.push(rule);
  };

  const waiting = (['coaching', 'protect'] as const).flatMap((kind) =>
    Object.entries<Patterns | Noticed>(rules[kind]).map(([id, source]) => ({ id, kind, source })),
  );
  let done = 0;
  const prepare = (hasTime: () => boolean): boolean => {
    for (const { id, kind, source } of waiting.slice(done)) {
      if (!hasTime()) return false;
      done += 1;
      try {
        admit(id, kind, source);
      } catch (error) {
        broken.push({ rule: id, reason: error instanceof Error ? error.message : 'unknown' });
      }
    }
    return true;
  };
  return { byId, byName, byFigure, searching, broken, prepare };
};
