/**
 * The extension API as the browser has it, in place of webextension-polyfill in the content script (see `wxt.config.ts`):
 * Chromium 123+ and Firefox answer with promises themselves, and 3 kB on every mail page would buy nothing (2026-11).
 */
const { browser, chrome } = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };
// A frame of the page that is named "browser" is inherited by the window, never its own (Chromium 156).
const isOurs = Object.hasOwn(globalThis, 'browser');

// biome-ignore lint/style/noDefaultExport: it stands in for a package whose export is a default.
export default isOurs ? browser : chrome;
