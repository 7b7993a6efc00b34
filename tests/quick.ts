/** Whether work on odd text stays cheap, where an expression of the wrong kind would take seconds. */

/** Odd enough, and long enough. */
export const LONG = 100_000;
/** In milliseconds: a hundred times what it takes, a tenth of what its square would. */
export const GENEROUS = 300;

/** How long work takes, in milliseconds. The machine may be busy: the best of a few, once the first was too slow. */
export const took = (work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && best > GENEROUS; time += 1) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
};
