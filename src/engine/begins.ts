/** What a pattern may begin with, and what may follow: most patterns are set aside by their first two words. */
import { NotationError } from './notation.ts';
import type { Part, Parts } from './resolve.ts';
import { FIGURE, NAME } from './word-list.ts';

/** The words that may stand in one place: those with these ids, and those with one of these flags. */
export interface Openings {
  readonly ids: ReadonlySet<number>;
  readonly flags: number;
}

interface Gathering {
  readonly ids: Set<number>;
  flags: number;
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
      if (part.flag === NAME || part.flag === FIGURE) into.flags |= part.flag;
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
    case 'either': {
      let passes = false;
      for (const option of part.options) if (gather(option, into)) passes = true;
      return passes;
    }
  }
};

const nothing = (): Gathering => ({ ids: new Set(), flags: 0, anything: false });

/** The ids that these may begin with; undefined where that may be anything else. */
export const firstsOf = (options: readonly Parts[]): ReadonlySet<number> | undefined => {
  const firsts = nothing();
  for (const option of options) if (gather(option, firsts)) return undefined;
  return firsts.anything || firsts.flags !== 0 ? undefined : firsts.ids;
};

/** Throws `NotationError` for a pattern that could begin anywhere. */
export const beginsOf = (parts: Parts, source: string): Openings => {
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

/** Whether a part takes the word that a match begins with. */
export type Takes = (part: Part) => boolean;

/** What is left of a pattern at some point of it. */
interface Rest {
  readonly parts: Parts;
  readonly from: number;
  readonly then: Rest | undefined;
}

/** Adds what is left once the first word of a match is taken, one rest for each way; true when the parts may take no word. */
const afterFirst = (parts: Parts, takes: Takes, then: Rest | undefined, rests: Rest[]): boolean =>
  parts.every((part, index) => afterFirstOf(part, takes, { parts, from: index + 1, then }, rests));

const afterFirstOf = (part: Part, takes: Takes, rest: Rest, rests: Rest[]): boolean => {
  switch (part.kind) {
    case 'ids':
    case 'flag':
      if (takes(part)) rests.push(rest);
      return false;
    case 'maybe':
      afterFirst(part.inner, takes, rest, rests);
      return true;
    case 'slot':
      return afterFirst(part.inner, takes, rest, rests);
    case 'either': {
      let passes = false;
      for (const option of part.options) if (afterFirst(option, takes, rest, rests)) passes = true;
      return passes;
    }
    // No pattern begins with a gap.
    default:
      return true;
  }
};

const gatherRest = (rest: Rest | undefined, into: Gathering): boolean => {
  for (let left = rest; left; left = left.then) {
    const { parts, from } = left;
    for (let at = from; at < parts.length; at += 1) if (!gatherPart(parts[at] as Part, into)) return false;
  }
  return true;
};

const partsOf = (rest: Rest | undefined): Parts =>
  rest ? [...rest.parts.slice(rest.from), ...partsOf(rest.then)] : [];

/** What may follow the first word of a match. */
export interface Follow {
  /** What the second word may be; undefined where it may be anything, or where one word is enough. */
  readonly seconds: Openings | undefined;
  /** What is left of the pattern, where that is the same whichever way the first word is taken. */
  readonly left: Parts | undefined;
}

export const followOf = (parts: Parts, takes: Takes): Follow => {
  const seconds = nothing();
  const rests: Rest[] = [];
  afterFirst(parts, takes, undefined, rests);
  const isOpen = rests.some((rest) => gatherRest(rest, seconds)) || seconds.anything;
  return { seconds: isOpen ? undefined : seconds, left: rests.length === 1 ? partsOf(rests[0]) : undefined };
};
