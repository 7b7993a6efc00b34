/** What a person does in a compose page and what they see there. Nothing here knows how the extension works inside. */
import type { ElementHandle, Page } from 'puppeteer-core';

/** Where a draft is written: an editor, or the field of plain-text mode. */
export const BOX = '[role=textbox][aria-multiline=true][contenteditable=true], textarea.Ak';
export const BADGE = '[data-kind-regards=badge]';

/** Marked phrases by severity, as the browser paints them; empty lists are left out. */
export type Marks = Readonly<Record<string, readonly string[]>>;

const visible = async (page: Page, selector: string): Promise<ElementHandle> => {
  for (const element of await page.$$(selector)) if (await element.isVisible()) return element;
  throw new Error(`Nobody can see ${selector} on ${new URL(page.url()).host}`);
};

export const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** What has just been put in is painted by then. */
export const nextFrame = async (page: Page): Promise<void> => {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
};

/**
 * RoosterJS hears of a moved caret a moment later, and until then acts where it was: also without any extension a Backspace
 * in the same moment as Ctrl+A takes one letter (9.59, 2026-11). No person is that quick.
 */
export const letCaretSettle = (page: Page): Promise<void> => nextFrame(page);

export const editableOf = (page: Page): Promise<ElementHandle> => visible(page, BOX);

/** Clicks where the first line begins, which is above signature and quoted thread. */
export const clickIntoDraft = async (page: Page): Promise<void> =>
  (await editableOf(page)).click({ offset: { x: 20, y: 22 } });

/** Types with the keyboard; a line break is Enter. */
export const writeDraft = async (page: Page, text: string, delay = 4): Promise<void> => {
  await clickIntoDraft(page);
  for (const [number, line] of text.split('\n').entries()) {
    if (number > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line, { delay });
  }
};

/** The editable's inside, byte for byte. */
export const htmlOf = (page: Page): Promise<string> => page.evaluate(() => window.compose.html());

export const marksIn = (page: Page): Promise<Marks> =>
  page.evaluate(() =>
    Object.fromEntries(
      ['hint', 'caution', 'stop'].flatMap((severity) => {
        const ranges = [...(CSS.highlights.get(`kind-regards-${severity}`) ?? [])].map(String).filter(Boolean);
        return ranges.length > 0 ? [[severity, ranges]] : [];
      }),
    ),
  );

/** Waits until the phrases marked, of whatever severity, are exactly these. */
export const waitForMarks = async (page: Page, phrases: readonly string[], timeout = 6000): Promise<void> => {
  const until = Date.now() + timeout;
  for (;;) {
    const marked = Object.values(await marksIn(page)).flat();
    if ([...marked].sort().join('\n') === [...phrases].sort().join('\n')) return;
    if (Date.now() > until) throw new Error(`Marked: ${JSON.stringify(marked)}; expected: ${JSON.stringify(phrases)}`);
    await pause(25);
  }
};

export const badgesIn = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.$$eval(BADGE, (badges) => badges.map((badge) => (badge as HTMLElement).dataset.state));

/** The badge once it can be seen. Its root is closed, so it can only be clicked where it stands. */
export const badgeOf = async (page: Page): Promise<ElementHandle> => {
  const badge = await page.waitForSelector(BADGE, { visible: true, timeout: 6000 });
  if (!badge) throw new Error('There is no badge.');
  return badge;
};

/** A badge may be taken away and drawn anew between two moments, as by an update: whichever is there is clicked. */
export const clickBadge = (page: Page): Promise<void> => page.locator(BADGE).setTimeout(6000).click();

/** What a person presses to send. */
export const SEND = { gmail: '[role=button].aoO', outlook: '[data-testid=ComposeSendButton] button' } as const;

const HOLD = '[data-kind-regards=hold]';

/** The pause before Send asks. */
export const asked = (page: Page): Promise<ElementHandle | null> => page.waitForSelector(HOLD, { timeout: 5000 });

/** It asks no more. */
export const askedNoMore = (page: Page): Promise<unknown> =>
  page.waitForSelector(HOLD, { hidden: true, timeout: 5000 });

export const isAsked = async (page: Page): Promise<boolean> => (await page.$(HOLD)) !== null;

/** How many messages have gone out. */
export const sent = (page: Page): Promise<number> => page.evaluate(() => window.compose.sent.length);

export const chord = async (
  page: Page,
  ...keys: readonly ('Control' | 'Shift' | 'b' | 'z' | 'Enter')[]
): Promise<void> => {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
};

/** A control by its accessible name, as a screen reader would find it. */
export const control = async (page: Page, name: string, role = 'button'): Promise<ElementHandle> => {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
    visible: true,
    timeout: 6000,
  });
  if (!found) throw new Error(`There is no ${role} named ${name}.`);
  return found;
};

export const clickControl = async (page: Page, name: string, role?: string): Promise<void> =>
  (await control(page, name, role)).click();

/** Waits until the editable reads exactly so; says what it reads when it does not. */
export const waitForHtml = async (page: Page, html: string, timeout = 4000): Promise<void> => {
  const until = Date.now() + timeout;
  while ((await htmlOf(page)) !== html) {
    if (Date.now() > until) throw new Error(`The draft reads ${await htmlOf(page)}\ninstead of ${html}`);
    await pause(25);
  }
};

/** What was painted while somebody typed. */
export interface Watched {
  /** Every phrase that was marked at any moment, and when, in milliseconds after the last key before it. */
  readonly marks: readonly { readonly words: string; readonly after: number }[];
}

/** Looks every 4 ms, which is oftener than anything is painted, until it is called. */
export const watchMarks = async (page: Page): Promise<() => Promise<Watched>> => {
  const handle = await page.evaluateHandle(() => {
    const marks: { words: string; after: number }[] = [];
    let typed = performance.now();
    let before = '';
    addEventListener('input', () => (typed = performance.now()), { capture: true });
    const look = () => {
      const ranges = ['hint', 'caution', 'stop'].flatMap((name) => [
        ...(CSS.highlights.get(`kind-regards-${name}`) ?? []),
      ]);
      const words = ranges.map(String).filter(Boolean).join(' | ');
      if (words !== '' && words !== before) marks.push({ words, after: performance.now() - typed });
      before = words;
    };
    const timer = setInterval(look, 4);
    return () => {
      clearInterval(timer);
      // The timer may be late where the machine is busy: what others have seen by now is seen here too (2026-11-23).
      look();
      return { marks };
    };
  });
  return () => handle.evaluate((stop) => stop());
};
