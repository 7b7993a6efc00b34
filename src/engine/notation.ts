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
const PIECES = /\s+|…\d*|[(){}<>|?]|:|[^\s…(){}<>|?:]+/gu;

/** Parses one `words` pattern. Throws `NotationError` with a sentence that says what to change. */
export const parseWords = (source: string): Sequence => {
  const pieces = (source.match(PIECES) ?? []).filter((piece) => piece.trim() !== '');
  let at = 0;
  const fail = (why: string): never => {
    throw new NotationError(`"${source}": ${why}`);
  };
  const expect = (piece: string) => {
    if (pieces[at] !== piece)
      fail(`expected "${piece}" ${at < pieces.length ? `before "${pieces[at]}"` : 'at the end'}`);
    at += 1;
  };
  const name = (): string => pieces[at++] ?? fail('a name is missing');

  const atom = (): Node => {
    const piece = pieces[at++] ?? fail('something is missing at the end');
    if (piece === '(') {
      const options = [sequence(')')];
      while (pieces[at] === '|') {
        at += 1;
        options.push(sequence(')'));
      }
      expect(')');
      return { kind: 'either', options };
    }
    if (piece === '{') {
      const node: Node = { kind: 'class', name: name() };
      expect('}');
      return node;
    }
    if (piece === '<') {
      const slot = name();
      expect(':');
      const inner = sequence('>');
      expect('>');
      return { kind: 'slot', name: slot, inner };
    }
    if (piece.startsWith('…')) return { kind: 'gap', most: Number(piece.slice(1)) || GAP, bounded: piece !== '…' };
    if (/^[|)}>?:]$/.test(piece)) fail(`"${piece}" stands where a word should`);
    return { kind: 'word', word: piece };
  };

  const sequence = (close: string): Sequence => {
    const nodes: Node[] = [];
    while (at < pieces.length && pieces[at] !== close && pieces[at] !== '|') {
      let node = atom();
      if (pieces[at] === '?') {
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
  if (at < pieces.length) fail(`"${pieces[at]}" has no partner`);
  return nodes;
};
