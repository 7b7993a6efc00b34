/** Composes that are surely open and whose box is nowhere to be found: the webmail has moved its furniture, and says so. */
import type { Compose } from '../compose.ts';
import { any, isVisible, rootOf, type Site } from './site.ts';
import { around } from './tree.ts';

const visible = (page: ParentNode, selector: string): readonly HTMLElement[] =>
  Array.from(page.querySelectorAll<HTMLElement>(selector)).filter(isVisible);

/** Where subjects and boxes stand side by side, in equal numbers, none of them is without the other. */
const isPaired = (sign: Element, selector: string, boxes: readonly Element[]): boolean => {
  let part = sign;
  const holds = (box: Element) => part.contains(box);
  for (let next = around(part); next && !boxes.some(holds); next = around(part)) part = next;
  return visible(part, selector).length <= boxes.filter(holds).length;
};

/** The part of the page around a sign of a compose. */
const aroundSign = (sign: HTMLElement, site: Site): HTMLElement =>
  sign.closest<HTMLElement>([any(site.root), '[role="dialog"]', 'form'].join(', ')) ?? sign.parentElement ?? sign;

/** Parts of the page that are composes without a box, each once. `boxes` are those that can be seen and are known. */
export const findLost = (site: Site, page: Document, boxes: readonly HTMLElement[]): readonly HTMLElement[] => {
  const roots = boxes.map((box) => rootOf(box, site));
  const signs = site.surely.flatMap((selector) =>
    visible(page, selector)
      .filter((sign) => !roots.some((root) => root?.contains(sign) || (root && sign.contains(root))))
      .filter((sign) => !isPaired(sign, selector, boxes)),
  );
  const bare = site.isForMail(page.location)
    ? visible(page, any(site.editable)).filter((box) => box.isContentEditable && !boxes.includes(box))
    : [];
  const found = [...signs.map((sign) => aroundSign(sign, site)), ...bare.map((box) => box.parentElement ?? box)];
  return [...new Set(found)].filter((root) => !found.some((other) => other !== root && other.contains(root)));
};

/** Stands for a compose that cannot be read: whoever tries is told so. */
export const lostBox = (root: HTMLElement, site: Site): Compose => ({
  webmail: site.webmail,
  editable: root,
  read: () => {
    throw new Error('No box');
  },
  incoming: () => undefined,
  range: () => undefined,
  onTouch: () => undefined,
  replace: () => 'refused',
  insert: () => 'refused',
  reveal: () => undefined,
  badgeHost: () => root,
  keepClear: () => Array.from(root.querySelectorAll(any(site.send))),
  isOpen: () => isVisible(root),
  hold: () => undefined,
  send: () => false,
});
