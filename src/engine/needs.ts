/**
 * What a pattern cannot do without. The rarest is its anchor, the one place of it that is looked for: most sentences have
 * none of those words. Where one stands, it says how far before it a match may begin.
 */
import { idOfFlag } from './begins.ts';
import type { Part, Parts } from './resolve.ts';
import { ANY_FIGURE, ANY_NAME, type Vocabulary } from './vocabulary.ts';

/** One of these words must stand in a match, so many words behind its first. */
export interface Need {
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

/** How many words parts take, and what they cannot do without. */
interface Measured {
  readonly least: number;
  readonly most: number;
  readonly needs: readonly Need[];
}

const NOTHING: readonly Need[] = [];

const rarest = (needs: readonly Need[]): Need | undefined =>
  needs.reduce<Need | undefined>((best, need) => (best && best.weight <= need.weight ? best : need), undefined);

/** What parts cannot do without, the rarest first. A word class stands in a hundred patterns, and is measured once. */
export const createNeeds = (weigh: Weigh): ((parts: Parts) => readonly Need[]) => {
  const known = new WeakMap<Part, Measured>();

  const ofIds = (ids: readonly number[]): Measured => {
    const weight = ids.reduce((sum, id) => sum + weigh(id), 0);
    return { least: 1, most: 1, needs: [{ ids, least: 0, most: 0, weight }] };
  };

  const inTurn = (parts: Parts): Measured => {
    let least = 0;
    let most = 0;
    const needs: Need[] = [];
    for (const part of parts) {
      const measured = ofPart(part);
      for (const need of measured.needs) {
        needs.push({ ...need, least: least + need.least, most: most + need.most });
      }
      least += measured.least;
      most += measured.most;
    }
    return { least, most, needs };
  };

  const either = (options: readonly Parts[]): Measured => {
    const all = options.map(inTurn);
    const least = Math.min(...all.map((one) => one.least));
    const most = Math.max(...all.map((one) => one.most));
    const needed = all.flatMap(({ needs }) => rarest(needs) ?? []);
    if (needed.length < all.length) return { least, most, needs: NOTHING };
    const ids = Array.from(new Set(needed.flatMap((need) => need.ids)));
    const need = {
      ids,
      least: Math.min(...needed.map((one) => one.least)),
      most: Math.max(...needed.map((one) => one.most)),
      weight: ids.reduce((sum, id) => sum + weigh(id), 0),
    };
    return { least, most, needs: [need] };
  };

  const measure = (part: Part): Measured => {
    switch (part.kind) {
      case 'ids':
        return ofIds(part.ids);
      case 'flag': {
        const id = part.not ? undefined : idOfFlag(part.flag);
        return id === undefined ? { least: 1, most: 1, needs: NOTHING } : ofIds([id]);
      }
      case 'gap':
        return { least: 0, most: part.most, needs: NOTHING };
      case 'either':
        return either(part.options);
      case 'maybe':
        return { least: 0, most: inTurn(part.inner).most, needs: NOTHING };
      case 'slot':
        return inTurn(part.inner);
      // Nothing comes after a rest.
      default:
        return { least: 0, most: 0, needs: NOTHING };
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

  return (parts) => [...inTurn(parts).needs].sort((a, b) => a.weight - b.weight);
};
