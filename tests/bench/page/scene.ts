/** A compose page with a draft in it, and a person who types. */
import type { Chromium } from '../../e2e/chromium.ts';
import { clickIntoDraft, editableOf } from '../../e2e/person.ts';
import { addressOf, type PageName } from '../../e2e/server.ts';
import { CATEGORIES, readTrace, type Traced } from './trace.ts';

type Page = Awaited<ReturnType<Chromium['open']>>;

/** Every one of these is marked, whoever writes. */
const MARKED = [
  'You never answer my emails.',
  'Why did you make my son miss recess?',
  'This is completely unacceptable.',
  'You people are useless.',
];
const CALM = [
  'Thank you for the note about the museum trip on Friday.',
  'He can bring his own lunch and a raincoat.',
  'We read the first two chapters together at home and he liked the part about the lighthouse.',
  'The bus comes at ten past eight, so he will be there in time.',
];

/** About so many words, a paragraph for every five sentences, with at most `marked` phrases spread over them. */
export const letter = (words: number, marked: number): readonly string[] => {
  const every = Math.max(1, Math.round(words / 13 / Math.max(1, marked)));
  const sentences: string[] = [];
  let count = 0;
  let put = 0;
  for (let number = 0; count < words; number += 1) {
    const isMarked = put < marked && number % every === 0;
    const sentence = (isMarked ? MARKED[put % MARKED.length] : CALM[number % CALM.length]) ?? '';
    put += Number(isMarked);
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 5) }, (_, index) =>
    sentences.slice(index * 5, index * 5 + 5).join(' '),
  );
  return [...paragraphs, 'And one more thing'];
};

export interface Scene {
  readonly page: Page;
  readonly cdp: Awaited<ReturnType<Page['createCDPSession']>>;
}

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Long enough for a page and for the coach to have nothing left to do, also on a slow machine. */
const SETTLED_MS = 1800;
/** A quick typist's pause between two keys. */
const KEY_MS = 60;

/** How many phrases are marked now. */
export const marksIn = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ['hint', 'caution', 'stop'].reduce((sum, name) => sum + (CSS.highlights.get(`kind-regards-${name}`)?.size ?? 0), 0),
  );

/** Opens a page, in a tab that is there already or in a new one, on a machine so many times slower, puts a draft into its editor, and the caret behind the last word. */
export const openScene = async (
  chromium: Chromium,
  name: PageName,
  slower: number,
  paragraphs: readonly string[],
  tab?: Page,
): Promise<Scene> => {
  const page = tab ?? (await chromium.browser.newPage());
  await page.goto(addressOf(name));
  await page.bringToFront();
  await page.waitForFunction(() => 'compose' in window);
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await clickIntoDraft(page);
  const editable = await editableOf(page);
  await editable.evaluate((box, lines) => {
    const blocks = lines.map((line) => {
      const block = document.createElement('div');
      block.textContent = line;
      return block;
    });
    box.replaceChildren(...blocks);
    const last = blocks.at(-1)?.firstChild;
    if (last) document.getSelection()?.collapse(last, last.textContent?.length ?? 0);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, paragraphs);
  await wait(SETTLED_MS);
  return { page, cdp };
};

/** Runs `act` and reads what the main thread did meanwhile. */
export const traced = async (page: Page, ours: string, act: () => Promise<void>): Promise<Traced> => {
  await page.tracing.start({ categories: [...CATEGORIES] });
  await act();
  const buffer = await page.tracing.stop();
  return readTrace(new TextDecoder().decode(buffer), ours);
};

const WORDS = ' and he told me that nobody had asked him what had happened before the bell.';

/** Types as a quick person does, with a pause now and then, for about so many keys. */
export const type = async ({ page }: Scene, keys: number): Promise<void> => {
  for (let number = 0; number < keys; number += 1) {
    const begun = performance.now();
    await page.keyboard.press((WORDS[number % WORDS.length] ?? ' ') as 'a');
    const pause = number % 25 === 24 ? 4 * KEY_MS : KEY_MS;
    await wait(Math.max(0, begun + pause - performance.now()));
  }
  await wait(300);
};

const COMPLAINT = '. You never answer my emails.';

/** Types a hot sentence and ends it: how long after the last key its mark is there. */
export const timeToMark = async ({ page }: Scene): Promise<number> => {
  const before = await marksIn(page);
  await page.keyboard.type(COMPLAINT.slice(0, -1), { delay: 15 });
  const marked = page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        let typed = 0;
        addEventListener('input', () => (typed = performance.now()), { capture: true, once: true });
        const timer = setInterval(() => {
          const now = ['hint', 'caution', 'stop'].reduce(
            (sum, name) => sum + (CSS.highlights.get(`kind-regards-${name}`)?.size ?? 0),
            0,
          );
          if (typed > 0 && (now > count || performance.now() - typed > 5000)) {
            clearInterval(timer);
            resolve(performance.now() - typed);
          }
        }, 2);
      }),
    before,
  );
  await page.evaluate(() => undefined);
  await page.keyboard.press('.');
  const after = await marked;
  await wait(400);
  return after;
};

/** What is held once everything that can be let go is gone, in bytes. */
export const heapOf = async ({ cdp }: Scene): Promise<number> => {
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
};

/** How long the page's tasks took while nobody did anything, in milliseconds a minute. */
export const idle = async ({ cdp }: Scene, seconds: number): Promise<number> => {
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  await cdp.send('Performance.enable');
  const before = await spent();
  await wait(seconds * 1000);
  return ((await spent()) - before) * 1000 * (60 / seconds);
};
