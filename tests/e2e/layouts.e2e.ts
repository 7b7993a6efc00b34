/** Marks in every layout that a draft can have, in real Chromium: exact to the character, by its rectangles and by its pixels. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { BADGE, BOX, nextFrame } from './person.ts';
import type { PageName } from './server.ts';

const HEATED = 'Why did you make my son miss recess?';
const BEFORE = 'Thank you for your note about Friday, it helped us a lot.';
const AFTER = 'We are free on Tuesday and on Thursday.';

interface Layout {
  /** What stands around the phrase, which is written `*`. */
  readonly lines: readonly string[];
  readonly page?: PageName;
  /** As the browser's own zoom: fewer and larger pixels. */
  readonly zoom?: number;
  readonly style?: string;
  readonly dark?: true;
  readonly scrolled?: true;
}

const PLAIN = [`<div>${BEFORE}</div>`, `<div>${AFTER} * ${AFTER}</div>`];

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'as it is': { lines: PLAIN },
  'at 200 %': { lines: PLAIN, zoom: 2 },
  narrow: { lines: PLAIN, style: 'width: 150px' },
  'long lines that wrap': { lines: [`<div>${`${BEFORE} `.repeat(3)}* ${`${AFTER} `.repeat(3)}</div>`] },
  'nested lists': { lines: [`<ul><li>${BEFORE}<ol><li>${AFTER}</li><li>*</li></ol></li></ul>`] },
  table: { lines: [`<table border="1"><tr><td>${BEFORE}</td><td>*</td></tr></table>`] },
  'right to left': { lines: [`<div dir="rtl">שלום, * תודה</div>`] },
  'bold in mid-phrase': {
    lines: [`<div>${BEFORE} ${HEATED.replace('make my son', 'm<b>ake <i>my</i> s</b>on')} ${AFTER}</div>`],
  },
  'large letters': { lines: PLAIN, style: 'font-size: 31px' },
  columns: { lines: [...PLAIN, ...PLAIN.slice(0, 1)], style: 'columns: 2' },
  scrolled: {
    lines: [...Array.from({ length: 12 }, () => `<div>${AFTER}</div>`), '<div>*</div>', `<div>${AFTER}</div>`],
    style: 'height: 120px; overflow: auto',
    scrolled: true,
  },
  'a dark editor': { lines: PLAIN, dark: true },
  'justified, with zero-width characters': {
    lines: [`<div>${BEFORE} ${HEATED.replace('son', 's\u200Bon')} ${AFTER}</div>`],
    style: 'text-align: justify; letter-spacing: 1.5px',
  },
  'full screen': { lines: PLAIN, page: 'gmail-full-screen' },
};

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
  await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Puts lines into the editor, as a draft that is opened again would stand there. */
const write = (page: Page, { lines, style = '', scrolled }: Layout): Promise<void> =>
  page.evaluate(
    (selector, html, css, isScrolled) => {
      const box = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (each) => each.getClientRects().length > 0,
      );
      // Gmail takes no HTML but from a policy.
      const policies = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): Policy } })
        .trustedTypes;
      interface Policy {
        createHTML(words: string): string;
      }
      const policy = policies.createPolicy('tests', { createHTML: (words: string) => words });
      if (!box) throw new Error('There is no box');
      box.style.cssText += `; caret-color: transparent; ${css}`;
      box.innerHTML = policy.createHTML(html);
      if (isScrolled) box.scrollTop = box.scrollHeight;
    },
    BOX,
    lines.join('').replaceAll('*', HEATED),
    style,
    scrolled ?? false,
  );

/** Rectangles of the phrase, searched for by its letters, and those of what is marked. */
const rectsIn = (page: Page): Promise<{ readonly phrase: readonly Rect[]; readonly marked: readonly Rect[] }> =>
  page.evaluate(
    (selector, phrase) => {
      const box = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (each) => each.getClientRects().length > 0,
      );
      const places: [Text, number][] = [];
      const walker = document.createTreeWalker(box as HTMLElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
        for (let at = 0; at < node.data.length; at += 1) if (node.data[at] !== '\u200B') places.push([node, at]);
      const start = places
        .map(([node, at]) => node.data[at])
        .join('')
        .indexOf(phrase);
      const range = document.createRange();
      const [first, last] = [places[start], places[start + phrase.length - 1]];
      if (!first || !last) throw new Error('The phrase is not there');
      range.setStart(...first);
      range.setEnd(last[0], last[1] + 1);
      const rects = (one: AbstractRange) =>
        [...(one as Range).getClientRects()]
          .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
          .filter(({ left, right }) => right > left);
      const marks = ['hint', 'caution', 'stop'].flatMap((name) => [
        ...(CSS.highlights.get(`kind-regards-${name}`) ?? []),
      ]);
      return { phrase: rects(range), marked: marks.flatMap(rects) };
    },
    BOX,
    HEATED,
  );

/** Which parts of two pictures of a page differ, in its own pixels. */
const differences = async (page: Page, before: string, after: string): Promise<readonly Rect[]> =>
  page.evaluate(
    async (one, other) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        canvas?.drawImage(picture, 0, 0);
        return canvas?.getImageData(0, 0, picture.width, picture.height) as ImageData;
      };
      const [shown, hidden] = [await pixels(one), await pixels(other)];
      const scale = shown.width / innerWidth;
      const found = [];
      for (let at = 0; at < shown.data.length; at += 4) {
        if ([0, 1, 2].every((channel) => shown.data[at + channel] === hidden.data[at + channel])) continue;
        const [left, top] = [(at / 4) % shown.width, Math.floor(at / 4 / shown.width)];
        found.push({ left: left / scale, top: top / scale, right: (left + 1) / scale, bottom: (top + 1) / scale });
      }
      return found;
    },
    before,
    after,
  );

/** On a quick machine a picture comes before what has just been put in is painted (2026-11-23). */
const picture = async (page: Page): Promise<string> => {
  await nextFrame(page);
  return String(await page.screenshot({ encoding: 'base64' }));
};

/** How far below the letters their line may lie. */
const GAP = 6;
/** Lines leave room for the tails of letters such as y. */
const LETTER = 11;

let last: { readonly name: PageName; readonly page: Page } | undefined;

/** The page as it was, where the last layout was drawn in the same. */
const pageFor = async (name: PageName): Promise<Page> => {
  if (last?.name === name) await last.page.reload();
  else last = { name, page: await chromium.open(name) };
  await last.page.waitForFunction(() => 'compose' in window);
  return last.page;
};

test.each(Object.entries(LAYOUTS))('%s', async (_, layout) => {
  const { page: name = 'gmail-new', zoom = 1, dark } = layout;
  const page = await pageFor(name);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.setViewport({ width: 1280 / zoom, height: 860 / zoom, deviceScaleFactor: zoom });
  await write(page, layout);
  await vi.waitFor(async () => expect((await rectsIn(page)).marked).not.toEqual([]), { timeout: 6000 });
  const { phrase, marked } = await rectsIn(page);
  expect(marked).toEqual(phrase);

  const shown = await picture(page);
  await page.evaluate(() => CSS.highlights.clear());
  const drawn = await differences(page, shown, await picture(page));
  // It is drawn anew as it moves by parts of a pixel.
  const badge = await page.$eval(BADGE, (each) => each.getBoundingClientRect().toJSON() as Rect);
  const within = (pixel: Rect) => (rect: Rect) =>
    pixel.right > rect.left - 1 &&
    pixel.left < rect.right + 1 &&
    pixel.bottom > rect.top - 1 &&
    pixel.top < rect.bottom + GAP;
  expect(drawn.filter((pixel) => ![...phrase, badge].some(within(pixel)))).toEqual([]);
  for (const rect of phrase) {
    const line = drawn.filter((pixel) => within(pixel)(rect));
    expect(Math.min(...line.map(({ left }) => left))).toBeLessThan(rect.left + LETTER);
    expect(Math.max(...line.map(({ right }) => right))).toBeGreaterThan(rect.right - LETTER);
  }
});
