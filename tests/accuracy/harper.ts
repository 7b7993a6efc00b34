/** harper.js, the grammar checker of the field, and what it says about words of ours in somebody's sentence. */
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Span } from '../../src/model.ts';

/**
 * Not grammar: spelling and capitals are the writer's own (a capital of ours is checked in seams.ts), and how long, how
 * plain or how American a sentence is makes it neither right nor wrong.
 */
const NO_GRAMMAR: ReadonlySet<string> = new Set([
  'Spelling',
  'Capitalization',
  'Enhancement',
  'Formatting',
  'Readability',
  'Redundancy',
  'Regionalism',
  'Style',
]);

/** Rules of harper's that find fault with good English in authors' own rewordings of the tune split (2.10.0, 2026-11). */
const MISTAKEN: readonly string[] = [
  'MissingPreposition', // “I am sure that was not the object.”
  'MultipleSequentialPronouns', // “I can show you them if it helps.”
  'CompoundNouns', // “a hard time keeping his body safe”
  'MassNouns', // “I'm the one paying the bill”
  'IfWouldve', // “I can't help wondering if it would have gone the same way.”
  'SingleBe', // “if being late is part of why it's hard for him”
];

interface Heard extends Span {
  readonly kind: string;
  readonly words: string;
}

let linter: Promise<LocalLinter> | undefined;

const started = async (): Promise<LocalLinter> => {
  const local = new LocalLinter({ binary });
  const config = await local.getLintConfig();
  const unknown = [...MISTAKEN].filter((rule) => !(rule in config));
  if (unknown.length > 0) throw new Error(`harper.js has no rule ${unknown.join(', ')}: look at what replaced it.`);
  await local.setLintConfig({ ...config, ...Object.fromEntries(MISTAKEN.map((rule) => [rule, false])) });
  return local;
};

/** Harper counts characters; everybody else here counts UTF-16. */
const utf16 = (text: string, characters: number): number => [...text].slice(0, characters).join('').length;

const faultsIn = async (text: string): Promise<readonly Heard[]> => {
  linter ??= started();
  const lints = await (await linter).lint(text, { language: 'plaintext' });
  return (
    lints
      .map((lint) => ({ kind: lint.lint_kind(), words: lint.get_problem_text(), at: lint.span() }))
      // A slip of one word is spelling, such as a lost apostrophe; of two, it is one word too many.
      .filter(({ kind, words }) => !NO_GRAMMAR.has(kind) && (kind !== 'Typo' || words.includes(' ')))
      .map(({ kind, words, at }) => ({ kind, words, start: utf16(text, at.start), end: utf16(text, at.end) }))
  );
};

const touches = (fault: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => fault.start <= end && start <= fault.end);

/** Faults of grammar in `after` that touch our words at `at` and that `before` did not have. */
export const newFaults = async (before: string, after: string, at: readonly Span[]): Promise<readonly string[]> => {
  const near = (await faultsIn(after)).filter((fault) => touches(fault, at));
  if (near.length === 0) return [];
  const known = await faultsIn(before);
  const isKnown = ({ kind, words }: Heard) =>
    known.some((old) => old.kind === kind && old.words.toLowerCase() === words.toLowerCase());
  return near.filter((fault) => !isKnown(fault)).map(({ kind, words }) => `harper hears ${kind} in “${words}”`);
};
