// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BadgeFace, createBadge } from '../../src/page/badge.ts';
import { pretend } from './pretended.ts';

const FACE: BadgeFace = { state: 'ready', sign: 'caution', count: 2, label: 'Two phrases', lang: 'en' };

type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** What the browser would measure, told when the page is drawn. */
class Drawn {
  static readonly all = new Set<Drawn>();
  static readonly rects = new Map<Element, { readonly box: Rect; readonly visible?: Rect }>();
  readonly #elements = new Set<Element>();

  constructor(readonly told: (entries: readonly object[]) => void) {
    Drawn.all.add(this);
  }
  observe(element: Element) {
    this.#elements.add(element);
  }
  disconnect() {
    this.#elements.clear();
  }
  draw() {
    if (this.#elements.size === 0) return;
    const rectOf = ([left, top, right, bottom]: Rect) => ({ left, top, right, bottom });
    const entries = [...this.#elements].map((target) => {
      const { box, visible = box } = Drawn.rects.get(target) ?? { box: [0, 0, 0, 0] };
      const isIntersecting = visible[2] > visible[0];
      return { target, isIntersecting, boundingClientRect: rectOf(box), intersectionRect: rectOf(visible) };
    });
    this.told(entries);
  }
  static isAsked(): boolean {
    return [...Drawn.all].some((each) => each.#elements.size > 0);
  }
}

const draw = () => {
  for (const each of Drawn.all) each.draw();
};

const sizes: (() => void)[] = [];

const start = () => {
  const { compose } = pretend('You never call.');
  const life = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const badge = createBadge(compose, () => {}, life.signal);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  const button = root.querySelector('button') as HTMLButtonElement;
  const host = root.host as HTMLElement;
  const placing = root.adoptedStyleSheets[1] as CSSStyleSheet;
  const place = () => Array.from(placing.cssRules, ({ cssText }) => cssText).join('');
  return { compose, life, badge, button, host, place };
};

beforeEach(() => {
  Drawn.all.clear();
  Drawn.rects.clear();
  sizes.length = 0;
  vi.stubGlobal('IntersectionObserver', Drawn);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        sizes.push(told);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('while it has nothing new to show', () => {
  test('it is neither drawn again nor measured', () => {
    const { badge, button, host } = start();
    badge.show(FACE);
    draw();
    const changes = new MutationObserver(() => {});
    for (const each of [button, host]) changes.observe(each, { attributes: true, childList: true, subtree: true });
    badge.show({ ...FACE });
    expect(changes.takeRecords()).toEqual([]);
    expect(Drawn.isAsked()).toBe(false);
    badge.show({ ...FACE, count: 3 });
    expect(button.textContent).toContain('3');
    expect(changes.takeRecords()).not.toEqual([]);
  });

  test('it comes back where the page has thrown it out', () => {
    const { badge, host } = start();
    badge.show(FACE);
    host.remove();
    badge.show(FACE);
    expect(host.isConnected).toBe(true);
  });
});

describe('stands in the corner of the editor', () => {
  const BADGE: Rect = [0, 0, 76, 26];

  test('once the page has been drawn, and makes nobody lay it out', () => {
    const { badge, compose, host, place } = start();
    const asked = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    Drawn.rects.set(host, { box: BADGE });
    Drawn.rects.set(compose.editable, { box: [100, 100, 500, 900], visible: [100, 100, 500, 400] });
    badge.show(FACE);
    expect(place()).toContain('visibility: hidden');
    draw();
    expect(place()).toContain('translate(418.0px, 368.0px)');
    expect(place()).not.toContain('hidden');
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test('and never over Send', () => {
    const { badge, compose, host, place } = start();
    const send = document.body.appendChild(document.createElement('button'));
    compose.keepClear = () => [send];
    Drawn.rects.set(host, { box: BADGE });
    Drawn.rects.set(compose.editable, { box: [100, 100, 500, 400] });
    Drawn.rects.set(send, { box: [450, 360, 500, 400] });
    badge.show(FACE);
    draw();
    expect(place()).toContain('translate(418.0px, 328.0px)');
  });

  test('also after it has grown, and is hidden where nothing of it can be seen', () => {
    const { badge, compose, host, place } = start();
    Drawn.rects.set(host, { box: BADGE });
    Drawn.rects.set(compose.editable, { box: [100, 100, 500, 400] });
    badge.show(FACE);
    draw();
    Drawn.rects.set(host, { box: [418, 368, 494, 394] });
    Drawn.rects.set(compose.editable, { box: [100, 100, 500, 440] });
    for (const told of sizes) told();
    draw();
    expect(place()).toContain('translate(418.0px, 408.0px)');
    Drawn.rects.set(compose.editable, { box: [100, -500, 500, -100], visible: [0, 0, 0, 0] });
    window.dispatchEvent(new Event('scroll'));
    draw();
    expect(place()).toContain('visibility: hidden');
  });

  test('also when it moves again before the page is drawn', () => {
    const { badge } = start();
    badge.show(FACE);
    window.dispatchEvent(new Event('scroll'));
    draw();
    expect(Drawn.isAsked()).toBe(true);
    draw();
    expect(Drawn.isAsked()).toBe(false);
  });
});

test('listens to keys only while it has the focus', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const { badge, button, compose, host } = start();
  badge.show(FACE);
  expect(listen.mock.calls.map(([type]) => type)).not.toContain('keydown');
  listen.mockRestore();
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  const press = (target: Element) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  compose.editable.focus();
  press(compose.editable);
  expect(heard).toHaveBeenCalledTimes(1);
  button.focus();
  // As a browser tells the page: what is inside stays behind the closed root.
  press(host);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(compose.editable);
});
