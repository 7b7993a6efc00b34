/** What a person may send us when a webmail has changed: which of our selectors still find something, and what the page looks like without its words. */
import { describeTree, describeWayTo } from './describe-tree.ts';
import { findLost } from './lost-box.ts';
import { isVisible, rootOf, type Site } from './site.ts';

const MOST_LINES = 500;
/** How far around a box that we do not know: a compose is about as deep. */
const AROUND = 12;

const LISTS = ['editable', 'root', 'signs', 'around', 'surely', 'send'] as const satisfies readonly (keyof Site)[];

const BOXES = '[contenteditable]:not([contenteditable="false"]), textarea, [role="textbox"]';

const climb = (box: HTMLElement): HTMLElement => {
  let around = box;
  for (let step = 0; step < AROUND && around.parentElement && around.parentElement !== document.body; step += 1) {
    around = around.parentElement;
  }
  return around;
};

/** Whatever may be a compose, known or not; the whole page where nothing may. */
const partsOf = (site: Site): readonly HTMLElement[] => {
  const boxes = Array.from(document.querySelectorAll<HTMLElement>(BOXES)).filter(isVisible);
  const parts = [...findLost(site, document, []), ...boxes.map((box) => rootOf(box, site) ?? climb(box))];
  const outer = [...new Set(parts)].filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return outer.length > 0 ? outer : [document.body];
};

/** The report as text, in which no word, name or address of a person stands. */
export const reportOn = (site: Site): string => {
  const counts = LISTS.map((list) => {
    const found = site[list].map((selector) => document.querySelectorAll(selector).length);
    return `${list}: ${found.join(' ')}`;
  });
  const trees = partsOf(site).flatMap((part) => ['', ...describeWayTo(part), '---', ...describeTree(part, MOST_LINES)]);
  return [site.webmail, ...counts, ...trees.slice(0, MOST_LINES)].join('\n');
};
