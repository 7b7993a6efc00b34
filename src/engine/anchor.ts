/**
 * The one place of a pattern that is looked for: its rarest, since most sentences have none of those words. Where one
 * stands, it says how far before it a match may begin.
 */
import { idOfFlag } from './begins.ts';
import type { Part, Parts } from './resolve.ts';
import { ANY_FIGURE, ANY_NAME, type Vocabulary } from './vocabulary.ts';

/** One of these words must stand in a match, so many words behind its first. */
export interface Anchor {
  readonly ids: readonly number[];
  readonly least: number;
  readonly most: number;
  /** How often one of them is met, by a rough measure. */
  readonly weight: number;
}

/** What school mail is full of (counted in our drafts, 2026-11): how often in a thousand words. */
const COMMON: Readonly<Record<number, string>> = {
  48: 'the',
  33: 'i',
  22: 'and to you',
  19: 'a it',
  14: "in is he not 's",
  11: 'on of for that',
  7: 'at me she was with do my be',
  5: 'have so her we him this if his one about your',
  4: 'can has what from no up there know out',
  3: 'are by will had all as please like been',
  2: "school would never could did time home or got but told two just when an tell day want who before come am how get 'd",
};
const NAMES_WEIGH = 20;
const FIGURES_WEIGH = 10;
const OTHERS_WEIGH = 0.3;

/** How often a word is met. */
export type Weigh = (id: number) => number;

export const createWeigh = (vocabulary: Vocabulary): Weigh => {
  const weights = new Map<number, number>([
    [ANY_NAME, NAMES_WEIGH],
    [ANY_FIGURE, FIGURES_WEIGH],
  ]);
  for (const [weight, words] of Object.entries(COMMON)) {
    for (const word of words.split(' ')) weights.set(vocabulary.note(word, 0), Number(weight));
  }
  return (id) => weights.get(id) ?? OTHERS_WEIGH;
};

/** How many words parts take, and the rarest of what they cannot do without. */
interface Measured {
  readonly least: number;
  readonly most: number;
  readonly anchor: Anchor | undefined;
}

const NO_WORD: Measured = { least: 0, most: 0, anchor: undefined };

/** Measures parts for one vocabulary; a word class stands in a hundred patterns, and is measured once. */
export const createAnchors = (weigh: Weigh): ((parts: Parts) => Anchor | undefined) => {
  const known = new WeakMap<Part, Measured>();

  const ofIds = (ids: readonly number[]): Measured => {
    const weight = ids.reduce((sum, id) => sum + weigh(id), 0);
    return { least: 1, most: 1, anchor: { ids, least: 0, most: 0, weight } };
  };

  const inTurn = (parts: Parts): Measured => {
    let least = 0;
    let most = 0;
    let best: Anchor | undefined;
    for (const part of parts) {
      const { anchor, ...length } = ofPart(part);
      if (anchor && !(best && best.weight <= anchor.weight)) {
        best = { ...anchor, least: least + anchor.least, most: most + anchor.most };
      }
      least += length.least;
      most += length.most;
    }
    return { least, most, anchor: best };
  };

  const either = (options: readonly Parts[]): Measured => {
    const all = options.map(inTurn);
    const least = Math.min(...all.map((one) => one.least));
    const most = Math.max(...all.map((one) => one.most));
    const anchors = all.flatMap(({ anchor }) => anchor ?? []);
    if (anchors.length < all.length) return { least, most, anchor: undefined };
    const ids = Array.from(new Set(anchors.flatMap((anchor) => anchor.ids)));
    const anchor = {
      ids,
      least: Math.min(...anchors.map((one) => one.least)),
      most: Math.max(...anchors.map((one) => one.most)),
      weight: ids.reduce((sum, id) => sum + weigh(id), 0),
    };
    return { least, most, anchor };
  };

  const measure = (part: Part): Measured => {
    switch (part.kind) {
      case 'ids':
        return ofIds(part.ids);
      case 'flag': {
        const id = part.not ? undefined : idOfFlag(part.flag);
        return id === undefined ? { least: 1, most: 1, anchor: undefined } : ofIds([id]);
      }
      case 'gap':
        return { least: 0, most: part.most, anchor: undefined };
      case 'either':
        return either(part.options);
      case 'maybe':
        return { least: 0, most: inTurn(part.inner).most, anchor: undefined };
      case 'slot':
        return inTurn(part.inner);
      // Nothing comes after a rest.
      default:
        return NO_WORD;
    }
  };

  const ofPart = (part: Part): Measured => {
    if (part.kind !== 'either') return measure(part);
    const there = known.get(part);
    if (there) return there;
    const measured = measure(part);
    known.set(part, measured);
    return measured;
  };

  return (parts) => inTurn(parts).anchor;
};
