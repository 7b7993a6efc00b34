/** Which stretches of a draft are not the writer's own words: quotes, quoted lines, the thread below, the signature. */
import type { Span } from '../model.ts';

/** A reply header, after which everything is somebody else's mail. */
const THREAD = [
  /^[ \t]*-{2,}[ \t]*(?:original message|forwarded message|forwarded by)\b/im,
  /^[ \t]*begin forwarded message:/im,
  /^[ \t]*on [^\n]{6,120}(?:\n[^\n]{0,80})? wrote:[ \t]*$/im,
  /^[ \t]*from:[ \t]*\S[^\n]*\n(?:[^\n]*\n)?[ \t]*(?:sent|date|to|subject):/im,
];
/** A signature mark. What follows it is a name, a title, a motto. */
const SIGNATURE = /^--[ \u00a0]?$/m;
const FOOTER_LINE = /^[ \t]*(?:sent from my|sent via|get outlook for)\b[^\n]*$/gim;
const QUOTED_LINE = /^[ \t]*>[^\n]*$/gm;
/**
 * Quotation marks on one line. An opening mark has a space before it and none after; a quote still open at the line's end
 * is taken as a quote, so that nothing in it is marked while it is being typed. The bound of 300 keeps the straight single
 * quote, which may be an apostrophe, from scanning a long line over and over.
 */
const QUOTES =
  /(?<![\p{L}\p{N}])["“„«](?=\S)[^"“”„«»\n]*(?:["”»]|$)|(?<![\p{L}\p{N}])‘(?=\S)(?:[^‘’\n]|’(?=\p{L}))*’(?!\p{L})|(?<![\p{L}\p{N}'])'(?=[\p{L}])(?:[^'\n]|'(?=\p{L})){0,300}?[^\s']'(?!\p{L})/gmu;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** Masked stretches in order, not overlapping. */
export const maskOf = (text: string): readonly Span[] => {
  const ends = [...THREAD, SIGNATURE].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  const own = Math.min(text.length, ...ends);
  const spans = [...spansOf(text, QUOTES), ...spansOf(text, FOOTER_LINE), ...spansOf(text, QUOTED_LINE)]
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
