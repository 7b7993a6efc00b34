import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const chrome = { runtime: { id: 'ours' } };

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('chrome', chrome);
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Object.prototype, 'browser');
});

const api = async (): Promise<unknown> => (await import('../src/native-browser.ts')).default;

test('is the browser’s own `browser` where there is one', async () => {
  const browser = { runtime: { id: 'ours' } };
  vi.stubGlobal('browser', browser);
  expect(await api()).toBe(browser);
});

test('is `chrome` where a frame of the page is named “browser”', async () => {
  Reflect.deleteProperty(globalThis, 'browser');
  // A window inherits its named frames, and one from elsewhere throws when it is looked into.
  const frame = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    },
  );
  Object.defineProperty(Object.prototype, 'browser', { value: frame, configurable: true });
  expect((globalThis as { readonly browser?: unknown }).browser).toBe(frame);
  expect(await api()).toBe(chrome);
});
