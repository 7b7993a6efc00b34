/** Phrasings that call a rule's matches off. */
import type { Compiler } from './pattern.ts';
import { type Scan, SENTENCE } from './scan.ts';

/** Whether one of them touches the words `from..to` of the sentence that is being tried. */
export type CallsOff = (from: number, to: number) => boolean;

const NEVER: CallsOff = () => false;

/** A sentence is searched once, at the first match in it; a `…` in first place reaches back to the sentence's beginning. */
export const createUnless = (sources: readonly string[], { compile }: Compiler, scan: Scan): CallsOff => {
  if (sources.length === 0) return NEVER;
  const phrasings = sources.map((words) => {
    const isBefore = words.startsWith('… ');
    return { isBefore, pattern: compile(isBefore ? words.slice(2) : words) };
  });
  /** How far the phrasings reach that begin at a word of the sentence or before it, and those that reach back. */
  let reach: Int32Array | undefined;
  let back = 0;
  let searched = -1;

  const search = (ends: Int32Array): void => {
    const { first, last } = scan;
    const possible = phrasings.filter(({ pattern }) => pattern.mayMatch(first));
    let furthest = 0;
    back = 0;
    for (let at = first; at < last; at += 1) {
      for (const { pattern, isBefore } of possible) {
        if (!pattern.mayMatch(at) || !pattern.run(at)) continue;
        if (isBefore) back = Math.max(back, scan.matched);
        else furthest = Math.max(furthest, scan.matched);
      }
      ends[at - first] = furthest;
    }
    searched = scan.serial;
  };

  return (from, to) => {
    reach ??= new Int32Array(SENTENCE);
    if (searched !== scan.serial) search(reach);
    return back > from || (reach[to - 1 - scan.first] ?? 0) > from;
  };
};
