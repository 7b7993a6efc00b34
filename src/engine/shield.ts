/** Stretches of a draft: which of them overlap, and how far a protected sentence reaches. */
import type { Span } from '../model.ts';

/** Spans in reading order, not overlapping: found by halving. */
export const touches = (spans: readonly Span[], { start, end }: Span): boolean => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (spans[low]?.start ?? end) < end;
};

/** Each protected sentence together with the ones before and after it; those that meet become one. */
export const widened = (shielded: readonly Span[], sentences: readonly Span[]): readonly Span[] => {
  const wide: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of shielded) {
    while ((sentences[at]?.end ?? start + 1) <= start) at += 1;
    const from = sentences[Math.max(0, at - 1)]?.start ?? start;
    const last = wide.at(-1);
    while (at < sentences.length - 1 && (sentences[at]?.end ?? end) < end) at += 1;
    const to = sentences[Math.min(sentences.length - 1, at + 1)]?.end ?? end;
    if (last && last.end >= from) last.end = to;
    else wide.push({ start: from, end: to });
  }
  return wide;
};
