/** Phrasings that call a rule's matches off. */
import type { Compiler } from './pattern.ts';
import { type Scan, SENTENCE } from './scan.ts';

/** Whether one of them touches the words `from..to` of the sentence that is being tried. */
export type CallsOff = (from: number, to: number) => boolean;

const NEVER: CallsOff = () => false;
/** For whom a phrasing speaks that is only asked for. */
const NOBODY = 0;

/** A sentence is searched once, at the first match in it; a `…` in first place reaches back to the sentence's beginning. */
export const createUnless = (sources: readonly string[], { compile, each }: Compiler, scan: Scan): CallsOff => {
  if (sources.length === 0) return NEVER;
  const phrasings = sources.map((words) => {
    const isBefore = words.startsWith('… ');
    return { isBefore, pattern: compile(isBefore ? words.slice(2) : words, NOBODY) };
  });
  /** How far, in words of the sentence, the phrasings reach that begin at each of them or before it, and those that reach back. */
  let reach: Uint8Array | undefined;
  let back = 0;
  let searched = -1;

  const search = (ends: Uint8Array): void => {
    const { first, last } = scan;
    ends.fill(0, 0, last - first);
    back = 0;
    for (const { pattern, isBefore } of phrasings) {
      each(pattern, (at) => {
        const end = scan.matched - first;
        if (isBefore) back = Math.max(back, end);
        else ends[at - first] = Math.max(ends[at - first] ?? 0, end);
      });
    }
    for (let at = 1; at < last - first; at += 1) ends[at] = Math.max(ends[at] ?? 0, ends[at - 1] ?? 0);
    searched = scan.serial;
  };

  return (from, to) => {
    reach ??= new Uint8Array(SENTENCE);
    if (searched !== scan.serial) search(reach);
    const place = from - scan.first;
    return back > place || (reach[to - 1 - scan.first] ?? 0) > place;
  };
};
