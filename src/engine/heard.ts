/** What rules say of one sentence. Data, and what happens to it. */
import type { Role, Span } from '../model.ts';
import type { Settling } from './settle.ts';
import type { Ruled } from './voices.ts';

/** A hit, and how it stands to protected sentences. */
export interface Hit extends Settling {
  readonly evenProtected: boolean;
  readonly keepsClear: boolean;
  /** A sentence that is calm otherwise calls it off. */
  readonly yields: boolean;
}

/** A phrasing that protects a sentence, and at which word. */
interface Shield {
  readonly rule: string;
  readonly at: number;
  readonly order: number;
}

/** What is asked of every sentence of a draft. */
export interface Asked {
  readonly text: string;
  readonly role: Role;
  readonly muted: ReadonlySet<string>;
}

/** What the rules say of one sentence: their hits, and what protects it, the first of all that do. */
export interface Heard {
  /** Where it stood. */
  readonly start: number;
  readonly hits: Hit[];
  shield?: Shield;
}

export const NO_SLOTS: Readonly<Record<string, Span>> = {};

/** What a rule says by itself, and none of its phrasings. */
export const byItself = (
  { id, rank, severity, evenProtected, keepsClear }: Ruled,
  entry: number,
  { start, end }: Span,
): Hit => ({
  rule: id,
  rank,
  order: 0,
  severity,
  entry,
  evenProtected,
  keepsClear,
  yields: false,
  slots: NO_SLOTS,
  start,
  end,
});

/** Takes back what yields. */
export const callOff = (hits: Hit[]): void => {
  for (let at = hits.length - 1; at >= 0; at -= 1) if (hits[at]?.yields) hits.splice(at, 1);
};

const movedBy = (way: number, { start, end }: Span): Span => ({ start: start + way, end: end + way });

/** What was heard in a sentence that stands somewhere else now. */
export const movedTo = (start: number, heard: Heard): Heard => {
  const way = start - heard.start;
  if (way === 0) return heard;
  const hits = heard.hits.map((hit) => {
    const slots = Object.entries(hit.slots).map(([name, slot]) => [name, movedBy(way, slot)] as const);
    return { ...hit, ...movedBy(way, hit), slots: Object.fromEntries(slots) };
  });
  return { ...heard, start, hits };
};
