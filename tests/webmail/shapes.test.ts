// @vitest-environment happy-dom
/** Every shape of compose, without a browser: what is found, what is read, and where a badge may stand. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findLost } from '../../src/webmail/lost-box.ts';
import { any } from '../../src/webmail/site.ts';
import { composesOf, drawEverything, show, siteOf } from './drawn.ts';
import { PAGE_NAMES, SHAPES } from './pages/shapes.ts';

beforeEach(drawEverything);

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a person's click on `opens` does to the page. */
const open = (selector: string | undefined): void => {
  const title = selector === undefined ? null : document.querySelector(selector);
  title?.parentElement?.querySelector('.aaZ')?.removeAttribute('style');
};

describe.each(PAGE_NAMES)('%s', (name) => {
  const shape = SHAPES[name];
  const site = siteOf(shape);

  test('is read as it stands', () => {
    show(shape.body);
    if (shape.opens) expect(composesOf(site)).toEqual([]);
    open(shape.opens);
    const composes = composesOf(site);
    const seen = composes.map((compose) => {
      const { text, subject, to, cc, bcc, isReply, caret } = compose.read();
      const incoming = compose.incoming();
      expect(caret).toBeUndefined();
      return { text: text.trim(), subject, to, cc, bcc, isReply, ...(incoming && { incoming }) };
    });
    expect(seen).toEqual(shape.boxes);
    expect(composes.map(({ editable }) => editable instanceof HTMLTextAreaElement)).toEqual(
      shape.boxes.map(() => shape.isPlain === true),
    );
  });

  test('has a place for a badge of its own, outside the box, and tells what must stay clear', () => {
    show(shape.body);
    open(shape.opens);
    const composes = composesOf(site);
    const hosts = composes.map((compose) => compose.badgeHost());
    for (const [at, compose] of composes.entries()) {
      const host = hosts[at];
      expect(host?.contains(compose.editable)).toBe(true);
      expect(compose.editable.contains(host ?? null)).toBe(false);
      expect(host?.querySelectorAll(any(site.send)).length).toBeGreaterThan(0);
      expect(compose.keepClear().map((each) => each.textContent)).toContain('Send');
    }
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test('has lost nothing', () => {
    show(shape.body);
    open(shape.opens);
    const boxes = composesOf(site).map(({ editable }) => editable);
    expect(findLost(site, document, boxes)).toEqual([]);
  });
});
