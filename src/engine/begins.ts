/** What a pattern may begin with, and what may follow: most patterns are set aside by their first two words. */
import { NotationError } from './notation.ts';
import { FIGURE, NAME } from './read.ts';
import type { Part, Parts } from './resolve.ts';

export interface Begins {
  readonly ids: ReadonlySet<number>;
  readonly names: boolean;
  readonly figures: boolean;
}

interface Gathering {
  readonly ids: Set<number>;
  names: boolean;
  figures: boolean;
  anything: boolean;
}

/** Collects what these parts may begin with; true when they may take no word, so that what follows may begin as well. */
const gather = (parts: Parts, into: Gathering): boolean => parts.every((part) => gatherPart(part, into));

const gatherPart = (part: Part, into: Gathering): boolean => {
  switch (part.kind) {
    case 'ids':
      for (const id of part.ids) into.ids.add(id);
      return false;
    case 'flag':
      if (part.flag === NAME) into.names = true;
      else if (part.flag === FIGURE) into.figures = true;
      else into.anything = true;
      return false;
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
    case 'either':
      return part.options.map((option) => gather(option, into)).some(Boolean);
  }
};

const nothing = (): Gathering => ({ ids: new Set(), names: false, figures: false, anything: false });

/** Throws `NotationError` for a pattern that could begin anywhere. */
export const beginsOf = (parts: Parts, source: string): Begins => {
  const begins = nothing();
  if (gather(parts, begins)) {
    throw new NotationError(`"${source}": every part may be left out; at least one word must stand`);
  }
  if (begins.anything) {
    throw new NotationError(
      `"${source}": a pattern must begin with a word, a group or a class, not with "…" or {word}`,
    );
  }
  return begins;
};

/** Where the first word of a match has been taken, what may come next; one of `parts` for each way. */
const afterFirst = (parts: Parts): { readonly rests: Parts[]; readonly passes: boolean } => {
  const rests: Parts[] = [];
  for (const [index, part] of parts.entries()) {
    const follow = parts.slice(index + 1);
    const { rests: inner, passes } = afterFirstOf(part);
    for (const rest of inner) rests.push([...rest, ...follow]);
    if (!passes) return { rests, passes: false };
  }
  return { rests, passes: true };
};

const afterFirstOf = (part: Part): { readonly rests: Parts[]; readonly passes: boolean } => {
  switch (part.kind) {
    case 'ids':
    case 'flag':
      return { rests: [[]], passes: false };
    case 'edge':
      return { rests: [], passes: true };
    case 'gap':
    case 'rest':
      return { rests: [[part]], passes: true };
    case 'maybe':
      return { rests: afterFirst(part.inner).rests, passes: true };
    case 'slot':
      return afterFirst(part.inner);
    case 'either': {
      const all = part.options.map(afterFirst);
      return { rests: all.flatMap(({ rests }) => rests), passes: all.some(({ passes }) => passes) };
    }
  }
};

/** The ids a second word may have; undefined where it may be anything, or where one word is enough. */
export const secondsOf = (parts: Parts): ReadonlySet<number> | undefined => {
  const seconds = nothing();
  for (const rest of afterFirst(parts).rests) {
    if (gather(rest, seconds)) return undefined;
    if (seconds.anything || seconds.names || seconds.figures) return undefined;
  }
  return seconds.ids;
};
