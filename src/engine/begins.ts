/** What a pattern may begin with. */
import { NotationError } from './notation.ts';
import type { Part, Parts } from './resolve.ts';
import { ANY_FIGURE, ANY_NAME } from './vocabulary.ts';
import { FIGURE, NAME } from './word-list.ts';

interface Gathering {
  /** Some may come twice. */
  readonly ids: number[];
  /** Whatever word there is may stand. */
  anything: boolean;
}

/** The id that stands for all words that are written like this one; 0 where there is none. */
export const idOfFlags = (flags: number): number => {
  if (flags & NAME) return ANY_NAME;
  return flags & FIGURE ? ANY_FIGURE : 0;
};

/** Collects what these parts may begin with; true when they may take no word, so that what follows may begin as well. */
const gather = (parts: Parts, into: Gathering): boolean => parts.every((part) => gatherPart(part, into));

const gatherPart = (part: Part, into: Gathering): boolean => {
  switch (part.kind) {
    case 'ids':
      for (let at = 0; at < part.ids.length; at += 1) into.ids.push(part.ids[at] ?? 0);
      return false;
    case 'flag': {
      const id = part.not ? 0 : idOfFlags(part.flag);
      if (id === 0) into.anything = true;
      else into.ids.push(id);
      return false;
    }
    case 'edge':
      return true;
    case 'gap':
    case 'rest':
      into.anything = true;
      return true;
    case 'maybe':
      gather(part.inner, into);
      return true;
    case 'slot':
      return gather(part.inner, into);
    case 'either': {
      let passes = false;
      for (const option of part.options) if (gather(option, into)) passes = true;
      return passes;
    }
  }
};

/** The ids that these may begin with; undefined where that may be anything else. */
export const firstsOf = (options: readonly Parts[]): ReadonlySet<number> | undefined => {
  const firsts: Gathering = { ids: [], anything: false };
  for (const option of options) if (gather(option, firsts)) return undefined;
  const ids = new Set(firsts.ids);
  return firsts.anything || ids.has(ANY_NAME) || ids.has(ANY_FIGURE) ? undefined : ids;
};

/** The ids that a pattern may begin with, names and figures among them. Throws `NotationError` for one that could begin anywhere. */
export const beginsOf = (parts: Parts, source: string): readonly number[] => {
  const begins: Gathering = { ids: [], anything: false };
  if (gather(parts, begins)) {
    throw new NotationError(`"${source}": every part may be left out; at least one word must stand`);
  }
  if (begins.anything) {
    throw new NotationError(
      `"${source}": a pattern must begin with a word, a group or a class, not with "…" or {word}`,
    );
  }
  return begins.ids;
};
