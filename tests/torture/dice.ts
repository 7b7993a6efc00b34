/** Chance that can be had again: everything a storm does follows from a few numbers. */
export interface Dice {
  /** A whole number from 0, below `limit`. */
  int(limit: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain), stirred with every number given. */
export const createDice = (...seeds: readonly number[]): Dice => {
  let state = 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (const seed of seeds) {
    state = (state ^ Math.imul(seed + 1, 0x9e3779b1)) | 0;
    next();
  }
  const int = (limit: number): number => Math.floor(next() * limit);
  return {
    int,
    pick: (list) => list[int(list.length)] ?? list[0],
    chance: (percent) => next() * 100 < percent,
  };
};
