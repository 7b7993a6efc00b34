/** What can be asked of two stretches of a text. Pure, and known to every layer. */
import type { Span } from './model.ts';

/** Whether two stretches share anything. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** How much two stretches share; nothing, or less, where they do not meet. */
export const shared = (one: Span, other: Span): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);
