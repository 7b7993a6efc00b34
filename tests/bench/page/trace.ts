/** Reads Chromium's own trace: what the page's main thread did, and which of it was ours. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time: what else the machine does meanwhile does not count, a slowed-down CPU does. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

/** What must be recorded for `readTrace`. */
export const CATEGORIES: readonly string[] = [
  '-*',
  'devtools.timeline',
  'toplevel',
  'disabled-by-default-devtools.timeline',
];

/** What happened between one key and the next, in milliseconds of work. */
export interface KeySpell {
  /** The task that the key event ran in. */
  readonly task: number;
  /** What of that task was ours. */
  readonly oursInTask: number;
  /** Everything the main thread did. */
  readonly busy: number;
  /** What of it was ours, looks left out: listeners, timers, and putting the badge in its place. */
  readonly ours: number;
}

export interface Traced {
  readonly keys: readonly KeySpell[];
  /** Each idle moment in which we ran: reading, reviewing and marking happen there, and nothing else does. */
  readonly looks: readonly number[];
  /** Everything the main thread did, and what of it was ours. */
  readonly busy: number;
  readonly ours: number;
  /** Tasks over 50 ms, and those that were over 50 ms because of us. */
  readonly long: number;
  readonly oursLong: number;
  /** The first evaluation of our script. */
  readonly evaluation: number | undefined;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LONG_MS = 50;

const stretchOf = ({ tts = 0, tdur = 0 }: TraceEvent): Stretch => ({ from: tts, to: tts + tdur });
const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0) / 1000;

/** Nested and touching stretches become one. */
const merged = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
};

const within = (stretches: readonly Stretch[], { from, to }: Stretch): readonly Stretch[] =>
  stretches.flatMap((one) =>
    one.to <= from || one.from >= to ? [] : [{ from: Math.max(from, one.from), to: Math.min(to, one.to) }],
  );

const RUNS_SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run']);
const LOOK = 'FireIdleCallback';

const mainThreadOf = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const typed = events.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const begun = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('https:'));
  const page = typed ?? begun;
  return events.filter(({ pid, tid, ph }) => ph === 'X' && pid === page?.pid && tid === page.tid);
};

/** `ours` is how the addresses of our scripts begin. */
export const readTrace = (json: string, ours: string): Traced => {
  const { traceEvents } = JSON.parse(json) as { readonly traceEvents: readonly TraceEvent[] };
  const events = mainThreadOf(traceEvents);
  const isOurs = ({ name, args }: TraceEvent) => RUNS_SCRIPT.has(name) && args?.data?.url?.startsWith(ours) === true;
  const own = events.filter(isOurs);
  const oursAll = merged(own.map(stretchOf));
  const oursIn = (stretch: Stretch) => lengthOf(within(oursAll, stretch));
  const tasks = events.filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask')).map(stretchOf);
  const busyAll = merged(tasks);
  const taskAt = (at: number): Stretch | undefined => busyAll.find(({ from, to }) => from <= at && at <= to);
  const looks = events
    .filter(({ name }) => name === LOOK)
    .map(stretchOf)
    .filter((stretch) => oursIn(stretch) > 0);
  const begun = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map((event) => stretchOf(event).from);
  const keys = begun.slice(0, -1).map((from, index): KeySpell => {
    const spell = { from, to: begun[index + 1] ?? from };
    const task = taskAt(from);
    const inLooks = looks.flatMap((look) => within(within(oursAll, look), spell));
    return {
      task: task ? lengthOf([task]) : 0,
      oursInTask: task ? oursIn(task) : 0,
      busy: lengthOf(within(busyAll, spell)),
      ours: oursIn(spell) - lengthOf(inLooks),
    };
  });
  const evaluated = own.find(({ name }) => name === 'EvaluateScript');
  return {
    keys,
    looks: looks.map(oursIn),
    busy: lengthOf(busyAll),
    ours: lengthOf(oursAll),
    long: busyAll.filter((task) => lengthOf([task]) > LONG_MS).length,
    oursLong: busyAll.filter((task) => oursIn(task) > LONG_MS).length,
    evaluation: evaluated && lengthOf([stretchOf(evaluated)]),
  };
};
