/**
 * What a pattern cannot do without. The rarest is its anchor, the one place of it that is looked for: most sentences have
 * none of those words. Where one stands, it says how far before it a match may begin.
 */
import { idOfFlags } from './begins.ts';
import type { Part, Parts } from './resolve.ts';
import { SENTENCE } from './scan.ts';
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

/** How often each word is met, by its id; what is not named is rare. */
export const weightsOf = (vocabulary: Vocabulary): readonly number[] => {
  const weights: number[] = [OTHERS_WEIGH];
  const set = (id: number, weight: number): void => {
    while (weights.length < id) weights.push(OTHERS_WEIGH);
    weights[id] = weight;
  };
  set(ANY_NAME, NAMES_WEIGH);
  set(ANY_FIGURE, FIGURES_WEIGH);
  for (const [weight, words] of Object.entries(COMMON)) {
    for (const word of words.split(' ')) set(vocabulary.note(word, 0), Number(weight));
  }
  return weights;
};

/** How many words parts take, and what they cannot do without. */
interface Measured {
  readonly least: number;
  readonly most: number;
  readonly needs: readonly Need[];
}

const NOTHING: readonly Need[] = [];

const rarest = (needs: readonly Need[]): Need | undefined => {
  let best: Need | undefined;
  for (const need of needs) if (!best || need.weight < best.weight) best = need;
  return best;
};

/** What parts cannot do without, the rarest first. A word class stands in a hundred patterns, and is measured once. */
export const createNeeds = (weights: readonly number[]): ((parts: Parts) => readonly Need[]) => {
  const known = new WeakMap<Part, Measured>();

  const weightOf = (ids: readonly number[]): number => {
    let weight = 0;
    for (let at = 0; at < ids.length; at += 1) weight += weights[ids[at] ?? 0] ?? OTHERS_WEIGH;
    return weight;
  };

  const ofIds = (ids: readonly number[]): Measured => {
    const weight = weightOf(ids);
    return { least: 1, most: 1, needs: [{ ids, least: 0, most: 0, weight }] };
  };

  const inTurn = (parts: Parts): Measured => {
    let least = 0;
    let most = 0;
    const needs: Need[] = [];
    for (const part of parts) {
      const measured = ofPart(part);
      for (const need of measured.needs) {
        const { ids, weight } = need;
        needs.push(most === 0 ? need : { ids, least: least + need.least, most: most + need.most, weight });
      }
      least += measured.least;
      most += measured.most;
    }
    return { least, most, needs };
  };

  /** Of a phrase of plain words, as most options are, the place of the rarest; -1 for any other option. */
  const rarestPlace = (phrase: Parts): number => {
    let place = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < phrase.length; at += 1) {
      const part = phrase[at];
      if (part?.kind !== 'ids') return -1;
      const weight = weightOf(part.ids);
      if (weight >= least) continue;
      least = weight;
      place = at;
    }
    return place;
  };

  const either = (options: readonly Parts[]): Measured => {
    const ids: number[] = [];
    let [least, most, nearest, furthest] = [SENTENCE, 0, SENTENCE, 0];
    let isNeeded = true;
    const take = (need: readonly number[], from: number, to: number): void => {
      nearest = Math.min(nearest, from);
      furthest = Math.max(furthest, to);
      for (let at = 0; at < need.length; at += 1) ids.push(need[at] ?? 0);
    };
    for (const option of options) {
      const place = rarestPlace(option);
      const part = option[place];
      const measured = part ? { least: option.length, most: option.length, needs: NOTHING } : inTurn(option);
      least = Math.min(least, measured.least);
      most = Math.max(most, measured.most);
      const need = rarest(measured.needs);
      if (part?.kind === 'ids') take(part.ids, place, place);
      else if (need) take(need.ids, need.least, need.most);
      else isNeeded = false;
    }
    if (!isNeeded) return { least, most, needs: NOTHING };
    return { least, most, needs: [{ ids, least: nearest, most: furthest, weight: weightOf(ids) }] };
  };

  const measure = (part: Part): Measured => {
    switch (part.kind) {
      case 'ids':
        return ofIds(part.ids);
      case 'flag': {
        const id = part.not ? 0 : idOfFlags(part.flag);
        return id === 0 ? { least: 1, most: 1, needs: NOTHING } : ofIds([id]);
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
