/** What a person reads in an editor, as one string, and the way back from each of its offsets to the tree. */
import type { Span } from '../model.ts';
import { type Gathered, gather, indexIn, keepsLineBreaks, type Piece, plain } from './gather.ts';
import { NOT_OWN } from './not-own.ts';

/** Text of an editor with its way back. Good until the editor next changes its nodes. */
export interface TextMap {
  readonly text: string;
  /** The range of a span, or undefined once its nodes no longer read so. */
  range(span: Span): Range | undefined;
  /** Whether nothing stands in a range but what was read. */
  isWhole(range: Range): boolean;
  /** The offset of a point of the tree, or undefined in what is left out. */
  offset(node: Node, at: number): number | undefined;
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

/** Reads an editor. What is quoted, and the signature, is not the writer's and is left out. */
export const mapText = (root: HTMLElement, signature?: string): TextMap => {
  const keepsBreaks = keepsLineBreaks(root);
  const gathered = gather(root, keepsBreaks, NOT_OWN, signature);
  const { text, pieces } = gathered;
  const stands = standsIn(root, text, keepsBreaks);
  return {
    text,
    range: (span) => {
      if (span.start < 0 || span.end < span.start || span.end > text.length) return undefined;
      const touched = pieces.slice(Math.max(0, pieceAt(pieces, span.start).next - 1), pieceAt(pieces, span.end).next);
      return touched.every(stands) ? rangeOf(root, gathered, span) : undefined;
    },
    isWhole: (range) => !gathered.over.some((element) => range.intersectsNode(element)),
    offset: (node, at) => {
      if (!root.contains(node) || isLeftOut(gathered, node)) return undefined;
      const within = pieces.find((piece) => piece.node === node && at >= piece.from && at <= piece.from + piece.length);
      return within && isText(node) ? within.start + at - within.from : offsetBetween(pieces, node, at);
    },
  };
};
