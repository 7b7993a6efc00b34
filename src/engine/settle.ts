/** Overlapping hits become one finding: the rule first in the precedence speaks, in it the entry written first, then the longer hit. */
import type { Rewording, Severity, Span } from '../model.ts';

/** A hit that has passed its rule's `unless`. */
export interface Settling extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly entry: number;
  readonly slots: Readonly<Record<string, Span>>;
  readonly given?: readonly Rewording[];
  /** Its place in the precedence; smaller speaks first. */
  readonly rank: number;
  /** The place of its phrasing among all, for two that say the same. */
  readonly order: number;
}

/** More findings than this help nobody, and a pasted book must not cost more than a letter. */
const MOST = 200;

/** In reading order, no two overlapping. */
export const settle = (hits: readonly Settling[]): readonly Settling[] => {
  const strongest = [...hits].sort(
    (a, b) =>
      a.rank - b.rank ||
      a.entry - b.entry ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      a.order - b.order,
  );
  const kept: Settling[] = [];
  for (const hit of strongest) {
    if (kept.length >= MOST) break;
    const at = firstAfter(kept, hit.start);
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && before.end > hit.start) || (after && after.start < hit.end)) continue;
    kept.splice(at, 0, hit);
  }
  return kept;
};

/** Where the first kept hit that begins after `start` stands. */
const firstAfter = (kept: readonly Settling[], start: number): number => {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
};
