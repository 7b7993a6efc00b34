/**
 * One neighbour, or we, in a process of its own: `node --expose-gc worker.mjs MODULE [garbage]`. The texts come over the
 * channel to the parent, the measurements go back over it.
 */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const [, , module = '', mode] = process.argv;

/** Long enough for the engine to settle, in milliseconds. */
const WARM = 1500;
/** So many passes go into the garbage of one. */
const PASSES = 3;

const held = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** @type {(work: () => unknown) => Promise<number>} */
const timed = async (work) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const before = held();
const begun = performance.now();
/** @type {{ review: (text: string) => unknown }} */
const { review } = await import(pathToFileURL(module).href);
const load = performance.now() - begun;

/** @type {[{ first: string, warm: string[], sets: string[][] }]} */
const [{ first, warm, sets }] = /** @type {any} */ (await once(process, 'message'));
const firstReview = await timed(() => review(first));

/** @type {(text: string) => string} */
const later = (text) => `${text} And more`;

/** @type {() => Promise<number>} */
const garbage = async () => {
  for (const text of warm) await review(text);
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  for (let pass = 0; pass < PASSES; pass += 1) await review(warm[pass % warm.length] ?? '');
  return (process.memoryUsage().heapUsed - heapUsed) / PASSES;
};

/** @type {() => Promise<{ once: number, again: number }[][]>} */
const times = async () => {
  const until = performance.now() + WARM;
  do {
    for (const text of warm) {
      await review(text);
      await review(later(text));
    }
  } while (performance.now() < until);
  const taken = [];
  for (const texts of sets) {
    const row = [];
    // And with more words behind it: a draft is read again after every pause, and some of us remember what they have seen.
    for (const text of texts) {
      const more = later(text);
      row.push({ once: await timed(() => review(text)), again: await timed(() => review(more)) });
    }
    taken.push(row);
  }
  return taken;
};

const result =
  mode === 'garbage'
    ? { garbage: await garbage() }
    : { load, firstReview, times: await times(), heap: held() - before };
process.send?.(result, () => process.disconnect());
