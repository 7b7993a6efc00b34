/**
 * `npm run bench:page`: what the extension costs in a real Chromium, beside the same page without it. Prints it and puts it
 * into the README. `--minute` watches an idle tab for a whole minute and types for two.
 */
import { parseArgs } from 'node:util';
import { putIntoReadme, table } from '../../accuracy/readme.ts';
import { type Chromium, startChromium } from '../../e2e/chromium.ts';
import type { PageName } from '../../e2e/server.ts';
import { heapOf, idle, letter, marksIn, openScene, type Scene, timeToMark, traced, type } from './scene.ts';
import type { Traced } from './trace.ts';

const { values } = parseArgs({ options: { build: { type: 'string', default: '' }, minute: { type: 'boolean' } } });

const IDLE_SECONDS = values.minute ? 60 : 12;
const KEYS = 60;
/** A quick typist's two minutes, or a shorter spell. */
const LONG_RUN_KEYS = values.minute ? 1700 : 250;
const MARKED = 20;
const TRIALS = 4;

interface Setting {
  readonly page: PageName;
  readonly words: number;
  readonly slower: number;
}

interface Row extends Setting {
  readonly ours: Traced;
  readonly plain: Traced;
  readonly marks: number;
  readonly toMark: readonly number[];
}

const PAGES = [
  { page: 'gmail-new', name: 'Gmail' },
  { page: 'outlook-new', name: 'Outlook, RoosterJS' },
] as const;

const SETTINGS: readonly Setting[] = PAGES.flatMap(({ page }) => [
  { page, words: 500, slower: 1 },
  { page, words: 500, slower: 4 },
  { page, words: 500, slower: 6 },
  { page, words: 50, slower: 4 },
  { page, words: 5000, slower: 4 },
]);

const tell = (step: string): void => {
  process.stderr.write(`${step}\n`);
};

const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? Number.NaN;
const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
const ms = (time: number): string => (Number.isNaN(time) ? '' : time.toFixed(time >= 10 ? 0 : 1));
const nameOf = (page: PageName): string => PAGES.find((one) => one.page === page)?.name ?? page;

const inScene = async <T>(chromium: Chromium, setting: Setting, act: (scene: Scene) => Promise<T>): Promise<T> => {
  const paragraphs = letter(setting.words, Math.min(MARKED, Math.ceil(setting.words / 25)));
  const scene = await openScene(chromium, setting.page, setting.slower, paragraphs);
  try {
    return await act(scene);
  } finally {
    await scene.page.close();
  }
};

/** The same keys with us and without, one after the other, so that a machine that slows down slows both. */
const measure = async (coached: Chromium, bare: Chromium, own: string, setting: Setting): Promise<Row> => {
  tell(`${setting.page}, ${setting.words} words, ${setting.slower} times slower`);
  const typing = (scene: Scene) => traced(scene.page, own, () => type(scene, KEYS));
  const plain = await inScene(bare, setting, typing);
  return inScene(coached, setting, async (scene) => {
    const marks = await marksIn(scene.page);
    const ours = await typing(scene);
    const toMark: number[] = [];
    for (let trial = 0; trial < TRIALS; trial += 1) toMark.push(await timeToMark(scene));
    return { ...setting, ours, plain, marks, toMark };
  });
};

const typingTable = (rows: readonly Row[]): string =>
  table(
    [
      'typing',
      'words',
      'marks',
      'CPU',
      'ours a key, median (p95)',
      'all a key with us',
      'without',
      'ours a review, median (p95)',
      'last key to mark',
    ],
    rows.map(({ page, words, slower, marks, ours, plain, toMark }) => {
      const own = ours.keys.map((key) => key.ours);
      return [
        nameOf(page),
        String(words),
        String(marks),
        slower === 1 ? 'full' : `1/${slower}`,
        `${ms(median(own))} (${ms(quantile(own, 0.95))})`,
        ms(median(ours.keys.map(({ busy }) => busy))),
        ms(median(plain.keys.map(({ busy }) => busy))),
        `${ms(median(ours.looks))} (${ms(quantile(ours.looks, 0.95))})`,
        ms(median(toMark)),
      ];
    }),
  );

/** How much more a key costs in a long draft than in a short one, with us and without. */
const smoothness = (rows: readonly Row[]): string =>
  PAGES.map(({ page, name }) => {
    const at = (words: number) => rows.find((row) => row.page === page && row.words === words);
    const grows = (side: 'ours' | 'plain') => {
      const [long, short] = [at(5000), at(50)].map((row) => median(row?.[side].keys.map(({ busy }) => busy) ?? []));
      return ((long ?? Number.NaN) / (short ?? Number.NaN)).toFixed(2);
    };
    return `A key in 5000 words takes the main thread ${grows('ours')} times as long as in 50 on the ${name} page, ${grows('plain')} times without us.`;
  }).join(' ');

/** Opening, holding and leaving alone: what a tab costs in which nobody types. */
const tabTable = async (coached: Chromium, bare: Chromium, own: string): Promise<string> => {
  const rows: string[][] = [];
  for (const { page, name } of PAGES) {
    tell(`${page}, a tab left alone`);
    const setting = { page, words: 500, slower: 1 };
    const quiet = async (scene: Scene) => ({ heap: await heapOf(scene), idle: await idle(scene, IDLE_SECONDS) });
    const without = await inScene(bare, setting, quiet);
    const withUs = await inScene(coached, setting, quiet);
    tell(`${page}, a tab that opens`);
    const opened = await opening(coached, page, own);
    rows.push([
      name,
      `${((withUs.heap - without.heap) / 1e6).toFixed(2)} MB`,
      `${ms(withUs.idle)} ms`,
      `${ms(without.idle)} ms`,
      `${ms(opened.evaluation)} ms`,
      `${ms(opened.first)} ms`,
    ]);
  }
  return table(
    [
      'a tab',
      'heap of ours',
      'idle, a minute',
      'without us',
      'script evaluated in',
      'longest task of ours at the first look',
    ],
    rows,
  );
};

/** A fresh tab from its address to the first marks. */
const opening = async (coached: Chromium, name: PageName, own: string) => {
  const evaluations: number[] = [];
  const firsts: number[] = [];
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const page = await coached.browser.newPage();
    const { evaluation = Number.NaN, looks } = await traced(page, own, async () => {
      await openScene(coached, name, 1, letter(500, MARKED), page);
    });
    evaluations.push(evaluation);
    firsts.push(Math.max(0, ...looks));
    await page.close();
  }
  return { evaluation: median(evaluations), first: median(firsts) };
};

const longRun = async (coached: Chromium, own: string): Promise<string> => {
  tell('a long run');
  const setting: Setting = { page: 'gmail-new', words: 500, slower: 4 };
  const run = await inScene(coached, setting, (scene) => traced(scene.page, own, () => type(scene, LONG_RUN_KEYS)));
  return `In a run of ${LONG_RUN_KEYS} keys at a quarter of the speed ${run.oursLong} tasks were over 50 ms because of us, and ${run.long} in all.`;
};

const measureAll = async (coached: Chromium, bare: Chromium): Promise<string> => {
  const own = `chrome-extension://${await coached.install(values.build)}`;
  const rows: Row[] = [];
  for (const setting of SETTINGS) rows.push(await measure(coached, bare, own, setting));
  return [
    `Milliseconds that the page's main thread works, from Chromium's own trace; “ours” holds the layout that we cause as well. Chromium ${(await coached.browser.version()).split('/')[1]}.`,
    typingTable(rows),
    `${smoothness(rows)} ${await longRun(coached, own)}`,
    await tabTable(coached, bare, own),
  ].join('\n\n');
};

const coached = await startChromium();
const bare = await startChromium();
try {
  const figures = await measureAll(coached, bare);
  process.stdout.write(`${figures}\n`);
  putIntoReadme('bench-page', figures);
} finally {
  await Promise.all([coached.close(), bare.close()]);
}
