/** What stands in the editor of a page, read by other code than the product's. */
import type { Page } from 'puppeteer-core';
import { BOX } from '../e2e/person.ts';

export interface SeenMark {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface Seen {
  readonly text: string;
  readonly caret: number | undefined;
  readonly marks: readonly SeenMark[];
  /** Whatever in the editor bears our name. */
  readonly ours: readonly string[];
}

/** Runs in the page. */
const look = (selector: string): Seen | undefined => {
  const box = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.getClientRects().length > 0);
  if (!box) return undefined;
  const entered = new Map<Node, number>();
  const left = new Map<Node, number>();
  let text = '';
  let isDue = false;
  const edge = () => {
    isDue ||= text !== '' && !text.endsWith('\n');
  };
  const begin = (node: Node) => {
    if (isDue) text += '\n';
    isDue = false;
    entered.set(node, text.length);
  };
  const isBlock = (node: Node) => node instanceof HTMLElement && getComputedStyle(node).display !== 'inline';
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const words = node.data.replace(/[\u200B\uFEFF]/g, '').replace(/[\u00A0\t\n\r]/g, ' ');
      if (words !== '') begin(node);
      text += words;
    } else if (node.nodeName === 'BR') {
      begin(node);
      text += '\n';
    } else {
      if (isBlock(node)) edge();
      for (const child of node.childNodes) visit(child);
      if (isBlock(node)) edge();
    }
    left.set(node, text.length);
  };
  for (const child of box.childNodes) visit(child);
  left.set(box, text.length);

  const enteredAt = (node: Node): number | undefined => {
    const place = entered.get(node);
    if (place !== undefined) return place;
    for (const child of node.childNodes) {
      const inside = enteredAt(child);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const offsetOf = (node: Node, offset: number): number => {
    if (node instanceof Text)
      return (entered.get(node) ?? 0) + node.data.slice(0, offset).replace(/[\u200B\uFEFF]/g, '').length;
    const child = node.childNodes[offset];
    return (child && enteredAt(child)) ?? left.get(child ?? node) ?? -1;
  };
  const marks = ['hint', 'caution', 'stop'].flatMap((name) =>
    [...(CSS.highlights.get(`kind-regards-${name}`) ?? [])]
      .filter(({ startContainer }) => !startContainer.isConnected || box.contains(startContainer))
      .map((range) => ({
        words: String(range).replaceAll('\u00A0', ' '),
        start: offsetOf(range.startContainer, range.startOffset),
        end: offsetOf(range.endContainer, range.endOffset),
      })),
  );
  const ours = [...box.querySelectorAll('*'), box].flatMap((element) =>
    [element.tagName, ...Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)].filter((words) =>
      /kind-?regards/i.test(words),
    ),
  );
  const { focusNode, focusOffset = 0 } = document.getSelection() ?? {};
  const caret = focusNode && box.contains(focusNode) ? offsetOf(focusNode, focusOffset) : undefined;
  return { text, caret, marks: marks.sort((one, other) => one.start - other.start), ours };
};

/** The one editor that can be seen; none while its compose is closed. */
export const see = async (page: Page): Promise<Seen | undefined> => page.evaluate(look, BOX);

/** An empty last line is held open by a break that is nobody's. */
export const isSameText = (seen: string, held: string): boolean => seen === held || seen === `${held}\n`;
