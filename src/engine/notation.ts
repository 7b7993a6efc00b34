/** Reads the notation of `src/rule.ts` into a tree. Knows no vocabulary and no draft. */

export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number; readonly bounded: boolean }
  | { readonly kind: 'either'; readonly options: readonly Sequence[] }
  | { readonly kind: 'maybe'; readonly node: Node }
  | { readonly kind: 'slot'; readonly name: string; readonly inner: Sequence };

export type Sequence = readonly Node[];

/** A pattern that cannot be read; the message says how to mend it. */
export class NotationError extends Error {}

const GAP = 6;
const SPACE = 32;
const MARKS = new Set('(){}<>|?:…');
const ELLIPSIS = '…';

/** Parses one `words` pattern. Throws `NotationError` with a sentence that says what to change. By hand: a thousand patterns are read at every start. */
export const parseWords = (source: string): Sequence => {
  let at = 0;
  const fail = (why: string): never => {
    throw new NotationError(`"${source}": ${why}`);
  };
  const skipSpaces = () => {
    while (source.charCodeAt(at) === SPACE) at += 1;
  };
  const expect = (mark: string) => {
    skipSpaces();
    if (source[at] !== mark) fail(`expected "${mark}" ${at < source.length ? `before "${source[at]}"` : 'at the end'}`);
    at += 1;
  };
  const word = (): string => {
    skipSpaces();
    const from = at;
    while (at < source.length && source.charCodeAt(at) !== SPACE && !MARKS.has(source.charAt(at))) at += 1;
    return at > from ? source.slice(from, at) : fail(`"${source[at] ?? 'the end'}" stands where a word should`);
  };
  const options = (): Sequence[] => {
    const found = [sequence(')')];
    while (source[at] === '|') {
      at += 1;
      found.push(sequence(')'));
    }
    return found;
  };
  const gap = (): Node => {
    const from = at;
    while (source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57) at += 1;
    return { kind: 'gap', most: at > from ? Number(source.slice(from, at)) : GAP, bounded: at > from };
  };

  const atom = (): Node => {
    const mark = source.charAt(at);
    if (!MARKS.has(mark)) return { kind: 'word', word: word() };
    at += 1;
    if (mark === ELLIPSIS) return gap();
    if (mark === '(') {
      const node: Node = { kind: 'either', options: options() };
      expect(')');
      return node;
    }
    if (mark === '{') {
      const node: Node = { kind: 'class', name: word() };
      expect('}');
      return node;
    }
    if (mark !== '<') return fail(`"${mark}" stands where a word should`);
    const name = word();
    expect(':');
    const inner = sequence('>');
    expect('>');
    return { kind: 'slot', name, inner };
  };

  const sequence = (close: string): Sequence => {
    const nodes: Node[] = [];
    for (;;) {
      skipSpaces();
      if (at >= source.length || source[at] === close || source[at] === '|') break;
      let node = atom();
      if (source[at] === '?') {
        at += 1;
        node = { kind: 'maybe', node };
      }
      nodes.push(node);
    }
    if (nodes.length === 0)
      fail('an alternative, a capture or the pattern itself is empty; use "?" for "with or without"');
    return nodes;
  };

  const nodes = sequence('');
  if (at < source.length) fail(`"${source[at]}" has no partner`);
  return nodes;
};
