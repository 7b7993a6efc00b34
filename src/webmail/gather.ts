/** Walks an editor and gathers what its writer wrote, with the nodes it came from. */
import type { LeftOut } from './not-own.ts';

/** A stretch of one text node, or one element that reads as a single character. */
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

/** Where a node stands among its siblings. */
export const indexIn = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);

/** Walks without recursion: pasted mail can nest deeper than the stack. `enter` says whether to go in; `stop` ends the walk. */
const walk = (root: Node, enter: (node: Node) => 'in' | 'over' | 'stop', leave: (node: Node) => void): void => {
  let node = root.firstChild;
  while (node) {
    const way = enter(node);
    if (way === 'stop') return;
    if (way === 'in' && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (!node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) return;
      leave(parent);
      node = parent as ChildNode;
    }
    node = node.nextSibling;
  }
};

/** The words, the pieces they came from, and what was passed over. */
export interface Gathered {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly over: readonly Element[];
  readonly tail: Element | undefined;
}

/** The writer's own words in reading order. `signature` is what stood in the signature when it was first seen. */
export const gather = (
  root: Element,
  keepsBreaks: boolean,
  leftOut: LeftOut,
  signature: string | undefined,
): Gathered => {
  const pieces: Piece[] = [];
  const over: Element[] = [];
  let tail: Element | undefined;
  // Chunks, not one growing string: asking a rope for its end copies it each time.
  const chunks: string[] = [];
  let length = 0;
  let breakDue = false;
  let gapDue = false;

  const atLineStart = () => chunks.length === 0 || chunks.at(-1)?.endsWith('\n') === true;
  const hasWords = () => chunks.some((chunk) => chunk.trim() !== '');
  const edge = () => {
    breakDue ||= !atLineStart();
  };
  const put = (words: string) => {
    chunks.push(words);
    length += words.length;
  };
  const add = (node: Text | Element, from: number, words: string) => {
    if (breakDue) put('\n');
    // A blank line, so that no sentence reaches across what is not the writer's.
    if (gapDue && length > 0) put('\n');
    breakDue = false;
    gapDue = false;
    pieces.push({ node, from, start: length, length: words.length });
    put(words);
  };
  const addText = (node: Text) => {
    const startsLine = breakDue || atLineStart();
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
    root,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
      return node.nodeType === Node.ELEMENT_NODE ? enterElement(node as Element) : 'over';
    },
    (node) => {
      if (BLOCKS.has((node as Element).tagName)) edge();
    },
  );
  return { text: chunks.join(''), pieces, over, tail };
};
