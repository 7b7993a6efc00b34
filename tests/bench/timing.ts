/** Times that other work on the machine disturbs as little as can be. */

/** How long one call takes at best and in the middle, in milliseconds. */
export interface Timed {
  readonly min: number;
  readonly median: number;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** A call so short that the clock could not see it is made several times in one. */
const VISIBLE = 0.2;

const once = (work: () => unknown, times = 1): number => {
  const begun = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - begun) / times;
};

/** Calls for `budget` milliseconds until the engine has settled; gives how many calls the clock can see. */
const warm = (work: () => unknown, budget: number): number => {
  const until = performance.now() + budget;
  let fastest = Number.POSITIVE_INFINITY;
  do fastest = Math.min(fastest, once(work));
  while (performance.now() < until);
  return Math.max(1, Math.ceil(VISIBLE / Math.max(fastest, 1e-4)));
};

/** Times each work for about `budget` milliseconds, in turns, so that a machine that slows down slows them all. */
export const timedInTurns = (works: readonly (() => unknown)[], budget: number): readonly Timed[] => {
  const runs = works.map((work) => ({ work, times: warm(work, budget), took: [] as number[] }));
  const until = performance.now() + budget * works.length;
  for (let round = 0; round < 3 || performance.now() < until; round += 1) {
    for (const { work, times, took } of runs) took.push(once(work, times));
  }
  return runs.map(({ took }) => ({ min: Math.min(...took), median: median(took) }));
};

/** The slope through sizes and times on logarithmic paper: 1 is linear, 2 quadratic. */
export const exponent = (points: readonly (readonly [size: number, time: number])[]): number => {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return rise / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
};
