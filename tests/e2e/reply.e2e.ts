/** Answering a message, and a letter to begin with, in a real browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dress, faultsOf } from './axe.ts';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel } from './extension.ts';
import { chord, clickControl, clickIntoDraft, control, htmlOf, pause, writeDraft } from './person.ts';
import { takePicture } from './pictures.ts';

/** The words of the message in the pages' reply shapes. */
const ASK = 'Can you sign the form for Friday?';
const ANSWER = 'Yes, I have signed the form and Leo will bring it on Thursday.';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
  await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

/** The panel as it is when it has just been opened: there is one for the window, and it keeps what was unfolded in it. */
const freshPanel = async (mail: Page): Promise<Page> => {
  const panel = await openPanel(mail);
  await panel.reload();
  return panel;
};

/** Each ask, and whether it is ticked. */
const asksIn = (panel: Page) =>
  panel.$$eval('.asks li', (lines) =>
    lines.map((line) => [line.querySelector('q')?.textContent, line.querySelector('input')?.checked]),
  );

const until = async <Value>(read: () => Promise<Value>, isSo: (value: Value) => boolean): Promise<Value> => {
  const end = Date.now() + 6000;
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)}`);
    await pause(50);
  }
};

/** What comes late above the letters may push them away under the mouse: a person clicks again. */
const openLetters = async (panel: Page): Promise<void> => {
  const isOpen = () => panel.$eval('.letters', (drawer) => (drawer as HTMLDetailsElement).open);
  await until(async () => {
    if (!(await isOpen())) await panel.locator('.letters > summary').click();
    return isOpen();
  }, Boolean);
  await panel.waitForSelector('.letters li button');
};

const shoot = async (panel: Page, name: string): Promise<void> => {
  for (const theme of ['light', 'dark']) {
    await dress(panel, theme);
    expect(await faultsOf(panel)).toEqual([]);
    for (const width of [360, 252]) {
      await panel.setViewport({ width, height: 900 });
      await takePicture(panel, `${name}-${theme}-${width}`, { fullPage: true, isSketched: width === 252 });
      const over = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, over]).toEqual([width, 0]);
    }
  }
};

describe.each(['gmail-reply', 'outlook-reply'] as const)('%s', (name) => {
  test('what the message asks is listed before a word is written, and ticks itself once it is answered', async () => {
    const mail = await chromium.open(name);
    const panel = await freshPanel(mail);
    expect(
      await until(
        () => asksIn(panel),
        (asks) => asks.length > 0,
      ),
    ).toEqual([[ASK, false]]);
    await writeDraft(mail, ANSWER);
    expect(
      await until(
        () => asksIn(panel),
        ([ask]) => ask?.[1] === true,
      ),
    ).toEqual([[ASK, true]]);
    await (await control(panel, 'Teacher', 'radio')).evaluate((radio) => (radio as HTMLElement).click());
    await panel.waitForSelector('.steps');
    await panel.$$eval('.answering details', (drawers) => {
      for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
    });
    await shoot(panel, `answering-${name}`);
    await mail.close();
  });

  test('a letter is put into the empty reply, above what is quoted, and Ctrl+Z takes it out again', async () => {
    const mail = await chromium.open(name);
    await clickIntoDraft(mail);
    const before = await htmlOf(mail);
    const panel = await freshPanel(mail);
    await openLetters(panel);
    await panel.$$eval('.letters li button', (buttons) => (buttons[0] as HTMLElement).click());
    await clickControl(panel, 'Put it into the message');
    const letter = await panel.$$eval('.sheet p:not(.subject)', (lines) => lines.map((line) => line.textContent ?? ''));
    expect(letter.length).toBeGreaterThan(3);
    await panel.waitForFunction(() => !document.querySelector('.letters .main'));
    const box = (await mail.evaluate(() => window.compose.html())) ?? '';
    for (const line of letter) expect(box).toContain(line.slice(0, 12));
    expect(box.indexOf('[name]')).toBeLessThan(box.indexOf('You never answer'));
    expect(await mail.evaluate(() => CSS.highlights.get('kind-regards-stop')?.size ?? 0)).toBe(0);
    await clickIntoDraft(mail);
    let steps = 0;
    for (; steps < 6 && (await htmlOf(mail)).includes('[name]'); steps += 1) await chord(mail, 'Control', 'z');
    expect(await htmlOf(mail)).not.toContain('[name]');
    expect(steps).toBeLessThanOrEqual(3);
    expect(await htmlOf(mail)).toBe(before);
    await mail.close();
  });
});

/** Takes the message away, as if the page hid it, and has the panel look again. */
const hideMessage = async (mail: Page, panel: Page): Promise<void> => {
  await mail.evaluate(() => {
    for (const each of document.querySelectorAll('.a3s, .gmail_quote')) each.textContent = '';
  });
  await panel.locator('.answering button.rest').click();
  await panel.waitForSelector('.paste textarea');
};

test('a message pasted for a reply in one tab is not shown beside the reply in another', async () => {
  const one = await chromium.open('gmail-reply');
  const panel = await freshPanel(one);
  await panel.waitForSelector('.asks li');
  await hideMessage(one, panel);
  await panel.locator('.paste textarea').fill('Could you send me the reading list?');
  await until(
    () => asksIn(panel),
    ([ask]) => ask?.[0] === 'Could you send me the reading list?',
  );
  const other = await chromium.open('gmail-reply');
  await until(
    () => asksIn(panel),
    ([ask]) => ask?.[0] === ASK,
  );
  await hideMessage(other, panel);
  expect(await panel.$eval('.paste textarea', (box) => (box as HTMLTextAreaElement).value)).toBe('');
  await one.bringToFront();
  await until(
    () => asksIn(panel),
    ([ask]) => ask?.[0] === 'Could you send me the reading list?',
  );
  await other.close();
  await one.close();
});

/** Another message in the same place. */
const HARD =
  'I am worried about his reading and he came home crying on Monday. Why did you let my son sit alone? You are a useless teacher. ' +
  'I am requesting an evaluation in writing. Could you send me the reading list by Friday? Can we meet on Tuesday at 3? ' +
  'If nothing happens I will take this to the board.';

test('a hard message is read calmly', async () => {
  const mail = await chromium.open('gmail-reply');
  await mail.evaluate((words) => {
    for (const each of document.querySelectorAll('div'))
      if (!each.firstElementChild && each.textContent?.startsWith('You never answer')) each.textContent = words;
  }, HARD);
  const panel = await freshPanel(mail);
  await (await control(panel, 'Teacher', 'radio')).evaluate((radio) => (radio as HTMLElement).click());
  const asks = await until(
    () => asksIn(panel),
    ({ length }) => length > 1,
  );
  expect(asks.map(([words]) => words)).toEqual([
    'requesting an evaluation in writing.',
    'Could you send me the reading list by Friday?',
    'Can we meet on Tuesday at 3?',
  ]);
  await panel.waitForSelector('.holding');
  const words = await panel.$eval('.answering', (section) => section.textContent ?? '');
  expect(words).toContain('Follow your school’s procedure');
  expect(words).not.toMatch(/useless|board/);
  await shoot(panel, 'hard-folded');
  await panel.$$eval('.answering details', (drawers) => {
    for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
  });
  await shoot(panel, 'hard-unfolded');
  await mail.close();
});

test('the letters look as they should, listed and picked', async () => {
  const mail = await chromium.open('gmail-new');
  await clickIntoDraft(mail);
  const panel = await freshPanel(mail);
  await openLetters(panel);
  await shoot(panel, 'letters-list');
  await panel.$$eval('.letters li button', (buttons) => (buttons[2] as HTMLElement).click());
  await control(panel, 'Put it into the message');
  await shoot(panel, 'letters-picked');
  await mail.close();
});
