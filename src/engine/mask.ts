/** Which stretches of a draft are not the writer's own words: quotes, quoted lines, the thread below, the signature. */
import type { Span } from '../model.ts';
import { quotesIn } from './quotes.ts';

/** A reply header, or a signature mark with a name, a title, a motto below it: from here on nothing is the writer's own. */
const TAIL = [
  /[ \t]*-{2,}[ \t]*(?:original message|forwarded message|forwarded by)\b/iy,
  /[ \t]*begin forwarded message:/iy,
  /[ \t]*on [^\n]{6,120}(?:\n[^\n]{0,80})? wrote:[ \t]*(?![^\r\n])/iy,
  /[ \t]*from:[ \t]*\S[^\n]*\n(?:[^\n]*\n)?[ \t]*(?:sent|date|to|subject):/iy,
  /--[ \u00a0]?(?![^\r\n])/y,
];
const NOT_OWN = /[ \t]*(?:>|(?:sent from my|sent via|get outlook for)\b)/iy;
/** How the lines begin that any of these can match: nearly no other line does. */
const SUSPECT = /(?:^|\n)[ \t]*(?=--|>|on |from:|begin f|sent |get o)/gi;

const standsAt =
  (text: string, at: number) =>
  (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };

/** Lines that are somebody else's, and where the writer's own words end. */
const linesOf = (text: string): { readonly lines: readonly Span[]; readonly own: number } => {
  const lines: Span[] = [];
  for (const { 0: opening, index } of text.matchAll(SUSPECT)) {
    const start = opening.startsWith('\n') ? index + 1 : index;
    if (TAIL.some(standsAt(text, start))) return { lines, own: start };
    if (!standsAt(text, start)(NOT_OWN)) continue;
    const end = text.indexOf('\n', start);
    lines.push({ start, end: end < 0 ? text.length : end });
  }
  return { lines, own: text.length };
};

/** Masked stretches in order, not overlapping. */
export const maskOf = (text: string): readonly Span[] => {
  const { lines, own } = linesOf(text);
  const quotes = quotesIn(text);
  if (lines.length === 0 && own === text.length) return quotes;
  const spans = [...quotes, ...lines]
    .filter(({ start }) => start < own)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const masked: Span[] = [];
  let covered = 0;
  for (const span of spans) {
    if (span.end <= covered) continue;
    const start = Math.max(span.start, covered);
    covered = Math.min(span.end, own);
    masked.push({ start, end: covered });
  }
  if (own < text.length) masked.push({ start: own, end: text.length });
  return masked;
};
