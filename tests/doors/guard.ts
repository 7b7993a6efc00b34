/**
 * Lets foreign things in at a door, one after the other, and says what must never happen there: a crash, a case that takes
 * more than a second, a prototype that has changed, markup that was taken for markup.
 */
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';

/** Where something comes in from outside. */
export interface Door {
  readonly comes: fc.Arbitrary<unknown>;
  /** Throws where what came out has not the shape it should have. */
  readonly enter: (value: unknown) => unknown;
  /** Slower doors get fewer cases. */
  readonly weight: number;
}

/** How many cases one weight is worth; all weights of `tests/doors` together are about a thousand. */
const CASES_A_WEIGHT = Number(process.env.KIND_REGARDS_CASES ?? 4000) / 1000;
/** In milliseconds of the processor's: a busy machine makes nothing slower by this clock. */
const PATIENCE_MS = 1000;
/** A case that has not come back by now never will. */
const ENDLESS_MS = 120_000;

const INTRINSICS = [Object, Array, Function, String, Number, Boolean, RegExp, Map, Set, Promise, Error];

const prototypes = (): readonly unknown[] =>
  INTRINSICS.flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get } = Reflect.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [key, value, get];
    }),
  );

/** What hostile strings try to bring into a page; see `hostile.ts`. */
const interpreted = (): string | undefined => {
  if ('planted' in globalThis) return 'a script ran';
  if (typeof document === 'undefined') return undefined;
  return document.querySelector('[data-planted], [href^="javascript:"], [src^="javascript:"]')?.outerHTML;
};

const busyMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What is wrong after a value has come in, or undefined. */
export const faultOf = async (
  enter: Door['enter'],
  value: unknown,
  patience = PATIENCE_MS,
): Promise<string | undefined> => {
  const before = prototypes();
  const begun = busyMs();
  try {
    await enter(value);
  } catch (error) {
    return `crash: ${error instanceof Error ? error.stack : String(error)}`;
  }
  const took = busyMs() - begun;
  if (took > patience) return `hang: ${Math.round(took)} ms`;
  const after = prototypes();
  if (after.length !== before.length || after.some((each, at) => !Object.is(each, before[at]))) {
    return 'a prototype has changed';
  }
  const markup = interpreted();
  return markup && `markup was interpreted: ${markup}`;
};

/** Ends the process where a case never comes back: its own thread could not. */
const WATCHDOG = `
  const { workerData: beat } = require('node:worker_threads');
  let last = -1;
  setInterval(() => {
    const now = Atomics.load(beat, 0);
    if (now === last && now % 2 === 1) {
      require('node:fs').writeSync(2, 'A case at a door never came back. The seed above replays it.\\n');
      process.kill(process.pid, 'SIGKILL');
    }
    last = now;
  }, ${ENDLESS_MS});
`;

/** Lets many things in at each of these doors. */
export const guard = (doors: Readonly<Record<string, Door>>): void => {
  const beat = new Int32Array(new SharedArrayBuffer(4));
  let watchdog: Worker;
  beforeAll(() => {
    watchdog = new Worker(WATCHDOG, { eval: true, workerData: beat });
    watchdog.unref();
  });
  afterAll(() => watchdog.terminate());

  describe.each(Object.entries(doors))('%s', (name, { comes, enter, weight }) => {
    const numRuns = Math.max(1, Math.round(weight * CASES_A_WEIGHT));
    it(`is let in or left out, ${numRuns} times`, { timeout: numRuns * 400 + 30_000 }, async () => {
      const seed = Date.now() & 0x7fffffff;
      if (numRuns > 1000) console.info(`${name}: ${numRuns} cases, seed ${seed}`);
      const property = fc.asyncProperty(comes, async (value) => {
        Atomics.add(beat, 0, 1);
        const fault = await faultOf(enter, value);
        Atomics.add(beat, 0, 1);
        if (fault) throw new Error(fault);
      });
      await fc.assert(property, { numRuns, seed });
    });
  });
};
