import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rules } from '../rules/index.ts';
import { createEngine, type Reviewer, type RuleSet } from '../src/engine/index.ts';
import { handOver } from '../src/load-engine.ts';
import { bring } from '../src/reviewing.ts';
import { createWishing } from '../src/wishes/index.ts';

/** How long the page may be kept waiting at a time, and how long a busy page may keep us waiting. */
const SLICE_MS = 6;
const IN_TIME = { timeout: 100 };

/** Compiling the rules takes a frame or two, so it is done bit by bit. */
const prepared = ({ prepare }: Reviewer): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      const until = performance.now() + SLICE_MS;
      if (prepare(() => performance.now() < until)) resolve();
      else requestIdleCallback(go, IN_TIME);
    };
    requestIdleCallback(go, IN_TIME);
  });

/**
 * Let go of as soon as they have been handed on: in a mail page the rules as they were written would take 0.4 MB (2026-11-23).
 * Whenever the script is brought again it begins anew, and has them.
 */
let written: RuleSet | undefined = rules;

/**
 * Engine and rules. For pages in which somebody writes the background runs it there, see `src/reviewing.ts`; pages of our
 * own load it, see `src/load-engine.ts`.
 */
export default defineUnlistedScript(() => {
  if (!written) return;
  const engine = createEngine(written);
  written = undefined;
  handOver(engine);
  const { createReviewer, reviewer } = engine;
  // Not `engine`: it would keep the rules.
  const asWished = createWishing({ createReviewer });
  bring((draft, muted, wishes) => asWished(draft, muted, reviewer.review(draft, muted), wishes), prepared(reviewer));
});
