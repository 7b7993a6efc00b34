/** From the notation to vocabulary ids: literals in plain spelling, classes looked up, single words gathered into sets. */
import { type Node, NotationError, parseWords, type Sequence } from './notation.ts';
import { OPEN } from './spellings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FIGURE, NAME, QUOTED } from './word-list.ts';
import { plainWords } from './words.ts';

/** A step of a pattern, in ids. */
export type Part =
  | { readonly kind: 'ids'; readonly ids: readonly number[] }
  /** Any word, one with a flag, or (`not`) one without. */
  | { readonly kind: 'flag'; readonly flag: number; readonly not: boolean }
  | { readonly kind: 'edge'; readonly start: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  /** A gap with nothing after it. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'either'; readonly options: readonly Parts[] }
  | { readonly kind: 'maybe'; readonly inner: Parts }
  | { readonly kind: 'slot'; readonly slot: number; readonly inner: Parts };

export type Parts = readonly Part[];

export interface Resolved {
  readonly parts: Parts;
  /** Names of the captures, in the order of their numbers. */
  readonly slots: readonly string[];
}

export const MOST_SLOTS = 8;

const BUILT_IN: Readonly<Record<string, Part>> = {
  start: { kind: 'edge', start: true },
  end: { kind: 'edge', start: false },
  name: { kind: 'flag', flag: NAME, not: false },
  number: { kind: 'flag', flag: FIGURE, not: false },
  word: { kind: 'flag', flag: QUOTED, not: true },
};

/** More than plain words. */
const NOTED = /[(){}<>|?:…]/;

/** Longer options first, so that "the school office" is tried before "the school". */
const longestFirst = (options: Parts[]): readonly Parts[] => options.sort((a, b) => b.length - a.length);

/** A resolver for one vocabulary and one set of word classes; the vocabulary grows with each pattern. */
export const createResolver = (vocabulary: Vocabulary, lists: Readonly<Record<string, readonly string[]>>) => {
  let classes = lists;
  /** The open contractions that may stand for a plain word. */
  const openFor = new Map<string, number[]>();
  for (const [form, words] of Object.entries(OPEN)) {
    const id = vocabulary.add(form);
    for (const word of words) openFor.set(word, [...(openFor.get(word) ?? []), id]);
  }
  const known = new Map<string, Parts>();

  /** The parts of plain words by their id. */
  const plain: Parts[] = [];
  /** A literal may be several plain words; each accepts itself and what may stand for it. */
  const literal = (word: string): Parts => {
    const there = plain[vocabulary.plain(word)];
    if (there) return there;
    const parts = plainWords(word).map((one): Part => {
      const id = vocabulary.add(one);
      const part: Part = { kind: 'ids', ids: [id, ...(openFor.get(one) ?? [])] };
      plain[id] ??= [part];
      return part;
    });
    return parts;
  };

  /** Plain words one after the other. */
  const phrase = (words: string): Parts => {
    if (!words.includes(' ')) return literal(words);
    const parts: Part[] = [];
    for (const word of words.split(' ')) if (word !== '') for (const part of literal(word)) parts.push(part);
    return parts;
  };

  /** Options that are one set of single words become one look-up; the others stay apart. */
  const either = (options: readonly Parts[]): Part => {
    const ids: number[] = [];
    const others: Parts[] = [];
    for (const option of options) {
      const [part] = option;
      if (option.length === 1 && part?.kind === 'ids') for (const id of part.ids) ids.push(id);
      else if (option.length === 1 && part?.kind === 'either') for (const inner of part.options) others.push(inner);
      else others.push(option);
    }
    const single: Part = { kind: 'ids', ids };
    if (others.length === 0) return single;
    if (ids.length > 0) others.push([single]);
    return { kind: 'either', options: longestFirst(others) };
  };

  const classNamed = (name: string, source: string): Parts => {
    const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
    if (builtIn) return [builtIn];
    const there = known.get(name);
    if (there) return there;
    const phrases = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (!phrases) throw new NotationError(`"${source}": there is no word class {${name}} in rules/words/`);
    // A class that names itself finds nothing there, and ends.
    known.set(name, [{ kind: 'ids', ids: [] }]);
    const parts = [
      either(
        phrases.map((words) => (NOTED.test(words) ? sequence(parseWords(words), [], words, false) : phrase(words))),
      ),
    ];
    known.set(name, parts);
    return parts;
  };

  const node = (one: Node, slots: string[], source: string, last: boolean): Parts => {
    switch (one.kind) {
      case 'word':
        return literal(one.word);
      case 'class':
        return classNamed(one.name, source);
      case 'either':
        return [either(one.options.map((option) => sequence(option, slots, source, false)))];
      case 'phrases':
        return [either(one.phrases.map(phrase))];
      case 'maybe':
        return [{ kind: 'maybe', inner: node(one.node, slots, source, last) }];
      case 'gap':
        if (!last) return [{ kind: 'gap', most: one.most }];
        if (one.bounded) {
          const sentence = `"…${one.most}" in last place finds nothing more; write "…" or leave it out`;
          throw new NotationError(`"${source}": ${sentence}`);
        }
        return [{ kind: 'rest' }];
      case 'slot': {
        const there = slots.indexOf(one.name);
        const slot = there >= 0 ? there : slots.push(one.name) - 1;
        if (slot >= MOST_SLOTS) throw new NotationError(`"${source}": at most ${MOST_SLOTS} captures in one pattern`);
        return [{ kind: 'slot', slot, inner: sequence(one.inner, slots, source, last) }];
      }
    }
  };

  const sequence = (nodes: Sequence, slots: string[], source: string, final: boolean): Parts => {
    const [only] = nodes;
    if (nodes.length === 1 && only) return node(only, slots, source, final);
    const parts: Part[] = [];
    for (let index = 0; index < nodes.length; index += 1) {
      const taken = node(nodes[index] as Node, slots, source, final && index === nodes.length - 1);
      for (let at = 0; at < taken.length; at += 1) parts.push(taken[at] as Part);
    }
    return parts;
  };

  /** Throws `NotationError` on a pattern that cannot be read. */
  const resolve = (source: string): Resolved => {
    const slots: string[] = [];
    return { parts: sequence(parseWords(source), slots, source, true), slots };
  };
  const forget = (): void => {
    plain.length = 0;
    known.clear();
    classes = {};
  };
  return { resolve, forget };
};
