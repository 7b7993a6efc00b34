/** The rules, compiled and sorted by the words they may begin with. */
import type { Failure, Role, Severity } from '../model.ts';
import type { Entry, Noticed, Patterns } from '../rule.ts';
import type { Compiler, Pattern } from './pattern.ts';

type Kind = 'coaching' | 'protect';

/** A phrasing that calls matches off; `before`: it reaches back to the sentence's beginning. */
interface Unless {
  readonly pattern: Pattern;
  readonly before: boolean;
}

export interface Ruled {
  readonly id: string;
  readonly kind: Kind;
  /** Its place in the precedence; smaller speaks first. */
  readonly rank: number;
  readonly writers: readonly Role[] | undefined;
  readonly unless: readonly Unless[];
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

/** The voices that may begin with one word, by the word after it: most are set aside by their first two words. */
export class Listeners {
  readonly #voices: Voice[] = [];
  #bySecond: Map<number, Voice[]> | undefined;
  #always: Voice[] = [];

  add(voice: Voice): void {
    this.#voices.push(voice);
  }

  /** Those to be tried where `second` follows; undefined: the sentence ends here. Sorted out when the first word is first met. */
  before(second: number | undefined): readonly Voice[] {
    this.#bySecond ??= this.#sortOut();
    return (second === undefined ? undefined : this.#bySecond.get(second)) ?? this.#always;
  }

  #sortOut(): Map<number, Voice[]> {
    const wanted = this.#voices.map((voice) => ({ voice, seconds: voice.pattern.seconds() }));
    this.#always = wanted.filter(({ seconds }) => !seconds).map(({ voice }) => voice);
    const bySecond = new Map<number, Voice[]>();
    for (const { seconds } of wanted) for (const id of seconds ?? []) bySecond.set(id, []);
    for (const { voice, seconds } of wanted) {
      for (const id of seconds ?? bySecond.keys()) bySecond.get(id)?.push(voice);
    }
    return bySecond;
  }
}

export interface Voices {
  /** By the id of the word a match may begin with. */
  readonly byId: ReadonlyMap<number, Listeners>;
  readonly byName: Listeners;
  readonly byFigure: Listeners;
  /** Rules with a `find` of their own. */
  readonly searching: readonly Ruled[];
  /** Rules that cannot be compiled: left out, and named in every review. The tests demand that there are none. */
  readonly broken: readonly Failure[];
}

const unlessOf = (words: string, { compile }: Compiler): Unless => {
  const before = words.startsWith('… ');
  return { before, pattern: compile(before ? words.slice(2) : words) };
};

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

/** Compiles all rules. One that cannot be compiled is named in `broken`, with a sentence that says how to mend it. */
export const gatherVoices = (rules: RuleSet, compiler: Compiler): Voices => {
  const byId = new Map<number, Listeners>();
  const byName = new Listeners();
  const byFigure = new Listeners();
  const searching: Ruled[] = [];
  const broken: Failure[] = [];

  const listen = (voice: Voice) => {
    const { ids, names, figures } = voice.pattern.begins;
    for (const id of ids) {
      const there = byId.get(id) ?? new Listeners();
      there.add(voice);
      byId.set(id, there);
    }
    if (names) byName.add(voice);
    if (figures) byFigure.add(voice);
  };

  const admit = (id: string, kind: Kind, source: Patterns | Noticed): void => {
    const rank = rules.precedence.indexOf(id);
    const rule: Ruled = {
      id,
      kind,
      rank: rank < 0 ? rules.precedence.length : rank,
      writers: source.writers,
      unless: (source.unless ?? []).map((words) => unlessOf(words, compiler)),
      source: kind === 'coaching' ? (source as Patterns) : undefined,
    };
    for (const voice of voicesOf(rule, source, compiler)) listen(voice);
    if (rule.source?.find) searching.push(rule);
  };

  for (const kind of ['coaching', 'protect'] as const) {
    for (const [id, source] of Object.entries<Patterns | Noticed>(rules[kind])) {
      try {
        admit(id, kind, source);
      } catch (error) {
        broken.push({ rule: id, reason: error instanceof Error ? error.message : 'unknown' });
      }
    }
  }
  return { byId, byName, byFigure, searching, broken };
};
