import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rules } from '../rules/index.ts';
import { createReviewer, type Reviewer } from '../src/engine/index.ts';
import { bring } from '../src/reviewing.ts';

/** Engine and rules, for pages in which somebody writes. The background runs it there, see `src/reviewing.ts`. */
export default defineUnlistedScript(() => {
  // Compiling the rules takes a frame or two: it waits for the first review.
  let reviewer: Reviewer | undefined;
  bring((draft, muted) => {
    reviewer ??= createReviewer(rules);
    return reviewer.review(draft, muted);
  });
});
