// @vitest-environment happy-dom
/** How pages of ours get the engine: from a script of the package, which may be gone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createEngine } from '../src/engine/index.ts';

const engine = createEngine({ coaching: {}, protect: {}, words: {}, precedence: [] });

/** A fresh page: what is asked for once is asked for anew. */
const openPage = async () => {
  vi.resetModules();
  return import('../src/load-engine.ts');
};

/** Scripts that were asked for. None runs here: what they would do is done by hand. */
let scripts: HTMLScriptElement[];
const ends = (how: string) => scripts.at(-1)?.dispatchEvent(new Event(how));

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  vi.spyOn(document.head, 'append').mockImplementation((node) => void scripts.push(node as HTMLScriptElement));
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'kindRegardsWaits');
});

describe('the engine for a page of ours', () => {
  it('comes once, from the script of the package', async () => {
    const { loadEngine, handOver } = await openPage();
    const [first, second] = [loadEngine(), loadEngine()];
    expect(scripts.map(({ src }) => src.replace(/.*\//, ''))).toEqual(['reviewer.js']);
    handOver(engine);
    ends('load');
    expect([await first, await second]).toEqual([engine, engine]);
  });

  it.each(['error', 'load'])('is missed where the script brings none, and asked for again: %s', async (end) => {
    const { loadEngine, handOver } = await openPage();
    const first = loadEngine();
    ends(end);
    await expect(first).rejects.toThrow('did not come');
    const second = loadEngine();
    handOver(engine);
    ends('load');
    expect([await second, scripts.length]).toEqual([engine, 2]);
  });

  it('is handed to nobody in a mail page, not even to an element of that name', async () => {
    const { handOver } = await openPage();
    const named = vi.fn();
    const before = Object.getPrototypeOf(globalThis);
    Object.setPrototypeOf(globalThis, Object.create(before, { kindRegardsWaits: { value: named } }));
    handOver(engine);
    Object.setPrototypeOf(globalThis, before);
    expect(named).not.toHaveBeenCalled();
  });
});
