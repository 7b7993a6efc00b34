/** Walks an editor and gathers what its writer wrote, with the nodes it came from. */
import type { LeftOut } from './not-own.ts';

/** A stretch of one text node, or one element that reads as a single character. `start` is an offset of the whole text. */
export interface Piece {
  readonly node: Text | Element;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = 'style, script, template, noscript, title, textarea, select, [hidden]';
/** What a picture reads as. */
export const OBJECT = '\uFFFC';
const ZERO_WIDTH = /[\u200B\uFEFF]/;
const BREAK_FIRST = /^[ \t\r\f]*\n[ \t\n\r\f]*/;

/** One shape for what an editor stores and what we match: same length, so offsets hold. */
export const plain = (data: string, keepsBreaks: boolean): string =>
  data.replace(/\u00A0/g, ' ').replace(keepsBreaks ? /[\t\r\f]/g : /[\t\n\r\f]/g, ' ');

/** Whether a line break in the source shows as one. */
export const keepsLineBreaks = (root: Element): boolean => /^(pre|break)/.test(getComputedStyle(root).whiteSpace);

/**
 * Walks without recursion: pasted mail can nest deeper than the stack. By a walker, see `tree.ts`.
 * `enter` says whether to go in; `stop` ends the walk.
 */
const walk = (top: Node, enter: (node: Node) => 'in' | 'over' | 'stop', leave: (node: Node) => void): void => {
  const tree = document.createTreeWalker(top);
  for (;;) {
    const node = tree.currentNode;
    const way = enter(node);
    if (way === 'stop') return;
    if (way === 'in' && tree.firstChild()) continue;
    leave(node);
    while (!tree.nextSibling()) {
      if (!tree.parentNode()) return;
      leave(tree.currentNode);
    }
  }
};

/** What an editor is read by. */
export interface Way {
  /** Whether a line break in the source shows as one. */
  readonly keepsBreaks: boolean;
  readonly leftOut: LeftOut;
  /** What stood in the signature when it was first seen. */
  readonly signature: string | undefined;
}

/** All that a block needs to know of what stands above it. */
export interface Above {
  readonly isEmpty: boolean;
  readonly endsLine: boolean;
  readonly hasWords: boolean;
  /** A line break, or a blank line, comes before the next words. */
  readonly breakDue: boolean;
  readonly gapDue: boolean;
}

const NOTHING: Above = { isEmpty: true, endsLine: true, hasWords: false, breakDue: false, gapDue: false };

const isSame = (one: Above, other: Above): boolean =>
  one.isEmpty === other.isEmpty &&
  one.endsLine === other.endsLine &&
  one.hasWords === other.hasWords &&
  one.breakDue === other.breakDue &&
  one.gapDue === other.gapDue;

/** A range and where it stood when it was made. */
export interface KeptRange extends Readonly<StaticRangeInit> {
  readonly range: Range;
}

/** One child of the editor, read: it follows from the child's own nodes, the way and what is above, and from nothing else. */
export interface Block {
  readonly node: ChildNode;
  readonly above: Above;
  readonly below: Above;
  readonly start: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What was passed over. */
  readonly over: readonly Element[];
  /** Here ends what the writer wrote. */
  readonly tail: Element | undefined;
  /** What has been marked in it, by offsets into the block. Good for as long as the block is. */
  readonly marks: Map<string, KeptRange>;
}

/** The writer's own words in one child of the editor, in reading order. */
const readBlock = (top: ChildNode, start: number, above: Above, { keepsBreaks, leftOut, signature }: Way): Block => {
  const pieces: Piece[] = [];
  const over: Element[] = [];
  let tail: Element | undefined;
  // Chunks, not one growing string: asking a rope for its end copies it each time.
  const chunks: string[] = [];
  let length = 0;
  let { breakDue, gapDue } = above;

  const endsLine = () => chunks.at(-1)?.endsWith('\n') ?? above.endsLine;
  const hasWords = () => above.hasWords || chunks.some((chunk) => chunk.trim() !== '');
  const edge = () => {
    breakDue ||= !endsLine();
  };
  const put = (words: string) => {
    chunks.push(words);
    length += words.length;
  };
  const add = (node: Text | Element, from: number, words: string) => {
    if (breakDue) put('\n');
    // A blank line, so that no sentence reaches across what is not the writer's.
    if (gapDue && !(above.isEmpty && length === 0)) put('\n');
    breakDue = false;
    gapDue = false;
    pieces.push({ node, from, start: start + length, length: words.length });
    put(words);
  };
  const addText = (node: Text) => {
    const startsLine = breakDue || endsLine();
    // Source code indentation between blocks is not something the writer sees.
    let from = !keepsBreaks && startsLine ? (BREAK_FIRST.exec(node.data)?.[0].length ?? 0) : 0;
    for (const part of node.data.slice(from).split(ZERO_WIDTH)) {
      if (part) add(node, from, plain(part, keepsBreaks));
      from += part.length + 1;
    }
  };
  // People type inside Outlook's signature, and then it holds their whole draft (two bug reports, 2026).
  const isUntouchedSignature = (element: Element) =>
    element.matches(leftOut.signature) && (hasWords() || element.textContent === signature);
  const enterElement = (element: Element) => {
    // Nobody's quote, and nothing can be asked of it, see `tree.ts`.
    if (element instanceof HTMLFormElement) {
      edge();
      return 'in';
    }
    if (element.matches(leftOut.tail)) {
      tail = element;
      return 'stop';
    }
    if (element.matches(leftOut.over) || isUntouchedSignature(element)) {
      over.push(element);
      edge();
      gapDue = true;
      return 'over';
    }
    if (element.matches(SILENT)) {
      over.push(element);
      return 'over';
    }
    if (BLOCKS.has(element.tagName)) edge();
    if (element.tagName === 'BR') add(element, 0, '\n');
    if (element.tagName === 'IMG') add(element, 0, OBJECT);
    return 'in';
  };
  walk(
    top,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
      return node instanceof Element ? enterElement(node) : 'over';
    },
    (node) => {
      if (node instanceof HTMLFormElement || BLOCKS.has((node as Element).tagName)) edge();
    },
  );
  const isEmpty = above.isEmpty && length === 0;
  const below = { isEmpty, endsLine: endsLine(), hasWords: hasWords(), breakDue, gapDue };
  return { node: top, above, below, start, text: chunks.join(''), pieces, over, tail, marks: new Map() };
};

/** The same words further up or down. */
const movedTo = (block: Block, start: number): Block => {
  const by = start - block.start;
  if (by === 0) return block;
  return { ...block, start, pieces: block.pieces.map((piece) => ({ ...piece, start: piece.start + by })) };
};

/** Reads an editor child by child. A child that is still as it was read before, by `known`, is not walked again. */
export const readBlocks = (root: Element, way: Way, known?: ReadonlyMap<Node, Block>): readonly Block[] => {
  const blocks: Block[] = [];
  let above = NOTHING;
  let start = 0;
  const children = document.createTreeWalker(root);
  for (let child = children.firstChild(); child; child = children.nextSibling()) {
    const before = known?.get(child);
    const block =
      before && isSame(before.above, above) ? movedTo(before, start) : readBlock(child as ChildNode, start, above, way);
    blocks.push(block);
    if (block.tail) break;
    above = block.below;
    start += block.text.length;
  }
  return blocks;
};
