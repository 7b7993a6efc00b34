/** What every door asks first of whatever comes to it: whether it has fields at all, and whether it names a stretch of a text. Pure. */
import type { Span } from './model.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A list has none, whatever it is made of. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A span of a text so long. */
export const spanIn =
  (length: number) =>
  (value: unknown): value is Span => {
    if (!isFields(value)) return false;
    const { start, end } = value as Partial<Span>;
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return false;
    return 0 <= (start as number) && (start as number) <= (end as number) && (end as number) <= length;
  };
