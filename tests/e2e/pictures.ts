/**
 * Pictures of our screens. Each is kept in `.screenshots` for people to look at, and compared with what it was by a sketch in
 * words: letters are drawn a little differently on every machine, so that a picture itself could never be compared.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHOTS = path.join(ROOT, '.screenshots');
const STORE = path.join(SHOTS, 'store');
const SKETCHES = path.join(import.meta.dirname, 'sketches');

/** The README's pictures and the sketches are renewed on demand alone. */
const isRenewing = process.env.KIND_REGARDS_SCREENS === '1';

/** Where a picture for people goes. */
export const shotOf = (name: string): string => {
  mkdirSync(SHOTS, { recursive: true });
  return path.join(SHOTS, `${name}.png`);
};

/** Where a picture of the README goes: to the others, unless they are renewed. */
export const readmeShotOf = (name: string): string =>
  isRenewing ? path.join(ROOT, 'src/assets/screens', `${name}.png`) : shotOf(name);

/** Each line one sort of thing that can be seen: what it is, what it says, from where to where it reaches in twelfths of the width, its ink and its letters. */
const sketch = (isLooked: boolean): readonly string[] => {
  const WORDY =
    'h1, h2, h3, button, a, label, select, textarea, input, summary, p, li, q, span, b, cite, legend, del, ins';
  const twelfth = (at: number) => Math.round((at / innerWidth) * 12);
  const saysOf = (element: Element): string => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent).join(' ');
    const words = text.trim() || (element.ariaLabel ?? element.getAttribute('placeholder') ?? '');
    // Rules and messages say something else every week.
    if (element.closest('[lang]') !== document.documentElement) return words && '…';
    return words.replace(/\s+/g, ' ').replace(/\d+/g, '#').trim();
  };
  const lineOf = (element: Element): readonly string[] => {
    const says = saysOf(element);
    const { left, right, width } = element.getBoundingClientRect();
    if (width < 2 || (!says && !element.matches('input, select, textarea'))) return [];
    const { color, fontSize, fontWeight, fontStyle, display } = getComputedStyle(element);
    const ink = (color.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
    const place = display === 'inline' || says === '…' ? '' : ` ${twelfth(left)}–${twelfth(right)}`;
    return [`${element.localName} “${says}”${place} #${ink.join('')} ${fontSize} ${fontWeight} ${fontStyle}`];
  };
  const seen = [...document.body.querySelectorAll(WORDY)].filter(
    (each) => each.checkVisibility() && !each.closest(isLooked ? '.unseen' : '.unseen, .working, .notes'),
  );
  return seen.flatMap(lineOf);
};

const PLACE = / (\d+)–(\d+) /;

/** What a line says but for where it stands. */
const sortOf = (line: string): string => line.replace(PLACE, ' ');

const edgesOf = (line: string): readonly number[] => (PLACE.exec(line) ?? []).slice(1).map(Number);

/** The first line of each sort. */
const distinct = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => lines.findIndex((each) => sortOf(each) === sortOf(line)) === at);

/** A twelfth more or less is the letters of another machine: such a line is taken for the one that was kept. */
const asKept = (line: string, kept: readonly string[]): string => {
  const was = kept.find((each) => sortOf(each) === sortOf(line));
  if (!was) return line;
  const edges = edgesOf(was);
  return edgesOf(line).every((at, side) => Math.abs(at - (edges[side] ?? at)) <= 1) ? was : line;
};

/** How long a slow machine may take to lay a screen out anew. */
const SETTLES_MS = 5000;

/** Compares a screen with its sketch. One that was meant to change is renewed with `KIND_REGARDS_SCREENS=1`. */
const expectAsSketched = async (name: string, see: () => Promise<readonly string[]>): Promise<void> => {
  const file = path.join(SKETCHES, `${name}.txt`);
  if (isRenewing) {
    mkdirSync(SKETCHES, { recursive: true });
    writeFileSync(file, `${distinct(await see()).join('\n')}\n`);
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  await expect
    .poll(async () => distinct(await see()).map((line) => asKept(line, kept)), {
      timeout: SETTLES_MS,
      message: `The screen ${name} has changed: look at .screenshots/${name}.png, and renew its sketch if it was meant to`,
    })
    .toEqual(kept);
};

interface How {
  readonly fullPage?: boolean;
  /** For a state that differs from another in size alone. */
  readonly isSketched?: boolean;
  /** What works and what is said of the whole draft come when they come: they are part of the sketch where a test has waited for them. */
  readonly isLooked?: boolean;
}

/** Keeps a picture of a page of ours, and compares it with what it was. */
export const takePicture = async (
  page: Page,
  name: string,
  { fullPage = false, isSketched = true, isLooked = false }: How = {},
) => {
  await page.waitForFunction(() => !document.querySelector('.waiting'));
  try {
    if (isSketched) await expectAsSketched(name, () => page.evaluate(sketch, isLooked));
  } finally {
    await page.screenshot({ path: shotOf(name), fullPage });
  }
};

/** As the stores want them. */
const STORE_SIZE = { width: 1280, height: 800 };

/** A page as an image of that width; one that keeps its own size, such as the popup, without. */
export const imageOf = async (page: Page, width?: number): Promise<string> => {
  if (width) await page.setViewport({ width, height: STORE_SIZE.height });
  return `<img src="data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}">`;
};

/** Keeps a picture for the stores: images side by side. */
export const takeStorePicture = async (browser: Browser, name: string, ...images: readonly string[]): Promise<void> => {
  mkdirSync(STORE, { recursive: true });
  const sheet = await browser.newPage();
  await sheet.setViewport(STORE_SIZE);
  await sheet.setContent(
    `<body style="align-items:start;background:#fff;display:flex;justify-content:end;margin:0;overflow:hidden">${images.join('')}`,
  );
  await sheet.screenshot({ path: path.join(STORE, `${name}.png`) });
  await sheet.close();
};
