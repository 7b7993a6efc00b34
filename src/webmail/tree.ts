/**
 * Steps through foreign markup. By the browser's walker, since a form of a mail may have fields named `nextSibling` or
 * `parentElement`, which then stand before the tree's own (Chromium 156): to follow those may never end.
 */

const walkerAt = (node: Node, shown: number = NodeFilter.SHOW_ALL): TreeWalker => {
  const tree = document.createTreeWalker(document, shown);
  tree.currentNode = node;
  return tree;
};

/** Where a node stands among its siblings. */
export const indexIn = (node: Node): number => {
  const tree = walkerAt(node);
  let index = 0;
  while (tree.previousSibling()) index += 1;
  return index;
};

/** What stands behind a node, up to the end of what both stand in. */
export const behind = (node: Node): readonly Node[] => {
  const tree = walkerAt(node);
  const found: Node[] = [];
  while (tree.nextSibling()) found.push(tree.currentNode);
  return found;
};

/** The element around another. */
export const around = (element: Element): HTMLElement | null =>
  walkerAt(element, NodeFilter.SHOW_ELEMENT).parentNode() as HTMLElement | null;
