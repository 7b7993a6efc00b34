/** Draft + rules → review. Pure: no DOM, no browser, no clock, no package. */
import type { Draft, Review } from '../model.ts';

export interface Reviewer {
  /** One pass over the draft. `muted` rules are left out as if they did not exist. Never throws: a broken rule is one recorded failure. */
  review(draft: Draft, muted?: ReadonlySet<string>): Review;
}
