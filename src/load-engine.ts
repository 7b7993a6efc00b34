/**
 * The engine with its rules, for pages of our own. It is in the package once, in the script that mail pages are brought: a second
 * copy would weigh 80 kB (2026-11-22).
 */
import { browser } from './browser.ts';
import type { Engine } from './engine/index.ts';
import { once } from './once.ts';

declare global {
  var kindRegardsWaits: ((engine: Engine) => void) | undefined;
}

/** Called by the script that holds it. In a mail page nobody waits, though an element of the page may have that name. */
export const handOver = (engine: Engine): void => {
  if (Object.hasOwn(globalThis, 'kindRegardsWaits')) globalThis.kindRegardsWaits?.(engine);
};

/** It comes when there is something to look at. Rejects where the script is gone: an update takes its files away. */
export const loadEngine = once(
  () =>
    new Promise<Engine>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = browser.runtime.getURL('/reviewer.js');
      const onEnd = () => {
        script.remove();
        // Too late to matter where it has come.
        reject(new Error('The script with the rules did not come'));
      };
      globalThis.kindRegardsWaits = resolve;
      script.addEventListener('load', onEnd);
      script.addEventListener('error', onEnd);
      document.head.append(script);
    }),
);
