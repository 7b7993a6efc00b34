/** `npm run bench`: what a review costs, beside the neighbours, by length, and on hostile texts. Prints it and puts it into the README. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { putIntoReadme, table } from '../accuracy/readme.ts';
import { type Hostile, hostile, hostileToRules } from './hostile.ts';
import { type Measured, measureNeighbours, subjects } from './neighbours.ts';
import { reviewAnew } from './ours.ts';
import { prose } from './texts.ts';
import { exponent, type Timed, timedInTurns } from './timing.ts';

interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
}

const { values } = parseArgs({ options: { ours: { type: 'string' }, sizes: { type: 'string' } } });

const tell = (step: string): void => {
  process.stderr.write(`${step}\n`);
};

const milliseconds = (time: number): string => (time >= 10 ? time.toFixed(0) : time.toFixed(time >= 1 ? 1 : 3));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes >= 10_000 ? 0 : 1)} kB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const neighbourTable = (measured: readonly Measured[], sizes: readonly Size[]): string => {
  const ours = measured[0];
  const sizeOf = (name: string) => {
    const size = sizes.find((one) => one.name === name);
    return size ? `${kilobytes(size.minified)} / ${kilobytes(size.gzip)}` : '';
  };
  const spread = ({ min, median }: Timed) => `${milliseconds(median)} (${milliseconds(min)})`;
  const beside = (own: Timed | undefined, theirs: Timed) => {
    const ratio = theirs.median / (own?.median ?? Number.NaN);
    return ratio === 1 ? '1' : `${ratio.toFixed(ratio >= 10 ? 0 : 1)} ×`;
  };
  return table(
    [
      'one process each',
      '200 words',
      '1000 words',
      'beside ours',
      'two words later',
      'beside ours',
      'import',
      'first call',
      'heap',
      'garbage a pass',
      'minified / gzip',
    ],
    measured.map(({ name, short, long, longAgain, load, firstReview, heap, garbage }) => [
      name,
      spread(short),
      spread(long),
      beside(ours?.long, long),
      spread(longAgain),
      beside(ours?.longAgain, longAgain),
      milliseconds(load),
      milliseconds(firstReview),
      megabytes(heap),
      kilobytes(garbage),
      sizeOf(name),
    ]),
  );
};

const LENGTHS = [50, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
const FITTED_FROM = 200;

const lengthTable = (): string => {
  tell('lengths');
  const measured = timedInTurns(
    LENGTHS.map(prose).map((text) => () => reviewAnew(text)),
    500,
  );
  const points = LENGTHS.map((words, index) => [words, measured[index]?.min ?? Number.NaN] as const);
  const slope = exponent(points.filter(([words]) => words >= FITTED_FROM));
  const rows = LENGTHS.map((words, index) => {
    const { min = Number.NaN, median: middle = Number.NaN } = measured[index] ?? {};
    return [String(words), milliseconds(middle), milliseconds(min), `${((min / words) * 1e6).toFixed(0)} ns`];
  });
  const lengths = table(['words', 'median', 'best', 'best, a word'], rows);
  return `${lengths}\n\nFrom ${FITTED_FROM} to 20,000 words the best time grows with the length to the power of ${slope.toFixed(3)}.`;
};

const CHARACTERS = [10_000, 20_000, 40_000];

/** What takes this long for a fifth of the shortest text would not come back from the longest. */
const HOPELESS = 500;

const hostility = ({ name, text }: Hostile) => {
  const begun = performance.now();
  reviewAnew(text(2000));
  if (performance.now() - begun > HOPELESS) {
    return { name, time: Number.POSITIVE_INFINITY, slope: Number.POSITIVE_INFINITY };
  }
  const measured = timedInTurns(
    CHARACTERS.map(text).map((one) => () => reviewAnew(one)),
    100,
  );
  const slope = exponent(CHARACTERS.map((length, index) => [length, measured[index]?.min ?? Number.NaN]));
  return { name, time: measured.at(-1)?.min ?? Number.NaN, slope };
};

/** How many of the worst are shown. */
const WORST = 8;

const hostileTable = (): string => {
  tell('hostile texts');
  const measured = [...hostile, ...hostileToRules].map(hostility).sort((a, b) => b.time - a.time);
  const steepest = measured.filter(({ time }) => time >= 1).sort((a, b) => b.slope - a.slope)[0];
  const rows = measured.slice(0, WORST).map(({ name, time, slope }) => [name, milliseconds(time), slope.toFixed(2)]);
  const worst = table([`40,000 characters of`, 'best', 'exponent'], rows);
  const last = steepest ? ` The steepest of those above 1 ms: ${steepest.name}, ${steepest.slope.toFixed(2)}.` : '';
  return `Of ${measured.length} hostile texts the ${WORST} slowest:\n\n${worst}\n\n${last.trim()}`;
};

const sizes: readonly Size[] = values.sizes ? JSON.parse(readFileSync(values.sizes, 'utf8')) : [];
const neighbours = await measureNeighbours(subjects(values.ours ?? ''), tell);
const figures = [
  `Times in milliseconds, median (best). Node ${process.versions.node}.`,
  neighbourTable(neighbours, sizes),
  lengthTable(),
  hostileTable(),
].join('\n\n');
process.stdout.write(`${figures}\n`);
putIntoReadme('bench', figures);
