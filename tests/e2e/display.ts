/** A screen without a monitor, with a real mouse and keyboard: what a driver sends goes to a page, what a person sends goes to whatever has the focus. */
import { execFileSync, spawn } from 'node:child_process';
import type { ElementHandle, Page } from 'puppeteer-core';
import { programFor } from './browsers.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Display {
  /** The value of `DISPLAY`. */
  readonly name: string;
  point(at: Point): void;
  click(at: Point): void;
  /** Types as a person does; the words go to whatever has the focus. */
  type(words: string): void;
  /** One chord, such as `ctrl+z`. */
  press(keys: string): void;
  close(): void;
}

const WAIT_MS = 10_000;

/** Starts a screen of its own on a free number. */
export const startDisplay = async (): Promise<Display> => {
  const xdotool = await programFor('xdotool');
  const screen = ['-screen', '0', '1400x900x24', '-nolisten', 'tcp', '-displayfd', '1'];
  const server = spawn(await programFor('xvfb'), screen, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start.')), WAIT_MS);
    server.stdout.once('data', (chunk: Buffer) => {
      clearTimeout(timer);
      resolve(chunk.toString().trim());
    });
  });
  const name = `:${number}`;
  const act = (...words: readonly string[]) => {
    execFileSync(xdotool, words, { env: { ...process.env, DISPLAY: name } });
  };
  return {
    name,
    point: ({ x, y }) => act('mousemove', `${Math.round(x)}`, `${Math.round(y)}`),
    click: ({ x, y }) => act('mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'sleep', '0.1', 'click', '1'),
    type: (words) => act('type', '--delay', '30', '--', words),
    press: (keys) => act('key', keys),
    close: () => server.kill(),
  };
};

/** Where a page's corner lies on the screen: a side panel cannot tell, so the mouse is asked. `over` is any point of the page's view. */
export const cornerOf = async (page: Page, display: Display, over: Point): Promise<Point> => {
  display.point({ x: over.x - 5, y: over.y - 5 });
  const moved = page.evaluate(
    () =>
      new Promise<Point>((resolve) => {
        addEventListener('mousemove', (event) => resolve({ x: event.clientX, y: event.clientY }), { once: true });
      }),
  );
  await page.evaluate(() => undefined);
  display.point(over);
  const inside = await moved;
  return { x: over.x - inside.x, y: over.y - inside.y };
};

/** The middle of an element, on the screen. */
export const middleOf = async (element: ElementHandle, corner: Point): Promise<Point> => {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not to be seen.');
  return { x: corner.x + box.x + box.width / 2, y: corner.y + box.y + box.height / 2 };
};
