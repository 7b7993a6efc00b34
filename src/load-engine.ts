/**
 * Engine and rules for pages of our own. They are in the package once, in the script that mail pages are brought: a second
 * copy would weigh 65 kB (2026-11-22).
 */
import { browser } from './browser.ts';
import type { Reviewer, RuleSet } from './engine/index.ts';
import { once } from './once.ts';

interface Loaded {
  readonly rules: RuleSet;
  /** Of these rules, compiled once for whoever looks. */
  readonly reviewer: Reviewer;
}

declare global {
  var kindRegardsRules: Loaded | undefined;
}

/** Called by the script that holds them. */
export const handOver = (loaded: Loaded): void => {
  globalThis.kindRegardsRules = loaded;
};

/** They come when there is something to look at. Rejects where the script is gone: an update takes its files away. */
export const loadRules = once(
  () =>
    new Promise<Loaded>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = browser.runtime.getURL('/reviewer.js');
      const onEnd = () => {
        script.remove();
        const loaded = globalThis.kindRegardsRules;
        if (loaded) resolve(loaded);
        else reject(new Error('The script with the rules did not come'));
      };
      script.addEventListener('load', onEnd);
      script.addEventListener('error', onEnd);
      document.head.append(script);
    }),
);
