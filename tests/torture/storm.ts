/** Runs sequences of steps, each editor in browsers of its own, and makes the first that goes wrong as short as it gets. */
import type { PageName } from '../e2e/server.ts';
import { begin, checkText, type Desk, Fault, settle } from './desk.ts';
import { createDice } from './dice.ts';
import { HOT, writeHot } from './keyboard.ts';
import type { Open, Place } from './places.ts';
import { typed } from './sheet.ts';
import { pickStep } from './steps.ts';

/** Both editors: the browser's own, and RoosterJS. */
const PAGES = ['gmail-new', 'outlook-new'] as const satisfies readonly PageName[];

export interface Bad {
  readonly seed: number;
  readonly page: PageName;
  /** The steps it takes, by number and name, with the text after each. */
  readonly steps: readonly string[];
  readonly numbers: readonly number[];
  readonly words: string;
}

export interface Storm {
  /** Sequences from so many seeds on, all browsers at a time, until one goes wrong. */
  runAll(first: number, many: number, onDone?: () => void): Promise<Bad | undefined>;
  /** One sequence from its seed, or some of its steps alone. */
  run(seed: number, steps: readonly number[]): Promise<Bad | undefined>;
  /** The same fault, or another, with as few of its steps as it takes. */
  shorten(bad: Bad): Promise<Bad>;
  readonly counts: ReadonlyMap<string, number>;
  close(): Promise<unknown>;
}

/** With the caret on a line of its own every finding is due: each hot sentence that has a line must be among them. */
const end = async (desk: Desk): Promise<void> => {
  desk.isCaretKnown = false;
  await writeHot(desk, createDice(desk.sheet.text.length));
  await desk.page.keyboard.press('Enter');
  desk.sheet = typed(desk.sheet, '\n');
  const { text, findings } = await settle(desk);
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (!HOT.some((hot) => hot === line[0])) continue;
    const found = findings.find(({ start, end }) => start >= line.index && end <= line.index + line[0].length);
    const isDismissed = [...desk.dismissed].some((words) => line[0].includes(words));
    if (!found && !isDismissed) throw new Fault(`Not found: ${line[0]} at ${line.index}`);
    desk.count('hot sentences found');
  }
};

const play = async (desk: Desk, seed: number, steps: readonly number[]): Promise<Bad | undefined> => {
  const told: string[] = [];
  try {
    await desk.page.bringToFront();
    await desk.page.reload();
    await begin(desk);
    for (const number of steps) {
      const dice = createDice(seed, number);
      const step = pickStep(desk.steps, dice);
      told.push(`${number} ${step.name}`);
      await step.act(desk, dice);
      const { caret } = await checkText(desk);
      desk.count(step.name);
      told[told.length - 1] +=
        `: ${JSON.stringify(desk.sheet.text)} ${desk.sheet.anchor}-${desk.sheet.focus}, caret at ${caret}`;
    }
    told.push('end');
    await end(desk);
    return undefined;
  } catch (error) {
    const words = error instanceof Fault ? error.message : String((error as Error).stack ?? error);
    return { seed, page: desk.name, steps: told, numbers: steps, words };
  }
};

/** Leaves out whatever can be left out with the same kind of fault still there: by halves, then one by one. */
const shortest = async (desk: Desk, bad: Bad, until: number): Promise<Bad> => {
  let best = bad;
  for (let size = Math.ceil(best.numbers.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < best.numbers.length && Date.now() < until; ) {
      const fewer = best.numbers.toSpliced(from, size);
      const again = await play(desk, bad.seed, fewer);
      if (again) best = { ...again, numbers: fewer };
      else from += size;
    }
  }
  return best;
};

/** How long a sequence is. */
export const STEPS = 30;

const SHORTEN_MS = 90_000;

/** Starts browsers, so many for each editor. */
export const startStorm = async (open: Open, browsers = 1): Promise<Storm> => {
  const counts = new Map<string, number>();
  const each = Array.from({ length: browsers }, () => PAGES.map((name) => open(name, counts)));
  const places = await Promise.all(each.flat());
  // The editors take turns, so that a seed has the same one whatever the number of browsers.
  const deskFor = (seed: number) => (places[seed % places.length] as Place).desk;
  const steps = (many: number): readonly number[] => Array.from({ length: many }, (_, number) => number);
  return {
    counts,
    runAll: async (first, many, onDone) => {
      let bad: Bad | undefined;
      const runLane = async (lane: number) => {
        for (let seed = first + lane; seed < first + many && !bad; seed += places.length) {
          const found = await play(deskFor(seed), seed, steps(STEPS));
          bad ??= found;
          if (!found) onDone?.();
        }
      };
      await Promise.all(places.map((_, lane) => runLane(lane)));
      return bad;
    },
    run: (seed, steps) => play(deskFor(seed), seed, steps),
    shorten: (bad) => shortest(deskFor(bad.seed), bad, Date.now() + SHORTEN_MS),
    close: () => Promise.all(places.map(({ close }) => close())),
  };
};
