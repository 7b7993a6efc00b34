/** A part of a page without anybody's words: tags, classes and names of attributes, for a report that a stranger may read. */
import { around } from './tree.ts';

/** Attributes whose values are the webmail's and no person's. */
const TOLD = new Set(['role', 'contenteditable', 'aria-multiline', 'g_editable', 'data-testid', 'type', 'dir']);

/** One short token: no address, no sentence. */
const TOKEN = /^[\w-]{1,48}$/;

/** What stands inside is somebody's words. */
const CLOSED = 'textarea, [contenteditable], [role="textbox"], [role="document"], .a3s, svg, script, style';

const describe = (element: Element): string => {
  const classes = Array.from(element.classList).filter((name) => TOKEN.test(name));
  const attributes = element
    .getAttributeNames()
    .filter((name) => name !== 'class' && name !== 'style')
    .map((name) => {
      const value = element.getAttribute(name) ?? '';
      return TOLD.has(name) && TOKEN.test(value) ? `[${name}=${value}]` : `[${name}]`;
    });
  return [element.localName, ...classes.map((name) => `.${name}`), ...attributes].join('');
};

/** One line an element, indented by depth; at most `most` lines. */
export const describeTree = (root: Element, most: number): readonly string[] => {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= most) return;
    lines.push(`${' '.repeat(depth)}${describe(element)}`);
    if (!element.matches(CLOSED)) for (const child of element.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines;
};

/** The elements around one, outermost first. */
export const describeWayTo = (element: Element): readonly string[] => {
  const lines: string[] = [];
  for (let outer = around(element); outer; outer = around(outer)) lines.unshift(describe(outer));
  return lines;
};
