/** Reads the notation of `src/rule.ts` into a tree. Knows no vocabulary and no draft. */

export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number; readonly bounded: boolean }
  | { readonly kind: 'either'; readonly options: readonly Sequence[] }
  /** A group or a class of plain words, as most are. */
  | { readonly kind: 'phrases'; readonly phrases: readonly string[] }
  | { readonly kind: 'maybe'; readonly node: Node }
  | { readonly kind: 'slot'; readonly name: string; readonly inner: Sequence };

export type Sequence = readonly Node[];

/** A pattern that cannot be read; the message says how to mend it. */
export class NotationError extends Error {}

const GAP = 6;
/**
 * A group of plain words, a mark, a gap with its number, a word. One search by the browser: a thousand patterns are read
 * at every start.
 */
const TOKEN = /\([^(){}<>?:…]+\)|[(){}<>|?:]|…\d*|[^ (){}<>|?:…]+/g;
const MARK = /^[(){}<>|?:…]/;

/** Parses one `words` pattern. Throws `NotationError` with a sentence that says what to change. */
export const parseWords = (source: string): Sequence => {
  const tokens = source.match(TOKEN) ?? [];
  let at = 0;
  const fail = (why: string): never => {
    throw new NotationError(`"${source}": ${why}`);
  };
  const empty = () => fail('an alternative, a capture or the pattern itself is empty; use "?" for "with or without"');
  const expect = (mark: string) => {
    const token = tokens[at];
    if (token !== mark) fail(`expected "${mark}" ${token === undefined ? 'at the end' : `before "${token[0]}"`}`);
    at += 1;
  };
  const word = (): string => {
    const token = tokens[at];
    if (token === undefined || MARK.test(token)) {
      return fail(`"${token?.[0] ?? 'the end'}" stands where a word should`);
    }
    at += 1;
    return token;
  };
  const options = (): Sequence[] => {
    const found = [sequence(')')];
    while (tokens[at] === '|') {
      at += 1;
      found.push(sequence(')'));
    }
    return found;
  };

  const atom = (): Node => {
    const token = tokens[at] ?? '';
    if (token.length > 1 && token[0] === '(') {
      at += 1;
      const phrases = token.slice(1, -1).split('|');
      return phrases.every((phrase) => phrase.trim()) ? { kind: 'phrases', phrases } : empty();
    }
    if (token[0] === '…') {
      at += 1;
      const bounded = token.length > 1;
      return { kind: 'gap', most: bounded ? Number(token.slice(1)) : GAP, bounded };
    }
    if (token === '(') {
      at += 1;
      const node: Node = { kind: 'either', options: options() };
      expect(')');
      return node;
    }
    if (token === '{') {
      at += 1;
      const node: Node = { kind: 'class', name: word() };
      expect('}');
      return node;
    }
    if (token !== '<') return { kind: 'word', word: word() };
    at += 1;
    const name = word();
    expect(':');
    const inner = sequence('>');
    expect('>');
    return { kind: 'slot', name, inner };
  };

  const sequence = (close: string): Sequence => {
    const nodes: Node[] = [];
    while (at < tokens.length && tokens[at] !== close && tokens[at] !== '|') {
      const node = atom();
      if (tokens[at] === '?') {
        at += 1;
        nodes.push({ kind: 'maybe', node });
      } else nodes.push(node);
    }
    return nodes.length > 0 ? nodes : empty();
  };

  const nodes = sequence('');
  if (at < tokens.length) fail(`"${tokens[at]}" has no partner`);
  return nodes;
};
