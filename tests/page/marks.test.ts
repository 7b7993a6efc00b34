// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMarks } from '../../src/page/marks.ts';
import { contrastOf } from '../contrast.ts';

/** As the browser's own, and counts what is done to it. */
class Highlight extends Set<Range> {
  static changes = 0;
  override add(range: Range): this {
    Highlight.changes += 1;
    return super.add(range);
  }
  override delete(range: Range): boolean {
    Highlight.changes += 1;
    return super.delete(range);
  }
}

let registry: Map<string, Highlight>;
let text: Text;

const rangeOf = (start: number, end: number): Range => {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
};
const marked = (name: string) => [...(registry.get(`kind-regards-${name}`) ?? [])];

beforeEach(() => {
  registry = new Map();
  Highlight.changes = 0;
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSS', { highlights: registry });
  document.adoptedStyleSheets = [];
  text = document.body.appendChild(document.createTextNode('You never call. You always shout.'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('marks that stay are left alone, also where a new range says the same', () => {
  const marks = createMarks(new AbortController().signal);
  const owner = {};
  const [never, always] = [rangeOf(4, 9), rangeOf(20, 26)];
  marks.show(owner, new Map([['caution', [never, always]]]));
  const set = vi.spyOn(registry, 'set');
  Highlight.changes = 0;
  marks.show(owner, new Map([['caution', [never, rangeOf(20, 26)]]]));
  expect([Highlight.changes, set.mock.calls.length]).toEqual([0, 0]);
  expect(marked('caution')).toEqual([never, always]);
});

test('one that comes and one that goes are all that changes', () => {
  const marks = createMarks(new AbortController().signal);
  const owner = {};
  const [never, always, shout] = [rangeOf(4, 9), rangeOf(20, 26), rangeOf(27, 32)];
  marks.show(owner, new Map([['caution', [never, always]]]));
  Highlight.changes = 0;
  marks.show(
    owner,
    new Map([
      ['caution', [always, shout]],
      ['focus', [shout]],
    ]),
  );
  expect(marked('caution')).toEqual([always, shout]);
  expect(marked('focus')).toEqual([shout]);
  expect(Highlight.changes).toBe(3);
});

test('a range that the page has emptied gives way to one that is whole', () => {
  const marks = createMarks(new AbortController().signal);
  const owner = {};
  const never = rangeOf(4, 9);
  marks.show(owner, new Map([['caution', [never]]]));
  never.collapse(true);
  const again = rangeOf(4, 9);
  marks.show(owner, new Map([['caution', [again]]]));
  expect(marked('caution')).toEqual([again]);
});

test('what the page takes out of its registry and its style sheets comes back', () => {
  const marks = createMarks(new AbortController().signal);
  const owner = {};
  const never = rangeOf(4, 9);
  marks.show(owner, new Map([['caution', [never]]]));
  registry.clear();
  document.adoptedStyleSheets = [];
  marks.show(owner, new Map([['caution', [never]]]));
  expect(marked('caution')).toEqual([never]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('each compose has its own, and the end takes all along', () => {
  const life = new AbortController();
  const marks = createMarks(life.signal);
  const [one, other] = [{}, {}];
  marks.show(one, new Map([['stop', [rangeOf(0, 3)]]]));
  marks.show(other, new Map([['stop', [rangeOf(4, 9)]]]));
  marks.clear(one);
  expect(marked('stop')).toHaveLength(1);
  life.abort();
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

describe.each(['lines', 'dots', 'tint'] as const)('drawn as %s', (look) => {
  const sheet = (): string => {
    const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    createMarks(new AbortController().signal).dress(look);
    return String(written.mock.lastCall?.[0]);
  };
  /** How each severity is drawn, and in which colour. */
  const drawn = () =>
    ['hint', 'caution', 'stop'].map((name) => {
      const [, colour = '', style = ''] =
        new RegExp(`kind-regards-${name}\\)\\s*{[^}]*underline (#\\w{6}) (\\w+ \\dpx)`).exec(sheet()) ?? [];
      return { colour, style };
    });

  // White paper, and what a dark editor puts in its place, from the lightest on.
  test.each(['#ffffff', '#292929', '#1f1f1f', '#000000'])('each line stands out at least 3:1 on %s', (paper) => {
    for (const { colour } of drawn()) expect(contrastOf(colour, paper)).toBeGreaterThanOrEqual(3);
  });

  test('the three are told apart without their colour, and none of them asks for the theme', () => {
    expect(new Set(drawn().map(({ style }) => style)).size).toBe(3);
    expect(sheet()).not.toMatch(/prefers-color-scheme|light-dark|var\(/);
  });

  test('only a tint is put behind the words', () => {
    expect(sheet().match(/}/g)).toHaveLength(4);
    expect(sheet().match(/background-color/g)).toHaveLength(look === 'tint' ? 4 : 1);
  });
});

test('a browser that cannot mark marks nothing, and nothing breaks', () => {
  vi.stubGlobal('Highlight', undefined);
  vi.stubGlobal('CSS', {});
  const life = new AbortController();
  const marks = createMarks(life.signal);
  const owner = {};
  marks.show(owner, new Map([['caution', [rangeOf(4, 9)]]]));
  marks.clear(owner);
  life.abort();
  expect(document.adoptedStyleSheets).toEqual([]);
});
