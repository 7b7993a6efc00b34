/** A mail tab with a person at it: every act goes to the page and to the sheet that says what must stand there. */
import type { Page } from 'puppeteer-core';
import type { Snapshot } from '../../src/messages.ts';
import { BOX, clickIntoDraft, letCaretSettle, pause } from '../e2e/person.ts';
import type { PageName } from '../e2e/server.ts';
import { isSameText, type Seen, see } from './seen.ts';
import { EMPTY, type Move, moved, type Sheet, selecting } from './sheet.ts';
import type { Step } from './steps.ts';
import type { Wire } from './wire.ts';

/** Something that must not happen. */
export class Fault extends Error {}

export interface Desk {
  readonly name: PageName;
  readonly page: Page;
  /** What may happen here. */
  readonly steps: readonly Step[];
  wire: Wire;
  sheet: Sheet;
  /** False after something that leaves the caret wherever the browser puts it. */
  isCaretKnown: boolean;
  /** Whether the tab answers for this email. */
  isPaused: boolean;
  /** Words of what was dismissed. */
  readonly dismissed: Set<string>;
  /** Stops the background, as the browser does whenever it likes. */
  readonly stopWorker: () => Promise<void>;
  /** Brings the next version of the extension, and a new wire to it. */
  readonly update: () => Promise<void>;
  /** How often something happened that may. */
  readonly count: (what: string) => void;
}

const SETTLED_MS = 6000;
const quoted = (words: string | undefined): string => JSON.stringify(words);

/** Words that must stand as they do, to the letter. Editors that answer late are given a moment. */
export const checkText = async (desk: Desk, patience = 1500): Promise<Seen> => {
  for (const until = Date.now() + patience; ; await pause(15)) {
    const seen = await see(desk.page);
    if (seen && seen.ours.length > 0) throw new Fault(`In the editor stands ${seen.ours.join(', ')}`);
    if (seen && isSameText(seen.text, desk.sheet.text)) return seen;
    if (Date.now() > until)
      throw new Fault(`The editor reads ${quoted(seen?.text)}\n instead of ${quoted(desk.sheet.text)}`);
  }
};

const list = (marks: readonly { words: string; start: number; end: number }[]): string =>
  // A range leaves out the breaks between blocks.
  marks.map(({ words, start, end }) => `${start}-${end} ${quoted(words.replaceAll('\n', ''))}`).join(', ') || 'nothing';

/** Where the findings stand that the panel has been told. */
const wanted = ({ text, findings }: Snapshot) =>
  findings.map(({ start, end }) => ({ words: text.slice(start, end), start, end }));

/** Waits until the coach has read what stands there now, and has marked just what it found. */
export const settle = async (desk: Desk): Promise<Snapshot> => {
  for (const until = Date.now() + SETTLED_MS; ; await pause(25)) {
    const snapshot = await desk.wire.snapshot();
    const seen = await checkText(desk);
    const isRead = snapshot !== undefined && isSameText(snapshot.text, desk.sheet.text);
    const marks = desk.isPaused || !snapshot ? [] : wanted(snapshot);
    if (isRead && list(seen.marks) === list(marks)) return snapshot;
    if (desk.isPaused && snapshot?.state === 'off' && seen.marks.length === 0) return snapshot;
    if (Date.now() < until) continue;
    if (!isRead) throw new Fault(`The coach reads ${quoted(snapshot?.text)}\n instead of ${quoted(desk.sheet.text)}`);
    throw new Fault(`Marked: ${list(seen.marks)}\n instead of ${list(marks)}`);
  }
};

const KEYS = { Top: 'Home', Bottom: 'End' } as const;
const isFar = (key: Move): key is keyof typeof KEYS => key === 'Top' || key === 'Bottom';

/** Nothing but RoosterJS waits. */
export const settleCaret = async ({ name, page }: Desk): Promise<void> => {
  if (name.startsWith('outlook')) await letCaretSettle(page);
};

/** Nobody knows where the caret is now. */
export const disturbed = (desk: Desk): void => {
  desk.isCaretKnown = false;
  const caret = desk.sheet.text.length;
  desk.sheet = { ...desk.sheet, anchor: caret, focus: caret };
};

/** Where it is not where it should be, it is found anew before the next step. */
export const lookForCaret = async (desk: Desk): Promise<void> => {
  desk.isCaretKnown = (await see(desk.page))?.caret === desk.sheet.focus;
  desk.count(desk.isCaretKnown ? 'caret as expected' : 'caret elsewhere');
};

/** Presses what moves the caret, so many times. */
export const move = async (desk: Desk, key: Move, times = 1, hold?: 'Shift'): Promise<void> => {
  const { keyboard } = desk.page;
  if (hold) await keyboard.down(hold);
  if (isFar(key)) await keyboard.down('Control');
  for (let press = 0; press < times; press += 1) {
    await keyboard.press(isFar(key) ? KEYS[key] : key);
    desk.sheet = hold ? selecting(desk.sheet, key) : moved(desk.sheet, key);
  }
  if (isFar(key)) await keyboard.up('Control');
  if (hold) await keyboard.up(hold);
  await settleCaret(desk);
  // Between tags an editor may have one stop more or less for the caret.
  if (!isFar(key)) await lookForCaret(desk);
};

/** Somebody who has lost the caret goes to the end. */
export const findCaret = async (desk: Desk): Promise<void> => {
  if (desk.isCaretKnown) return;
  const isIn = await desk.page.evaluate((box) => document.activeElement?.matches(box) === true, BOX);
  if (!isIn) await clickIntoDraft(desk.page);
  await move(desk, 'Bottom');
  desk.isCaretKnown = true;
};

export const press = async (desk: Desk, key: 'a' | 'b' | 'c' | 'i' | 'v' | 'x' | 'y' | 'z'): Promise<void> => {
  const { keyboard } = desk.page;
  await keyboard.down('Control');
  await keyboard.press(key);
  await keyboard.up('Control');
  if (key === 'a') await settleCaret(desk);
};

/** A draft begins: nothing in it, nobody has pressed anything. */
export const begin = async (desk: Desk): Promise<void> => {
  desk.sheet = EMPTY;
  desk.isCaretKnown = false;
  desk.isPaused = false;
  desk.dismissed.clear();
  await desk.page.waitForFunction(
    (box) => [...document.querySelectorAll(box)].some((each) => each.getClientRects().length > 0),
    {},
    BOX,
  );
  await clickIntoDraft(desk.page);
  await desk.wire.connect();
  await findCaret(desk);
};
