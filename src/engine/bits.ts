/** Words as bits that several words share: two sets of 32, so that one look tells most words apart. */

export type Bits = readonly [low: number, high: number];

export const lowBit = (id: number): number => 1 << (id & 31);
export const highBit = (id: number): number => 1 << ((id >> 5) & 31);

export const bitsOf = (ids: Iterable<number>): Bits => {
  let low = 0;
  let high = 0;
  for (const id of ids) {
    low |= lowBit(id);
    high |= highBit(id);
  }
  return [low, high];
};
