/** Pages without a browser: nothing is laid out, so what is not `display: none` counts as drawn. */
import { vi } from 'vitest';
import { composeBox } from '../../src/webmail/compose-box.ts';
import { gmail } from '../../src/webmail/gmail.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import type { Site } from '../../src/webmail/site.ts';
import { findEditables } from '../../src/webmail/watch-composes.ts';
import type { Shape } from './pages/shape.ts';

const isHidden = (element: Element): boolean => element.closest('[style*="display: none"]') !== null;

/** Call before each test, and restore all mocks after it. */
export const drawEverything = (): void => {
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (isHidden(this) ? [] : [{ width: 300, height: 40 }]) as unknown as DOMRectList;
  });
};

/** Puts a page into the document. */
export const show = (html: string): void => {
  document.body.innerHTML = html;
};

export const siteOf = ({ webmail }: Pick<Shape, 'webmail'>): Site => (webmail === 'gmail' ? gmail : outlook);

/** The composes that are found in the document now, until `signal` aborts. */
export const composesOf = (site: Site, pressed?: Element, signal = new AbortController().signal) =>
  findEditables(site, document, new Set()).map((editable) => composeBox(editable, site, signal, pressed));
