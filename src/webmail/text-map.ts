/** What a person reads in an editor, as one string, and the way back from each of its offsets to the tree. */
import type { Span } from '../model.ts';
import { type Block, type KeptRange, keepsLineBreaks, type Piece, plain, readBlocks, type Way } from './gather.ts';
import { NOT_OWN } from './not-own.ts';
import { indexIn } from './tree.ts';

/** Text of an editor with its way back. Good until the editor next changes its nodes. */
export interface TextMap {
  readonly text: string;
  /** The range of a span, or undefined once its nodes no longer read so. */
  range(span: Span): Range | undefined;
  /** The same for a mark: where nothing has changed since, it is the very range of the map before. For reading only. */
  mark(span: Span): Range | undefined;
  /** Whether nothing stands in a range but what was read. */
  isWhole(range: Range): boolean;
  /** The offset of a point of the tree, or undefined in what is left out. */
  offset(node: Node, at: number): number | undefined;
}

/** All blocks of an editor together. */
interface Gathered {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly over: readonly Element[];
  readonly tail: Element | undefined;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The piece that holds the character at `offset`; none for the break between two blocks. */
const pieceAt = (
  pieces: readonly Piece[],
  offset: number,
): { readonly piece: Piece | undefined; readonly next: number } => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return { piece: piece && offset < piece.start + piece.length ? piece : undefined, next: low };
};

const put = (range: Range, edge: 'setStart' | 'setEnd', piece: Piece, offset: number): void => {
  if (isText(piece.node)) range[edge](piece.node, piece.from + offset - piece.start);
  else range[edge](piece.node.parentNode as Node, indexIn(piece.node) + offset - piece.start);
};

const putStart = (range: Range, root: Element, pieces: readonly Piece[], offset: number): void => {
  const { piece, next } = pieceAt(pieces, offset);
  const before = pieces[next - 1];
  if (piece) put(range, 'setStart', piece, offset);
  else if (before) put(range, 'setStart', before, before.start + before.length);
  else range.setStart(root, 0);
};

const putEnd = (range: Range, pieces: readonly Piece[], offset: number): void => {
  const { piece, next } = pieceAt(pieces, offset - 1);
  const after = pieces[next];
  if (piece) put(range, 'setEnd', piece, offset);
  else if (after) put(range, 'setEnd', after, after.start);
};

const standsIn =
  (root: Element, text: string, keepsBreaks: boolean) =>
  ({ node, from, start, length }: Piece): boolean =>
    root.contains(node) &&
    (!isText(node) || plain(node.data.slice(from, from + length), keepsBreaks) === text.slice(start, start + length));

const isLeftOut = ({ over, tail }: Gathered, node: Node): boolean =>
  over.some((element) => element.contains(node)) ||
  (tail !== undefined &&
    (tail.contains(node) || (tail.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0));

const rangeOf = (root: Element, { text, pieces }: Gathered, { start, end }: Span): Range => {
  const made = document.createRange();
  // A bare caret belongs to the words before it, unless a line begins there.
  if (start === end && start > 0 && text[start - 1] !== '\n') {
    putEnd(made, pieces, end);
    made.collapse(false);
    return made;
  }
  putStart(made, root, pieces, start);
  if (start === end) made.collapse(true);
  else putEnd(made, pieces, end);
  return made;
};

/** A point between nodes stands at the next piece, or at the end of the last one when its own element ends there. */
const offsetBetween = (pieces: readonly Piece[], node: Node, at: number): number => {
  const point = document.createRange();
  point.setStart(node, at);
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { node: other, from } = pieces[middle] as Piece;
    const side = isText(other)
      ? point.comparePoint(other, from)
      : point.comparePoint(other.parentNode as Node, indexIn(other));
    if (side < 0) low = middle + 1;
    else high = middle;
  }
  const before = pieces[low - 1];
  const after = pieces[low];
  const endOfBefore = before ? before.start + before.length : 0;
  if (!after) return endOfBefore;
  return before && node.contains(before.node) && !node.contains(after.node) ? endOfBefore : after.start;
};

/** The block that holds a whole span; none for a span that reaches from one into another. */
const blockOf = (blocks: readonly Block[], { start, end }: Span): Block | undefined => {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && start < end && end <= block.start + block.text.length ? block : undefined;
};

/** A range, and where it stood when it was made: a compose that moves to another place of the page empties its ranges. */
const keptOf = (range: Range): KeptRange => {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return { range, startContainer, startOffset, endContainer, endOffset };
};

const isStill = ({ range, startContainer, startOffset, endContainer, endOffset }: KeptRange): boolean =>
  range.startContainer === startContainer &&
  range.startOffset === startOffset &&
  range.endContainer === endContainer &&
  range.endOffset === endOffset;

/** Whether a place in the tree is the block's own: the one between two nodes shifts with what stands beside the block. */
const isInWords = (pieces: readonly Piece[], offset: number): boolean => {
  const { piece } = pieceAt(pieces, offset);
  return piece !== undefined && isText(piece.node);
};

/** How an editor is to be read now. `signature` is what stood in the signature when it was first seen. */
export const wayFor = (root: Element, signature: string | undefined): Way => ({
  keepsBreaks: keepsLineBreaks(root),
  leftOut: NOT_OWN,
  signature,
});

/** The text of blocks that have been read. */
export const joinBlocks = (root: HTMLElement, blocks: readonly Block[], { keepsBreaks }: Way): TextMap => {
  const gathered: Gathered = {
    text: blocks.map((block) => block.text).join(''),
    pieces: blocks.flatMap((block) => block.pieces),
    over: blocks.flatMap((block) => block.over),
    tail: blocks.at(-1)?.tail,
  };
  const { text, pieces } = gathered;
  const stands = standsIn(root, text, keepsBreaks);
  const range = (span: Span): Range | undefined => {
    if (span.start < 0 || span.end < span.start || span.end > text.length) return undefined;
    const touched = pieces.slice(Math.max(0, pieceAt(pieces, span.start).next - 1), pieceAt(pieces, span.end).next);
    return touched.every(stands) ? rangeOf(root, gathered, span) : undefined;
  };
  return {
    text,
    range,
    mark: (span) => {
      const block = blockOf(blocks, span);
      if (!block) return range(span);
      const within = `${span.start - block.start} ${span.end - block.start}`;
      const kept = block.marks.get(within);
      if (kept && isStill(kept)) return kept.range;
      const made = range(span);
      if (made && isInWords(pieces, span.start) && isInWords(pieces, span.end - 1))
        block.marks.set(within, keptOf(made));
      return made;
    },
    isWhole: (range) => !gathered.over.some((element) => range.intersectsNode(element)),
    offset: (node, at) => {
      if (!root.contains(node) || isLeftOut(gathered, node)) return undefined;
      const within = pieces.find((piece) => piece.node === node && at >= piece.from && at <= piece.from + piece.length);
      return within && isText(node) ? within.start + at - within.from : offsetBetween(pieces, node, at);
    },
  };
};

/** Reads an editor. What is quoted, and the signature, is not the writer's and is left out. */
export const mapText = (root: HTMLElement, signature?: string): TextMap => {
  const way = wayFor(root, signature);
  return joinBlocks(root, readBlocks(root, way), way);
};
