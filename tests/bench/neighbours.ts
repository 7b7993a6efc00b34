/** Runs us and the neighbours, each in a process of its own, in rounds, on the same texts. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { unseen } from './texts.ts';
import { median, type Timed } from './timing.ts';

export interface Subject {
  readonly name: string;
  /** The file that exports its `review`. */
  readonly module: string;
}

type Turn = 'once' | 'again';

interface Run {
  readonly load: number;
  readonly firstReview: number;
  /** One row a length: the first and the second time of each text. */
  readonly times: readonly (readonly Readonly<Record<Turn, number>>[])[];
  readonly heap: number;
}

export interface Measured {
  readonly name: string;
  readonly load: number;
  readonly firstReview: number;
  /** 200 words, and 1000 for the first and for the second time. */
  readonly short: Timed;
  readonly long: Timed;
  readonly longAgain: Timed;
  readonly heap: number;
  readonly garbage: number;
}

const ROUNDS = 5;
/** How many words the two lengths have, and how many texts of each a round reads. */
const SHORT = { words: 200, texts: 8 };
const LONG = { words: 1000, texts: 5 };
/** Nothing is collected while garbage is counted: the nursery holds it all. */
const WIDE = ['--min-semi-space-size=512', '--max-semi-space-size=512'];

const neighbour = (name: string, file: string): Subject => ({
  name,
  module: join(process.cwd(), 'tests', 'bench', 'peers', `${file}.mjs`),
});

export const subjects = (ours: string): readonly Subject[] => [
  { name: 'Kind Regards', module: ours },
  neighbour('sentiment', 'sentiment'),
  neighbour('wink-nlp, sentences and parts of speech', 'wink'),
  neighbour('write-good', 'write-good'),
  neighbour('retext, four plugins', 'retext'),
  neighbour('alex', 'alex'),
  neighbour('compromise, parse and 40 phrases', 'compromise'),
  neighbour('harper.js', 'harper'),
];

const inProcess = async <T>({ module }: Subject, work: object, mode: 'times' | 'garbage'): Promise<T> => {
  const worker = join(process.cwd(), 'tests', 'bench', 'worker.mjs');
  const execArgv = ['--expose-gc', ...(mode === 'garbage' ? WIDE : [])];
  const child = fork(worker, [module, mode], { execArgv });
  child.send(work);
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [undefined])]);
  if (answer === undefined) throw new Error(`${module} ended before it had measured anything.`);
  return answer as T;
};

const FIRST = unseen(1, 46);
const WARM = unseen(10, 1000, FIRST.next);

/** Every round reads its own texts, the same for all. */
const workOfRounds = (): readonly object[] => {
  let { next } = WARM;
  return Array.from({ length: ROUNDS }, () => {
    const short = unseen(SHORT.texts, SHORT.words, next);
    const long = unseen(LONG.texts, LONG.words, short.next);
    next = long.next;
    return { first: FIRST.texts[0], warm: WARM.texts, sets: [short.texts, long.texts] };
  });
};

const timesOf = (runs: readonly Run[], set: number, turn: Turn): Timed => {
  const all = runs.flatMap(({ times }) => (times[set] ?? []).map((time) => time[turn]));
  return { min: Math.min(...all), median: median(all) };
};

/** What each takes; `tell` hears of every step. */
export const measureNeighbours = async (
  all: readonly Subject[],
  tell: (step: string) => void,
): Promise<readonly Measured[]> => {
  const runs = all.map((): Run[] => []);
  const rounds = workOfRounds();
  for (const [round, work] of rounds.entries()) {
    for (const [index, subject] of all.entries()) {
      tell(`round ${round + 1} of ${ROUNDS}: ${subject.name}`);
      runs[index]?.push(await inProcess<Run>(subject, work, 'times'));
    }
  }
  const measured: Measured[] = [];
  for (const [index, subject] of all.entries()) {
    tell(`garbage: ${subject.name}`);
    const own = runs[index] ?? [];
    measured.push({
      name: subject.name,
      load: median(own.map(({ load }) => load)),
      firstReview: median(own.map(({ firstReview }) => firstReview)),
      short: timesOf(own, 0, 'once'),
      long: timesOf(own, 1, 'once'),
      longAgain: timesOf(own, 1, 'again'),
      heap: median(own.map(({ heap }) => heap)),
      garbage: (await inProcess<{ garbage: number }>(subject, rounds[0] ?? {}, 'garbage')).garbage,
    });
  }
  return measured;
};
